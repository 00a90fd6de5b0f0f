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
        QTest::newRow("conclusive") << Verdict::Fewer << 0 << "";
        QTest::newRow("no twitches") << Verdict::NoTwitches << 0 << "";
        QTest::newRow("one night") << Verdict::NotEnoughData << 1 << "At least one more logged night is needed.";
        QTest::newRow("nights") << Verdict::NotEnoughData << 5 << "At least 5 more logged nights are needed.";
        QTest::newRow("with it") << Verdict::Inconclusive << 12
                                 << "If twitches had halved, you’d see it after about 12 more nights with it.";
        QTest::newRow("by now") << Verdict::Inconclusive << 0 << "If twitches had halved, you’d see it by now.";
        QTest::newRow("never") << Verdict::Inconclusive << -1
                               << "More nights won’t make it much clearer. There’s too little to compare with.";
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
                                   << "could be anywhere from 20% more to 6 times as many";
        QTest::newRow("from none") << endless << 1.5 << endless << "twitches where there were none"
                                   << "could be anywhere from 50% more to many times as many";
        QTest::newRow("open") << 0.743 << 0.37 << 1.42 << "can’t tell yet"
                              << "could be anywhere from 63% fewer to 42% more";
        QTest::newRow("wide open") << 0.5 << 0.0 << 3.1 << "can’t tell yet"
                                   << "could be anywhere from none at all to 3 times as many";
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
                 "If twitches had halved, you’d see it after one more logged night.");
        QCOMPARE(neededWords(changeWith(Verdict::Inconclusive, 12)),
                 "If twitches had halved, you’d see it after about 12 more logged nights.");
    }

    void whatWasNotComparedHasNoRange() {
        QCOMPARE(rangeWords(Verdict::NotEnoughData, {}, english), QString());
        QCOMPARE(verdictWords(Verdict::NotEnoughData, {}, english), "not enough nights yet");
        QCOMPARE(verdictWords(Verdict::NoTwitches, {}, english), "no twitches in either period");
    }

    void sentenceComparesFortnightWithEarlierNights_data() {
        QTest::addColumn<int>("nights");
        QTest::addColumn<int>("twitches");
        QTest::addColumn<int>("earlierNights");
        QTest::addColumn<int>("earlierTwitches");
        QTest::addColumn<QString>("words");
        QTest::newRow("too few nights") << 6 << 9 << 13 << 40 << "Can’t tell yet: 6 of the last 14 nights are logged.";
        QTest::newRow("Mark") << 13 << 4 << 13 << 40
                              << "Last 14 nights: about one twitch every 3 nights; before: about 3 a night.";
        QTest::newRow("nothing before") << 7 << 21 << 0 << 0 << "Last 14 nights: about 3 twitches a night.";
        QTest::newRow("none now") << 14 << 0 << 14 << 14 << "Last 14 nights: no twitches; before: about one a night.";
        QTest::newRow("none before") << 14 << 14 << 14 << 0
                                     << "Last 14 nights: about one twitch a night; before: none.";
    }
    void sentenceComparesFortnightWithEarlierNights() {
        QFETCH(int, nights);
        QFETCH(int, twitches);
        QFETCH(int, earlierNights);
        QFETCH(int, earlierTwitches);
        RecentInsight recent;
        recent.periods.after = {nights, twitches};
        recent.periods.before = {earlierNights, earlierTwitches};
        QTEST(recentWords(recent), "words");
    }

    void missingDataIsReported_data() {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<int>("needed"); // -1: nothing
        QTest::addColumn<QString>("words");
        QTest::newRow("conclusive") << Verdict::Fewer << 0 << "";
        QTest::newRow("none") << Verdict::NoTwitches << 0 << "";
        QTest::newRow("early")
            << Verdict::NotEnoughData << 10
            << "Too early to compare. The first week doesn’t count, and 10 more logged nights are needed.";
        QTest::newRow("nearly") << Verdict::NotEnoughData << 1
                                << "Too early to compare. The first week doesn’t count, and one more logged night is "
                                   "needed.";
        QTest::newRow("never") << Verdict::NotEnoughData << -1
                               << "Too few nights were logged to compare these two periods.";
        QTest::newRow("open") << Verdict::Inconclusive << 20
                              << "If twitches had halved, you’d see it after about 20 more logged nights.";
        QTest::newRow("open for good") << Verdict::Inconclusive << 0 << "If twitches had halved, you’d see it by now.";
        QTest::newRow("too little") << Verdict::Inconclusive << -1
                                    << "More nights won’t make it much clearer. There’s too little to compare with.";
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
        QCOMPARE(habitVerdictWords(habit, QLocale::c()),
                 "can’t be separated: changed together with screens in bed, the change of 24 Feb");
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
