#include "program/TestCase.h"

#ifdef SOFTFALL_TEST_GUI
#include <QApplication>
#else
#include <QCoreApplication>
#endif
#include <QTest>

#include <map>
#include <string_view>

namespace softfall {

namespace {

using Cases = std::map<std::string_view, TestCase::Maker>;

Cases& cases() {
    static Cases all;
    return all;
}

} // namespace

TestCase::TestCase(const char* name, Maker make) {
    if (!cases().emplace(name, std::move(make)).second) {
        qFatal("two tests are named %s", name);
    }
}

} // namespace softfall

using namespace softfall;

int main(int argc, char** argv) {
#ifdef SOFTFALL_TEST_GUI
    const QApplication application(argc, argv);
#else
    const QCoreApplication application(argc, argv);
#endif
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1 && !arguments[1].startsWith(u'-')) {
        const std::string name = arguments.takeAt(1).toStdString();
        const auto found = cases().find(name);
        if (found == cases().end()) {
            qCritical("No test is called %s. There are:", name.c_str());
            for (const auto& [known, make] : cases()) {
                qCritical("  %s", known.data());
            }
            return 1;
        }
        return QTest::qExec(found->second().get(), arguments);
    }
    int failed = 0;
    for (const auto& [name, make] : cases()) {
        failed += QTest::qExec(make().get(), arguments);
    }
    return failed == 0 ? 0 : 1;
}
