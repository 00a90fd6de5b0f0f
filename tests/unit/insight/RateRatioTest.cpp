#include "core/insight/RateRatio.h"

#include "program/TestCase.h"
#include "support/CsvRows.h"
#include "unit/insight/Closeness.h"
#include "unit/insight/KnownCounts.h"
#include "unit/insight/LoggedNights.h"
#include "unit/insight/MarksDiary.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace softfall;

namespace {

void compareWith(const CsvLine& row, const RateRatio& ratio) {
    QCOMPARE(ratio.first, (LoggedTotal{row.whole("n1"), row.whole("s1")}));
    QCOMPARE(ratio.second, (LoggedTotal{row.whole("n2"), row.whole("s2")}));
    COMPARE_CLOSE(ratio.first.mean(), row.number("rate1"), 1e-12);
    COMPARE_CLOSE(ratio.second.mean(), row.number("rate2"), 1e-12);
    COMPARE_CLOSE(ratio.ratio, row.number("RR_after_over_before"), 1e-12);
    COMPARE_CLOSE(ratio.dispersion.phiRaw, row.number("phi_raw"), 1e-10);
    COMPARE_CLOSE(ratio.dispersion.phi, row.number("phi"), 1e-10);
    COMPARE_CLOSE(ratio.dispersion.r1, row.number("r1"), 1e-10);
    COMPARE_CLOSE(ratio.dispersion.factor, row.number("factor"), 1e-10);
    COMPARE_CLOSE(ratio.interval.low, row.number("lower"), 1e-9);
    COMPARE_CLOSE(ratio.interval.high, row.number("upper"), 1e-9);
    COMPARE_CLOSE(ratio.p, row.number("p"), 1e-8);
}

} // namespace

class RateRatioTest : public QObject {
    Q_OBJECT

private slots:
    void publishedIntervalsAreMet() {
        for (const CsvLine& row : oracle("rate_ratio_exact")) {
            const double x1 = row.number("x1");
            const double t1 = row.number("t1");
            const double x2 = row.number("x2");
            const double t2 = row.number("t2");
            // The table has the first over the second.
            const RatioLimits limits = ratioLimits(x2, t2, x1, t1, 1);
            COMPARE_CLOSE((x1 / t1) / (x2 / t2), row.number("rate_ratio"), 1e-9);
            COMPARE_CLOSE(limits.interval.low, row.number("exact_lower95"), 1e-9);
            COMPARE_CLOSE(limits.interval.high, row.number("exact_upper95"), 1e-9);
            COMPARE_CLOSE(limits.p, row.number("p_central_2min"), 1e-9);
        }
    }

    void ratioIsThatOfTheReference() {
        const std::map<QString, std::vector<ComparedNight>> data{
            {"InsectSprays A v B", comparedNights(sprayA, sprayB)},
            {"zero arm", comparedNights({3, 4, 3, 3, 0, 4, 3}, std::vector<int>(7, 0))}};
        for (const CsvLine& row : oracle("ratio_scaled_exact")) {
            compareWith(row, rateRatio(data.at(row["case"])));
        }
    }

    void marksRatiosAreThoseOfTheReference() {
        const auto counts = [](const char* first, const char* last) {
            return marksCounts(nightOf(first), nightOf(last));
        };
        const std::map<QString, std::vector<int>> after{
            {"followup vs baseline", counts("2025-03-17", "2025-03-30")},
            {"change wk3 vs baseline", counts("2025-03-10", "2025-03-16")},
            {"change all vs baseline", counts("2025-02-24", "2025-03-16")},
            {"change wk1 vs baseline", counts("2025-02-24", "2025-03-02")},
            {"nights 8-21 after change vs baseline (default: first 7 nights left out)",
             counts("2025-03-03", "2025-03-16")}};
        for (const CsvLine& row : oracle("mark_expected_ratio")) {
            compareWith(row, rateRatio(comparedNights(counts("2025-02-10", "2025-02-23"), after.at(row["period"]))));
        }
    }

    void pAndIntervalAlwaysAgree() {
        for (int x1 = 0; x1 <= 30; ++x1) {
            for (int x2 = 0; x2 <= 30; ++x2) {
                for (const double factor : {1.0, 1.3, 4.7}) {
                    const RatioLimits limits = ratioLimits(x1, 9, x2, 14, factor);
                    QVERIFY(limits.p >= 0 && limits.p <= 1);
                    QCOMPARE(limits.p > 0.05, limits.interval.contains(1));
                }
            }
        }
    }

    void aSideWithoutTwitchesLeavesOneLimitOpen() {
        const RateRatio none = rateRatio(comparedNights({4, 3, 5, 4, 4}, {0, 0, 0, 0, 0}));
        QCOMPARE(none.ratio, 0.0);
        QCOMPARE(none.interval.low, 0.0);
        QVERIFY(none.interval.high < 1);
        const RateRatio fromNone = rateRatio(comparedNights({0, 0, 0, 0, 0}, {4, 3, 5, 4, 4}));
        QVERIFY(std::isinf(fromNone.ratio));
        QVERIFY(std::isinf(fromNone.interval.high));
        COMPARE_CLOSE(fromNone.interval.low, 1 / none.interval.high, 1e-9);
        COMPARE_CLOSE(fromNone.p, none.p, 1e-9);
        const RateRatio neither = rateRatio(comparedNights({0, 0}, {0, 0}));
        QVERIFY(std::isnan(neither.ratio));
        QCOMPARE(neither.p, 1.0);
        QVERIFY(neither.interval.contains(1));
    }
};

SOFTFALL_TEST(RateRatioTest)
#include "RateRatioTest.moc"
