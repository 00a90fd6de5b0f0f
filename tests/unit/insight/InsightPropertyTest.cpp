#include "core/insight/Insight.h"
#include "core/insight/PermutationCheck.h"
#include "core/insight/SplitMix64.h"
#include "program/TestCase.h"
#include "unit/insight/Closeness.h"
#include "unit/insight/LoggedNights.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace softfall;
using std::chrono::days;

namespace {

constexpr std::uint64_t diaries = 300;

/// Counts of `nights` nights: few or many, steady or not, depending on the seed.
std::vector<int> madeUpCounts(SplitMix64& random, std::size_t nights) {
    const std::uint64_t maximum = 1 + random.below(9);
    std::vector<int> counts;
    for (std::size_t i = 0; i < nights; ++i) {
        counts.push_back(random.coin() ? int(random.below(maximum + 1)) : int(random.below(2)));
    }
    return counts;
}

void shuffle(std::vector<int>& counts, SplitMix64& random) {
    for (std::size_t left = counts.size(); left > 1; --left) {
        std::swap(counts[left - 1], counts[std::size_t(random.below(left))]);
    }
}

int sum(const std::vector<int>& counts) {
    int total = 0;
    for (const int count : counts) {
        total += count;
    }
    return total;
}

/// `counts` with some nights left unlogged.
std::vector<int> withGaps(const std::vector<int>& counts, SplitMix64& random) {
    std::vector<int> nights;
    for (const int count : counts) {
        nights.insert(nights.end(), random.below(3), notLogged);
        nights.push_back(count);
    }
    return nights;
}

bool isAlike(const Limits& one, const Limits& other) {
    const auto alike = [](double a, double b) { return a == b || isClose(a, b, 1e-9); };
    return alike(one.low, other.low) && alike(one.high, other.high);
}

InsightInput inputOf(const std::vector<NightRecord>& records, const std::vector<Change>& changes) {
    InsightInput input;
    input.records = records;
    input.range = {records.front().night, records.back().night};
    input.changes = changes;
    input.cutoffs = [](NightDate) { return NightCutoffs(); };
    return input;
}

} // namespace

/// Rules that hold for every diary (facts: statistics §5.4), tested with made-up ones.
class InsightPropertyTest : public QObject {
    Q_OBJECT

private slots:
    void swappingSidesInvertsRatio() {
        for (std::uint64_t seed = 0; seed < diaries; ++seed) {
            SplitMix64 random(seed);
            std::vector<ComparedNight> nights = comparedNights(madeUpCounts(random, 10 + random.below(20)),
                                                               madeUpCounts(random, 10 + random.below(20)));
            const RateRatio one = rateRatio(nights);
            for (ComparedNight& night : nights) {
                night.isSecond = !night.isSecond;
            }
            const RateRatio other = rateRatio(nights);
            if (one.first.twitches > 0 && one.second.twitches > 0) {
                COMPARE_CLOSE(other.ratio, 1 / one.ratio, 1e-12);
                QVERIFY(isAlike(other.interval, {1 / one.interval.high, 1 / one.interval.low}));
            }
            COMPARE_CLOSE(other.p, one.p, 1e-9);
        }
    }

    void nightsThatWereNotLoggedChangeNoNumber() {
        for (std::uint64_t seed = 0; seed < diaries; ++seed) {
            SplitMix64 random(seed);
            const std::vector<int> before = madeUpCounts(random, 10 + random.below(20));
            const std::vector<int> settling(settlingNights, 1);
            const std::vector<int> after = madeUpCounts(random, 10 + random.below(20));
            const auto insight = [&](const std::vector<int>& first, const std::vector<int>& last) {
                std::vector<int> counts = first;
                counts.insert(counts.end(), settling.begin(), settling.end());
                counts.insert(counts.end(), last.begin(), last.end());
                const auto records = recordsOf(counts);
                return insightOf(inputOf(records, {Change{1, records[first.size()].night, "change"}}));
            };
            const Insight all = insight(before, after);
            const Insight gaps = insight(withGaps(before, random), withGaps(after, random));
            QCOMPARE(gaps.logged, all.logged);
            QVERIFY(isAlike(gaps.rate->interval, all.rate->interval));
            QCOMPARE(gaps.rate->dispersion.r1, all.rate->dispersion.r1);
            QCOMPARE(toString(gaps.changes[0].verdict), toString(all.changes[0].verdict));
            QCOMPARE(gaps.changes[0].nightsNeeded, all.changes[0].nightsNeeded);
            if (all.changes[0].comparison) {
                QVERIFY(isAlike(gaps.changes[0].comparison->interval, all.changes[0].comparison->interval));
            }
        }
    }

