#include "viewmodels/wording/InsightWords.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

#include <limits>

using namespace softfall;

namespace {

constexpr double endless = std::numeric_limits<double>::infinity();
const QLocale english(QLocale::English, QLocale::UnitedStates);

std::optional<RateRatio> ratioOf(double ratio, double low, double high) {
    RateRatio compared;
    compared.ratio = ratio;
    compared.interval = {low, high};
    return compared;
}

ChangeInsight changeWith(Verdict verdict, std::optional<int> needed) {
    ChangeInsight change;
    change.before = {13, 40};
    change.after = {14, 11};
    change.verdict = verdict;
    change.nightsNeeded = needed;
    return change;
}

} // namespace

class InsightWordsTest : public QObject {
    Q_OBJECT

private slots:
    void habitReportsMissingData_data() {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<int>("needed"); // -1: no number of nights
        QTest::addColumn<QString>("words");
        QTest::newRow("told") << Verdict::Fewer << 0 << "";
        QTest::newRow("nothing to tell") << Verdict::NoTwitches << 0 << "";
        QTest::newRow("one night") << Verdict::NotEnoughData << 1 << "At least one more logged night to go.";
        QTest::newRow("nights") << Verdict::NotEnoughData << 5 << "At least 5 more logged nights to go.";
        QTest::newRow("with it") << Verdict::Inconclusive << 12
                                 << "If they halved, you’d see it after about 12 more nights with it.";
        QTest::newRow("by now") << Verdict::Inconclusive << 0 << "If twitches had halved, you’d see it by now.";
        QTest::newRow("never") << Verdict::Inconclusive << -1
                               << "More nights would hardly help. There is too little to compare with.";
    }
    void habitReportsMissingData() {
        QFETCH(Verdict, verdict);
        QFETCH(int, needed);
        HabitInsight habit;
        habit.verdict = verdict;
        habit.nightsNeeded = needed < 0 ? std::nullopt : std::optional(needed);
        QTEST(habitNeededWords(habit), "words");
        habit.inseparableFrom = {ComparedHabit::Stretching};
        QVERIFY(verdict != Verdict::Inconclusive || habitNeededWords(habit).isEmpty());
    }

    void habitsThatAreNotComparedAreNamedWithWhatTheyNeed() {
        HabitInsight stretching;
        stretching.habit = ComparedHabit::Stretching;
        stretching.nightsNeeded = 5;
        HabitInsight screens;
        screens.habit = ComparedHabit::ScreensInBed;
        screens.nightsNeeded = 1;
        HabitInsight reported;
        reported.verdict = Verdict::Fewer;
        QCOMPARE(habitsNotComparedWords({reported}, QLocale::c()), "");
        QCOMPARE(habitsNotComparedWords({reported, stretching, screens}, QLocale(QLocale::English)),
                 "Not compared yet: stretching (at least 5 nights more) and screens in bed (at least one night more).");
    }

    void comparisonUsesPlainWords_data() {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("range");
        QTest::newRow("fewer") << 0.2554 << 0.113 << 0.5254 << "about 74% fewer"
                               << "likely 47–89% fewer";
        QTest::newRow("none") << 0.0 << 0.0 << 0.256 << "none at all"
                              << "likely at least 74% fewer";
        QTest::newRow("more") << 1.4 << 1.1 << 1.8 << "about 40% more"
                              << "likely 10–80% more";
        QTest::newRow("much more") << 2.6 << 1.2 << 6.1 << "about 2.5 times as many"
                                   << "likely between 20% more and 6 times as many";
        QTest::newRow("from none") << endless << 1.5 << endless << "twitches where there were none"
                                   << "likely between 50% more and many times as many";
        QTest::newRow("open") << 0.743 << 0.37 << 1.42 << "no clear difference"
                              << "likely between 63% fewer and 42% more";
        QTest::newRow("wide open") << 0.5 << 0.0 << 3.1 << "no clear difference"
                                   << "likely between none at all and 3 times as many";
    }
    void comparisonUsesPlainWords() {
        QFETCH(double, ratio);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto compared = ratioOf(ratio, low, high);
        const Verdict verdict = verdictOf(compared->interval);
        QTEST(verdictWords(verdict, compared, english), "verdict");
        QTEST(rangeWords(verdict, compared, english), "range");
    }

