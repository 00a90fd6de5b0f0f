#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace softfall {

/// One Qt Test class of a program that contains those of a whole folder. `PROGRAM NAME [arguments of Qt Test]` runs the
/// class of that name, as each case of ctest does; without a name all of them run, one after another.
class TestCase {
public:
    using Maker = std::function<std::unique_ptr<QObject>()>;
    /// Created once for each name, as a constant in its file; `name` outlives it.
    TestCase(const char* name, Maker make);
};

} // namespace softfall

/// Used at the end of a test's file, instead of QTEST_GUILESS_MAIN.
#define SOFTFALL_TEST(Class)                                                                                           \
    static const softfall::TestCase testCaseOf##Class(#Class, [] { return std::make_unique<Class>(); });