    void explicitZerosLowerTheRate() {
        for (std::uint64_t seed = 0; seed < diaries; ++seed) {
            SplitMix64 random(seed);
            std::vector<int> counts = madeUpCounts(random, 10 + random.below(40));
            counts.front() += 1; // at least one twitch
            const TwitchRate before = rateOf(counts).value();
            counts.insert(counts.end(), 1 + random.below(10), 0);
            const TwitchRate after = rateOf(counts).value();
            QVERIFY(after.mean < before.mean);
            const int total = before.logged.twitches;
            QVERIFY(rateLimits(total, after.logged.nights, 1).high < rateLimits(total, before.logged.nights, 1).high);
        }
    }

    void orderWithinPeriodAffectsOnlyScatter() {
        for (std::uint64_t seed = 0; seed < diaries; ++seed) {
            SplitMix64 random(seed);
            std::vector<int> before = madeUpCounts(random, 10 + random.below(20));
            std::vector<int> after = madeUpCounts(random, 10 + random.below(20));
            const RateRatio one = rateRatio(comparedNights(before, after));
            const auto checkOne = permutationCheck(comparedNights(before, after));
            shuffle(before, random);
            shuffle(after, random);
            const RateRatio other = rateRatio(comparedNights(before, after));
            const auto checkOther = permutationCheck(comparedNights(before, after));
            COMPARE_CLOSE(other.dispersion.phiRaw, one.dispersion.phiRaw, 1e-9);
            QCOMPARE(other.first, one.first);
            QCOMPARE(other.second, one.second);
            const auto likeness = [](const RateRatio& ratio) {
                return (1 + ratio.dispersion.r1) / (1 - ratio.dispersion.r1);
            };
            COMPARE_CLOSE(other.dispersion.factor / likeness(other), one.dispersion.factor / likeness(one), 1e-9);
            COMPARE_CLOSE(checkOther->twoSided, checkOne->twoSided, 1e-9);
        }
    }

    void twiceTheNightsNarrowTheInterval() {
        for (std::uint64_t seed = 0; seed < diaries; ++seed) {
            SplitMix64 random(seed);
            const std::size_t n1 = 10 + random.below(20);
            const std::size_t n2 = 10 + random.below(20);
            const int x1 = 1 + sum(madeUpCounts(random, n1));
            const int x2 = 1 + sum(madeUpCounts(random, n2));
            const double factor = 1 + double(random.below(300)) / 100;
            const auto isWithin = [](Limits inner, Limits outer) {
                return inner.low > outer.low && inner.high < outer.high;
            };
            QVERIFY(isWithin(rateLimits(2 * x1, 2.0 * double(n1), factor), rateLimits(x1, double(n1), factor)));
            QVERIFY(isWithin(ratioLimits(2 * x1, 2.0 * double(n1), 2 * x2, 2.0 * double(n2), factor).interval,
                             ratioLimits(x1, double(n1), x2, double(n2), factor).interval));
        }
    }

    void aShiftOfTheDiaryChangesNoNumber() {
        for (std::uint64_t seed = 0; seed < diaries; ++seed) {
            SplitMix64 random(seed);
            const std::vector<int> counts = withGaps(madeUpCounts(random, 40), random);
            const auto insight = [&](NightDate first) {
                const auto records = recordsOf(counts, first);
                return insightOf(inputOf(records, {Change{1, records[20].night, "change"}}));
            };
            const Insight one = insight(nightOf("2025-03-01"));
            const Insight other = insight(nightOf("2012-02-17"));
            QCOMPARE(other.changes[0].before, one.changes[0].before);
            QCOMPARE(other.changes[0].after, one.changes[0].after);
            QVERIFY(isAlike(other.rate->interval, one.rate->interval));
            QCOMPARE(other.series.back().smoothed, one.series.back().smoothed);
        }
    }
};

SOFTFALL_TEST(InsightPropertyTest)
#include "InsightPropertyTest.moc"