    void numbersAreWrittenAsInTheLocale() {
        QCOMPARE(verdictWords(Verdict::More, ratioOf(2.6, 1.2, 6.1), QLocale(QLocale::German)),
                 "about 2,5 times as many");
    }

    void oneNightIsNotSeveral() {
        QCOMPARE(neededWords(changeWith(Verdict::Inconclusive, 1)),
                 "If twitches halved, you’d see it after about one more logged night.");
        QCOMPARE(neededWords(changeWith(Verdict::Inconclusive, 12)),
                 "If twitches halved, you’d see it after about 12 more logged nights.");
    }

    void whatWasNotComparedHasNoRange() {
        QCOMPARE(rangeWords(Verdict::NotEnoughData, {}, english), QString());
        QCOMPARE(verdictWords(Verdict::NotEnoughData, {}, english), "can’t tell yet");
        QCOMPARE(verdictWords(Verdict::NoTwitches, {}, english), "no twitches in either period");
    }

    void sentenceComparesFortnightWithEarlierNights_data() {
        QTest::addColumn<int>("nights");
        QTest::addColumn<int>("twitches");
        QTest::addColumn<int>("earlierNights");
        QTest::addColumn<int>("earlierTwitches");
        QTest::addColumn<QString>("words");
        QTest::newRow("too few nights") << 6 << 9 << 13 << 40 << "Can’t tell yet: 6 of the last 14 nights logged.";
        QTest::newRow("Mark") << 13 << 4 << 13 << 40
                              << "Last 14 nights: about one twitch every 3 nights, and about 3 a night before.";
        QTest::newRow("nothing before") << 7 << 21 << 0 << 0 << "Last 14 nights: about 3 twitches a night.";
        QTest::newRow("none now") << 14 << 0 << 14 << 14
                                  << "Last 14 nights: no twitches, and about one a night before.";
        QTest::newRow("none before") << 14 << 14 << 14 << 0
                                     << "Last 14 nights: about one twitch a night, and none before.";
    }
    void sentenceComparesFortnightWithEarlierNights() {
        QFETCH(int, nights);
        QFETCH(int, twitches);
        QFETCH(int, earlierNights);
        QFETCH(int, earlierTwitches);
        RecentInsight recent;
        recent.nights = {nightOf("2025-03-17"), nightOf("2025-03-30")};
        recent.periods.after = {nights, twitches};
        recent.periods.before = {earlierNights, earlierTwitches};
        QTEST(recentWords(recent, nightOf("2025-03-30"), english), "words");
    }

    void nightsBeforeTheNewestAreNamedByTheirDates() {
        RecentInsight recent;
        recent.nights = {nightOf("2025-03-17"), nightOf("2025-03-30")};
        recent.periods.after = {13, 4};
        recent.periods.before = {13, 40};
        QCOMPARE(recentWords(recent, nightOf("2025-05-01"), english),
                 "17 Mar to 30 Mar 2025: about one twitch every 3 nights, and about 3 a night before.");
        recent.periods.after = {1, 0};
        QCOMPARE(recentWords(recent, nightOf("2025-05-01"), english),
                 "17 Mar to 30 Mar 2025: can’t tell, with 1 of 14 nights logged.");
    }

    void aYoungDiarySaysHowYoungItIs() {
        RecentInsight recent;
        recent.nights = {nightOf("2025-03-26"), nightOf("2025-03-30")};
        recent.periods.after = {5, 4};
        QCOMPARE(recentWords(recent, nightOf("2025-03-30"), english), "Can’t tell yet: only 5 nights so far.");
    }

