#include "core/insight/TwitchRate.h"

#include "program/TestCase.h"
#include "support/CsvRows.h"
#include "unit/insight/Closeness.h"
#include "unit/insight/KnownCounts.h"
#include "unit/insight/LoggedNights.h"
#include "unit/insight/MarksDiary.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace softfall;

namespace {

TwitchRate rate(const std::vector<int>& counts) {
    return rateOf(counts).value();
}

void compareWith(const CsvLine& row, const std::vector<int>& counts) {
    const TwitchRate rate = rateOf(counts).value();
    QCOMPARE(rate.logged.nights, row.whole("n"));
    QCOMPARE(rate.logged.twitches, row.whole("total"));
    COMPARE_CLOSE(rate.mean, row.number("rate"), 1e-12);
    COMPARE_CLOSE(rate.dispersion.phi, row.number("phi"), 1e-10);
    COMPARE_CLOSE(rate.dispersion.r1, row.number("r1"), 1e-10);
    COMPARE_CLOSE(rate.dispersion.factor, row.number("factor"), 1e-10);
    COMPARE_CLOSE(rate.interval.low, row.number("lower"), 1e-9);
    COMPARE_CLOSE(rate.interval.high, row.number("upper"), 1e-9);
    const Limits garwood = rateLimits(rate.logged.twitches, rate.logged.nights, 1);
    COMPARE_CLOSE(garwood.low, row.number("garwood_lower"), 1e-9);
    COMPARE_CLOSE(garwood.high, row.number("garwood_upper"), 1e-9);
}

} // namespace

class TwitchRateTest : public QObject {
    Q_OBJECT

private slots:
    void exactPoissonLimitsAreTheClassicalOnes() {
        for (const CsvLine& row : oracle("garwood_poisson_limits")) {
            const int total = row.whole("x");
            for (const auto& [level, percent] : std::map<double, QByteArray>{{0.95, "95"}, {0.9, "90"}, {0.8, "80"}}) {
                const Limits limits = rateLimits(total, 1, 1, level);
                // The table has eight decimals.
                const auto isReported = [&](double limit, const QByteArray& column) {
                    return std::abs(limit - row.number(column)) < 6e-9;
                };
                QVERIFY2(isReported(limits.low, "lower" + percent), percent + row["x"].toUtf8());
                QVERIFY2(isReported(limits.high, "upper" + percent), percent + row["x"].toUtf8());
            }
            if (!row["pt_upper95"].isEmpty()) { // printed with three digits
                const Limits limits = rateLimits(total, 1, 1);
                COMPARE_CLOSE(limits.low, row.number("pt_lower95"), 2.5e-3);
                COMPARE_CLOSE(limits.high, row.number("pt_upper95"), 2.5e-3);
            }
        }
    }

    void publishedRateIsMet() {
        const CsvLine row = oracle("rate_single_published").front();
        const double exposure = row.number("T");
        const Limits limits = rateLimits(row.number("x"), exposure, 1);
        COMPARE_CLOSE(row.number("x") / exposure, row.number("rate"), 1e-12);
        COMPARE_CLOSE(limits.low, row.number("lower95"), 1e-10);
        COMPARE_CLOSE(limits.high, row.number("upper95"), 1e-10);
    }

    void scatterIsThatOfTheReference() {
        const std::map<QString, std::vector<int>> data{{"horsekicks", horseKicks}, {"bliss_mites", appleMites}};
        for (const CsvLine& row : oracle("dispersion_index")) {
            const TwitchRate counted = rate(data.at(row["dataset"]));
            QCOMPARE(counted.logged.twitches, row.whole("sum"));
            COMPARE_CLOSE(counted.dispersion.phiRaw, row.number("VMR"), 1e-8);
            COMPARE_CLOSE(counted.dispersion.phiRaw * row.number("df"), row.number("X2"), 1e-8);
        }
    }

    void intervalIsThatOfTheReference() {
        const std::map<QString, std::vector<int>> data{{"discoveries", discoveries},
                                                       {"all zero 14", std::vector<int>(14, 0)}};
        for (const CsvLine& row : oracle("rate_scaled_exact")) {
            compareWith(row, data.at(row["case"]));
        }
    }

    void marksPeriodsAreThoseOfTheReference() {
        const auto counts = [](const char* first, const char* last) {
            return marksCounts(nightOf(first), nightOf(last));
        };
        const std::map<QString, std::vector<int>> data{
            {"baseline", counts("2025-02-10", "2025-02-23")},   {"change wk1", counts("2025-02-24", "2025-03-02")},
            {"change wk2", counts("2025-03-03", "2025-03-09")}, {"change wk3", counts("2025-03-10", "2025-03-16")},
            {"change all", counts("2025-02-24", "2025-03-16")}, {"followup", counts("2025-03-17", "2025-03-30")}};
        for (const CsvLine& row : oracle("mark_expected_rates")) {
            compareWith(row, data.at(row["period"]));
        }
    }

    void nightsThatWereNotLoggedChangeNothing() {
        const auto all = [](const std::vector<int>& counts) {
            return rateOf(std::span<const NightRecord>(recordsOf(counts))).value();
        };
        const TwitchRate without = all({3, 1, 4, 1, 5, 9, 2});
        const TwitchRate with = all({notLogged, 3, 1, 4, notLogged, notLogged, 1, 5, 9, 2, notLogged});
        QCOMPARE(with.interval.low, without.interval.low);
        QCOMPARE(with.interval.high, without.interval.high);
        QCOMPARE(with.logged, without.logged);
    }

    void evenCountsDoNotNarrowTheInterval() {
        const TwitchRate even = rate({3, 3, 3, 3, 3, 3, 3, 3});
        QCOMPARE(even.dispersion.phiRaw, 0.0);
        QCOMPARE(even.dispersion.phi, 1.0);
        const Limits exact = rateLimits(24, 8, 1);
        QVERIFY(even.interval.low < exact.low);
        QVERIFY(even.interval.high > exact.high);
    }

    void fewerThanTwoNightsHaveNoInterval() {
        QVERIFY(!rateOf(std::vector<int>{}));
        QVERIFY(!rateOf(std::vector<int>{4}));
        QVERIFY(rateOf(std::vector<int>{4, 2}));
    }
};

SOFTFALL_TEST(TwitchRateTest)
#include "TwitchRateTest.moc"
