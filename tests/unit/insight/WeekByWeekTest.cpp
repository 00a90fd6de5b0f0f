#include "core/insight/WeekByWeek.h"

#include "program/TestCase.h"
#include "unit/insight/LoggedNights.h"

#include <QTest>

using namespace softfall;

namespace {

/// `weeks` of seven nights with that many twitches each; -1: not logged.
std::vector<int> weeksOf(const std::vector<int>& each) {
    std::vector<int> counts;
    for (const int count : each) {
        counts.insert(counts.end(), 7, count);
    }
    return counts;
}

std::vector<int> stretchesOf(const std::vector<int>& quiet) {
    std::vector<int> counts{1};
    for (const int nights : quiet) {
        counts.insert(counts.end(), std::size_t(nights), 0);
        counts.push_back(2);
    }
    return counts;
}

} // namespace

class WeekByWeekTest : public QObject {
    Q_OBJECT

private slots:
    void evenWeeksAllFitOneRate() {
        const auto reported = weekByWeek(recordsOf(weeksOf({2, 2, 2, 2, 2, 2, 2, 2, 2, 2})), 1).value();
        QCOMPARE(reported.weeks, 10);
        QCOMPARE(reported.centre, 2.0);
        QCOMPARE(reported.above + reported.below, 0);
    }

    void outlierWeekIsFlagged() {
        // ū = (9·1 + 6)/10 = 1.5, and 1.5 ± 3·√(1.5/7) = 0.11 … 2.89.
        const auto reported = weekByWeek(recordsOf(weeksOf({1, 1, 1, 1, 1, 1, 1, 1, 1, 6})), 1).value();
        QCOMPARE(reported.above, 1);
        QCOMPARE(reported.below, 0);
    }

    void scatterWidensTheLimits() {
        const auto narrow = weekByWeek(recordsOf(weeksOf({1, 5, 1, 5, 1, 5, 1, 5, 1, 5})), 1).value();
        const auto wide = weekByWeek(recordsOf(weeksOf({1, 5, 1, 5, 1, 5, 1, 5, 1, 5})), 3).value();
        QVERIFY(narrow.above + narrow.below > 0);
        QCOMPARE(wide.above + wide.below, 0);
    }

    void weeksCountBackFromTheLastNightAndThoseWithoutALoggedOneDoNot() {
        std::vector<int> counts = weeksOf({3, -1, 3, 3, 3, 3, 3, 3, 3});
        counts.insert(counts.begin(), {9, 9, 9});
        const auto reported = weekByWeek(recordsOf(counts), 1).value();
        QCOMPARE(reported.weeks, 8);
        QCOMPARE(reported.centre, 3.0);
    }

    void fewWeeksAndRareTwitchesHaveNoLimits() {
        QVERIFY(!weekByWeek(recordsOf(weeksOf({2, 2, 2, 2, 2, 2, 2})), 1));
        QVERIFY(!weekByWeek(recordsOf(weeksOf({0, 0, 0, 0, 0, 0, 0, 0, 1})), 1));
        QVERIFY(!weekByWeek({}, 1));
    }

    void weeksOnOneSideOfTheMiddleAreCounted() {
        const auto reported = weekByWeek(recordsOf(weeksOf({5, 6, 5, 6, 5, 6, 2, 1, 2, 1, 2, 1})), 1).value();
        QVERIFY(reported.runs.has_value());
        QCOMPARE(reported.runs->longestRun, 6);
        QCOMPARE(reported.runs->crossings, 1);
    }

    void quietNightsLieBetweenNightsWithTwitches() {
        const auto reported = quietStretches(recordsOf(stretchesOf({3, 3, 3, 3, 3, 3, 3, 3, 3, 3}))).value();
        QCOMPARE(reported.stretches, 10);
        QCOMPARE(reported.mean, 3.0);
        QCOMPARE(reported.longest, 3);
        QVERIFY(!reported.isOngoing);
        QVERIFY(reported.maximum > 3); // ḡ + 3·√(ḡ(ḡ + 1)) = 13.4
        QVERIFY(qAbs(reported.maximum - 13.392304845413264) < 1e-9);
    }

    void ongoingStretchMayBeTheLongest() {
        std::vector<int> counts = stretchesOf({3, 3, 3, 3, 3, 3, 3, 3, 3, 3});
        counts.insert(counts.end(), 20, 0);
        const auto reported = quietStretches(recordsOf(counts)).value();
        QCOMPARE(reported.longest, 20);
        QVERIFY(reported.isOngoing);
        QCOMPARE(reported.stretches, 10);
    }

    void aNightNotLoggedIsNeitherQuietNorNot() {
        std::vector<int> counts;
        for (const int count : stretchesOf({3, 3, 3, 3, 3, 3, 3, 3, 3, 3})) {
            counts.push_back(count);
            counts.push_back(-1);
        }
        QCOMPARE(quietStretches(recordsOf(counts)).value().mean, 3.0);
    }

    void fewStretchesHaveNoLimit() { QVERIFY(!quietStretches(recordsOf(stretchesOf({3, 3, 3, 3, 3, 3, 3, 3, 3})))); }
};

SOFTFALL_TEST(WeekByWeekTest)
#include "WeekByWeekTest.moc"
