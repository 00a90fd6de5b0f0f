#include "viewmodels/wording/DetailWords.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

DetailWords only(const InsightDetails& details) {
    const auto words = detailWords(details, english);
    return words.size() == 1 ? words.front() : DetailWords();
}

ChangePoint pointWith(double p, const char* earliest, const char* latest) {
    ChangePoint point;
    point.lastBefore = nightOf(latest);
    point.earliest = nightOf(earliest);
    point.latest = nightOf(latest);
    point.split.meanBefore = 3.1;
    point.split.meanAfter = 0.9;
    point.p = p;
    return point;
}

} // namespace

class DetailWordsTest : public QObject {
    Q_OBJECT

private slots:
    void noDetailsGiveNoText() { QVERIFY(detailWords({}, english).empty()); }

    void checkedChangeReportsChance() {
        InsightDetails details;
        details.changes.push_back({{1, nightOf("2025-02-24"), "Decaf"}, {0.001, 1, 0.003}});
        QCOMPARE(only(details).title, "By chance alone, since Mon 24 Feb 2025: Decaf");
        QCOMPARE(only(details).outcome, "3 in 1,000");
    }

    void adjustedRatiosAreWordedLikeOthers() {
        InsightDetails details;
        details.adjusted = AdjustedRatios{
            60,
            80,
            1,
            false,
            {{nightOf("2025-02-24"), 0.5, {0.3, 0.8}, 0.01}, {ComparedHabit::HighStress, 1.2, {0.8, 1.9}, 0.4}}};
        const auto words = detailWords(details, english);
        QCOMPARE(words.size(), 2U);
        QCOMPARE(words[0].title, "Adjusted for each other: Since Mon 24 Feb 2025");
        QCOMPARE(words[0].outcome, "about 50% fewer");
        QCOMPARE(words[0].reading, "likely 20–70% fewer, with the rest unchanged. From 60 nights with 80 twitches.");
        QCOMPARE(words[1].title, "Adjusted for each other: A stressful day");
        QCOMPARE(words[1].outcome, "no clear difference");
    }

    void changePointIsADateRange() {
        InsightDetails details;
        details.changePoint = pointWith(0.001, "2025-03-01", "2025-03-08");
        QCOMPARE(only(details).outcome, "sometime from 1 Mar to 8 Mar 2025");
        QCOMPARE(only(details).reading, "About 3.1 a night before and 0.9 after. Chance alone splits the same counts "
                                        "this clearly about 1 in 1,000 times. The diary can’t say why.");
        details.changePoint = pointWith(0.001, "2025-03-08", "2025-03-08");
        QCOMPARE(only(details).outcome, "after the night of Sat 8 Mar 2025");
        details.changePoint = pointWith(0.3, "2025-03-01", "2025-03-08");
        QCOMPARE(only(details).outcome, "no clear date");
    }

    void outlierWeeksAreCounted() {
        InsightDetails details;
        details.weeks = WeekByWeek{20, 1.4, 0, 0, {}};
        QCOMPARE(only(details).outcome, "no unusual week");
        QCOMPARE(only(details).reading, "All of them match one steady rate of about 1.4 a night.");
        details.weeks = WeekByWeek{20, 1.4, 2, 1, RunRules{1.3, 20, 9, 7, 4, 6}};
        QCOMPARE(only(details).outcome, "3 of 20 weeks unusually high or low");
        QCOMPARE(only(details).reading,
                 "They don’t match one steady rate of about 1.4 a night: 2 are above its range, "
                 "1 below. At most 9 weeks in a row were all above or all below the middle. Up to 7 is usual.");
    }

    void quietNightsAreListedInARow() {
        InsightDetails details;
        details.quiet = QuietStretches{12, 4.2, 18.2, 9, false};
        QCOMPARE(only(details).outcome, "9 at most");
        QCOMPARE(only(details).reading,
                 "On average 4.2 between nights with twitches. With a steady rate, expect up to 18.");
        details.quiet = QuietStretches{12, 4.2, 18.2, 23, true};
        QCOMPARE(only(details).outcome, "23 so far, the longest stretch");
    }
};

SOFTFALL_TEST(DetailWordsTest)
#include "DetailWordsTest.moc"
