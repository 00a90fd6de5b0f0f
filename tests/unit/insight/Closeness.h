#pragma once

#include <QTest>

#include <cmath>

namespace softfall {

/// Whether `actual` is `expected` to `relative` of it, or within 1e-12 where it is about 0.
inline bool isClose(double actual, double expected, double relative) {
    return std::abs(actual - expected) <= relative * std::abs(expected) + 1e-12;
}

} // namespace softfall

/// Fails the test function with both numbers if they differ by more than `relative`.
#define COMPARE_CLOSE(actual, expected, relative)                                                                      \
    QVERIFY2(softfall::isClose(actual, expected, relative), qPrintable(QStringLiteral("%1: %2 is not %3")              \
                                                                           .arg(QStringLiteral(#actual))               \
                                                                           .arg(double(actual), 0, 'g', 15)            \
                                                                           .arg(double(expected), 0, 'g', 15)))
