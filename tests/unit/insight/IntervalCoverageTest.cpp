#include "core/insight/RateRatio.h"
#include "core/insight/TwitchRate.h"
#include "program/TestCase.h"
#include "unit/insight/LoggedNights.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <random>

using namespace softfall;

namespace {

using Random = std::mt19937_64;

/// Twitches a night of a made-up diary whose true mean is known.
using Nights = std::function<std::vector<int>(Random&, int nights, double mean)>;

std::vector<int> independent(Random& random, int nights, double mean) {
    std::poisson_distribution<int> twitches(mean);
    std::vector<int> counts;
    for (int i = 0; i < nights; ++i) {
        counts.push_back(twitches(random));
    }
    return counts;
}

/// Negative binomial with θ = 1: each night has its own rate, exponentially distributed.
std::vector<int> scattered(Random& random, int nights, double mean) {
    std::gamma_distribution<double> rate(1, mean);
    std::vector<int> counts;
    for (int i = 0; i < nights; ++i) {
        counts.push_back(std::poisson_distribution<int>(std::max(1e-9, rate(random)))(random));
    }
    return counts;
}

/// The log of the rate is autocorrelated with 0.5, and has a standard deviation of 0.5.
std::vector<int> alike(Random& random, int nights, double mean) {
    constexpr double likeness = 0.5;
    constexpr double deviation = 0.5;
    std::normal_distribution<double> normal;
    double log = deviation * normal(random);
    std::vector<int> counts;
    for (int i = 0; i < nights; ++i) {
        const double rate = mean * std::exp(log - deviation * deviation / 2);
        counts.push_back(std::poisson_distribution<int>(rate)(random));
        log = likeness * log + deviation * std::sqrt(1 - likeness * likeness) * normal(random);
    }
    return counts;
}

} // namespace

/// How often the intervals contain the truth, and how often a comparison reports a difference that is not there, over
/// made-up diaries: 2,000 of each kind with SOFTFALL_TEST_EXTENT=whole, else a sample. Bounds: facts, statistics §5.2,
/// and three standard errors of the simulation itself.
class IntervalCoverageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_diaries = qEnvironmentVariable("SOFTFALL_TEST_EXTENT") == "whole" ? 2000 : 200; }

    void theRateIsInItsInterval_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("minimum");
        QTest::newRow("independent, 1 a night") << 0 << 1.0 << 0.95;
        QTest::newRow("independent, 3 a night") << 0 << 3.0 << 0.95;
        QTest::newRow("scattered, 1 a night") << 1 << 1.0 << 0.93;
        QTest::newRow("scattered, 3 a night") << 1 << 3.0 << 0.94;
        QTest::newRow("alike from night to night, 3 a night") << 2 << 3.0 << 0.90;
    }
    void theRateIsInItsInterval() {
        QFETCH(int, kind);
        QFETCH(double, mean);
        QFETCH(double, minimum);
        Random random(11);
        int hits = 0;
        int exactHits = 0;
        for (int i = 0; i < m_diaries; ++i) {
            const TwitchRate rate = rateOf(m_kinds[std::size_t(kind)](random, 28, mean)).value();
            hits += rate.interval.contains(mean) ? 1 : 0;
            exactHits += rateLimits(rate.logged.twitches, rate.logged.nights, 1).contains(mean) ? 1 : 0;
        }
        const double share = double(hits) / m_diaries;
        qInfo("28 nights: %.3f of intervals hold the rate (exact Poisson ones: %.3f)", share,
              double(exactHits) / m_diaries);
        QVERIFY2(share >= minimum - simulationError(minimum), qPrintable(QString::number(share)));
    }

    void falsePositivesAreRare_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("maximum");
        QTest::newRow("independent, 1 a night") << 0 << 1.0 << 0.04;
        QTest::newRow("independent, 3 a night") << 0 << 3.0 << 0.04;
        QTest::newRow("scattered, 1 a night") << 1 << 1.0 << 0.04;
        QTest::newRow("scattered, 3 a night") << 1 << 3.0 << 0.04;
        QTest::newRow("alike from night to night, 3 a night") << 2 << 3.0 << 0.10;
    }
    void falsePositivesAreRare() {
        QFETCH(int, kind);
        QFETCH(double, mean);
        QFETCH(double, maximum);
        for (const auto& [before, after] :
             {std::pair(10, 10), std::pair(14, 14), std::pair(28, 28), std::pair(14, 40)}) {
            Random random(23);
            int alarms = 0;
            int exactAlarms = 0;
            for (int i = 0; i < m_diaries; ++i) {
                // One diary: the nights around the change are neighbours.
                const std::vector<int> counts = m_kinds[std::size_t(kind)](random, before + after, mean);
                const RateRatio ratio = rateRatio(
                    comparedNights({counts.begin(), counts.begin() + before}, {counts.begin() + before, counts.end()}));
                alarms += ratio.interval.contains(1) ? 0 : 1;
                exactAlarms +=
                    ratioLimits(ratio.first.twitches, before, ratio.second.twitches, after, 1).interval.contains(1) ? 0
                                                                                                                    : 1;
            }
            const double share = double(alarms) / m_diaries;
            qInfo("%d + %d nights: %.3f show a difference (exact Poisson: %.3f)", before, after, share,
                  double(exactAlarms) / m_diaries);
            QVERIFY2(share <= maximum + simulationError(maximum), qPrintable(QString::number(share)));
        }
    }

private:
    [[nodiscard]] double simulationError(double share) const { return 3 * std::sqrt(share * (1 - share) / m_diaries); }

    const std::array<Nights, 3> m_kinds{independent, scattered, alike};
    int m_diaries = 0;
};

SOFTFALL_TEST(IntervalCoverageTest)
#include "IntervalCoverageTest.moc"