    void aVerdictByItselfBeginsLikeASentence_data() {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("title");
        QTest::newRow("fewer") << 0.2554 << 0.113 << 0.5254 << "About 74% fewer";
        QTest::newRow("none") << 0.0 << 0.0 << 0.256 << "None at all";
        QTest::newRow("more") << 1.4 << 1.1 << 1.8 << "About 40% more";
        QTest::newRow("much more") << 2.6 << 1.2 << 6.1 << "About 2.5 times as many";
        QTest::newRow("from none") << endless << 1.5 << endless << "Twitches where there were none";
        QTest::newRow("open") << 0.743 << 0.37 << 1.42 << "No clear difference";
    }
    void aVerdictByItselfBeginsLikeASentence() {
        QFETCH(double, ratio);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto compared = ratioOf(ratio, low, high);
        QTEST(verdictTitle(verdictOf(compared->interval), compared, english), "title");
        QCOMPARE(verdictTitle(Verdict::NotEnoughData, {}, english), "Can’t tell yet");
    }

    void aComparisonNamesItsNightsAndItsRange() {
        RecentInsight recent;
        recent.periods = {{13, 40}, {13, 4}, Verdict::Fewer, ratioOf(0.1, 0.02, 0.29)};
        QCOMPARE(comparedWords(recent, english), "13 nights before and 13 nights now: likely 71–98% fewer.");
        recent.periods = {{13, 40}, {8, 4}, Verdict::NotEnoughData, {}};
        QCOMPARE(comparedWords(recent, english), "A comparison takes 10 logged nights before and 10 now.");
    }

    void oneNightOfOneIsSingular() {
        QCOMPARE(totalWords({1, 2}, 1), "1 of one night logged, 2 twitches");
        QCOMPARE(totalWords({47, 71}, 49), "47 of 49 nights logged, 71 twitches");
    }

    void missingDataIsReported_data() {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<int>("needed"); // -1: nothing
        QTest::addColumn<QString>("words");
        QTest::newRow("conclusive") << Verdict::Fewer << 0 << "";
        QTest::newRow("none") << Verdict::NoTwitches << 0 << "";
        QTest::newRow("early")
            << Verdict::NotEnoughData << 10
            << "Too early to compare. The first week is left out, and it takes 10 more logged nights.";
        QTest::newRow("nearly")
            << Verdict::NotEnoughData << 1
            << "Too early to compare. The first week is left out, and it takes one more logged night.";
        QTest::newRow("never") << Verdict::NotEnoughData << -1 << "Too few nights were logged to compare.";
        QTest::newRow("open") << Verdict::Inconclusive << 20
                              << "If twitches halved, you’d see it after about 20 more logged nights.";
        QTest::newRow("open for good") << Verdict::Inconclusive << 0 << "If twitches had halved, you’d see it by now.";
        QTest::newRow("too little") << Verdict::Inconclusive << -1
                                    << "More nights would hardly help. There is too little to compare with.";
    }
    void missingDataIsReported() {
        QFETCH(Verdict, verdict);
        QFETCH(int, needed);
        QTEST(neededWords(changeWith(verdict, needed < 0 ? std::nullopt : std::optional(needed))), "words");
    }

    void bothSidesAreReported() {
        QCOMPARE(sidesWords({13, 40}, {14, 11}), "40 twitches in 13 nights before, 11 twitches in 14 nights after");
        QCOMPARE(sidesWords({13, 40}, {}), "40 twitches in 13 nights before");
    }

    void habitsThatChangedTogetherCannotBeSeparated() {
        HabitInsight habit;
        habit.habit = ComparedHabit::LateCaffeine;
        habit.with = {12, 40};
        habit.without = {35, 31};
        habit.verdict = Verdict::Inconclusive;
        habit.inseparableFrom = {ComparedHabit::ScreensInBed};
        habit.inseparableFromChanges = {nightOf("2025-02-24")};
        QCOMPARE(habitVerdictWords(habit, QLocale::c()), "can’t be separated");
        QCOMPARE(habitVerdictTitle(habit, QLocale::c()), "Can’t be separated");
        QCOMPARE(togetherWords(habit, QLocale::c()), "Changed together with screens in bed, the change of 24 Feb.");
        QCOMPARE(habitSidesWords(habit), "12 nights with, 35 without");
    }

    void everyHabitHasAName() {
        for (const ComparedHabit habit : comparedHabits) {
            QVERIFY(!comparedHabitName(habit).isEmpty());
        }
    }
};

SOFTFALL_TEST(InsightWordsTest)

#include "InsightWordsTest.moc"
