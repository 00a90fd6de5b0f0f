#include "viewmodels/wording/DiaryWords.h"

#include "program/TestCase.h"
#include "support/Times.h"
#include "viewmodels/wording/ErrorWords.h"
#include "viewmodels/wording/StepWords.h"

#include <QTest>

#include <set>

using namespace softfall;

namespace {

Habit habitOf(HabitKind kind, std::optional<double> amount = {}, std::optional<ExerciseIntensity> intensity = {}) {
    Habit habit;
    habit.kind = kind;
    habit.amount = amount;
    habit.intensity = intensity;
    return habit;
}

} // namespace

class DiaryWordsTest : public QObject {
    Q_OBJECT

private slots:
    void nightShowsItsStatus_data() {
        QTest::addColumn<NightRecordStatus>("status");
        QTest::addColumn<int>("twitches");
        QTest::addColumn<int>("twitchesLogged");
        QTest::addColumn<QString>("words");
        QTest::newRow("zero is said") << NightRecordStatus::Logged << 0 << 0 << "No twitches";
        QTest::newRow("one") << NightRecordStatus::Logged << 1 << 0 << "One twitch";
        QTest::newRow("three") << NightRecordStatus::Logged << 3 << 5 << "3 twitches";
        QTest::newRow("unsure") << NightRecordStatus::Unsure << -1 << 0 << "Not sure";
        QTest::newRow("a lower bound") << NightRecordStatus::Unsure << -1 << 2 << "Not sure, at least 2";
        QTest::newRow("no sleep") << NightRecordStatus::NoSleep << -1 << 0 << "No sleep";
        QTest::newRow("missing is not zero") << NightRecordStatus::Absent << -1 << 0 << "Not logged";
    }
    void nightShowsItsStatus() {
        QFETCH(NightRecordStatus, status);
        QFETCH(int, twitches);
        QFETCH(int, twitchesLogged);
        QFETCH(QString, words);
        NightRecord record;
        record.status = status;
        record.twitchesLogged = twitchesLogged;
        if (twitches >= 0) {
            record.twitches = twitches;
        }
        QCOMPARE(statusWords(record), words);
    }

    void answerListsItsContents() {
        NightRecord record;
        QCOMPARE(answerWords(record), QString());
        record.twitches = 2;
        record.answer = Night();
        QCOMPARE(answerWords(record), QString());
        record.answer->woke = Woke::Most;
        record.answer->quality = 2;
        record.answer->lightsOut = zonedAt("2025-03-08T23:00:00-05:00");
        record.answer->wake = zonedAt("2025-03-09T07:00:00-04:00");
        QCOMPARE(answerWords(record), "most woke me · quality 2 of 5 · 7 h");
        record.twitches = 0; // nothing that could have woken
        QCOMPARE(answerWords(record), "quality 2 of 5 · 7 h");
    }

    void habits_data() {
        QTest::addColumn<Habit>("habit");
        QTest::addColumn<QString>("words");
        QTest::newRow("caffeine") << habitOf(HabitKind::Caffeine, 96) << "Caffeine, 96 mg";
        QTest::newRow("one unit") << habitOf(HabitKind::Alcohol, 1) << "Alcohol, one unit";
        QTest::newRow("units") << habitOf(HabitKind::Alcohol, 1.5) << "Alcohol, 1.5 units";
        QTest::newRow("exercise") << habitOf(HabitKind::Exercise, 60, ExerciseIntensity::Vigorous)
                                  << "Exercise, hard, 60 min";
        QTest::newRow("stress") << habitOf(HabitKind::Stress, 0) << "Stress, 0 of 4";
        QTest::newRow("tea") << habitOf(HabitKind::Tea) << "Herbal tea";
        QTest::newRow("stretching") << habitOf(HabitKind::Stretch, 10) << "Stretching, 10 min";
    }
    void habits() {
        QFETCH(Habit, habit);
        QFETCH(QString, words);
        QCOMPARE(habitWords(habit), words);
    }

    void twitches() {
        Twitch twitch;
        QCOMPARE(twitchWords(twitch), QString());
        twitch.intensity = 3;
        twitch.limb = Limb::LegRight;
        twitch.falling = true;
        twitch.woke = true;
        twitch.pain = 2;
        twitch.note = "%1 start";
        QCOMPARE(twitchWords(twitch),
                 "strong · right leg · with a feeling of falling · woke me · pain 2 of 10 · %1 start");
    }

    void ratesUseWholeTwitchesOrNights_data() {
        QTest::addColumn<double>("mean");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << 0.0 << "none";
        QTest::newRow("a few in a month") << 0.1 << "about one every 10 nights";
        QTest::newRow("one in three") << 1.0 / 3 << "about one every 3 nights";
        QTest::newRow("every other") << 0.5 << "about one every 2 nights";
        QTest::newRow("two in three") << 2.0 / 3 << "about one every 2 nights";
        QTest::newRow("0.7") << 0.7 << "about one a night";
        QTest::newRow("one") << 1.0 << "about one a night";
        QTest::newRow("1.4") << 1.4 << "about one a night";
        QTest::newRow("2.6") << 2.6 << "about 3 a night";
    }
    void ratesUseWholeTwitchesOrNights() {
        QFETCH(double, mean);
        QFETCH(QString, words);
        QCOMPARE(rateWords(mean), words);
    }

    void stepsHaveNames() {
        std::set<QString> titles;
        for (const StepId step : allSteps) {
            titles.insert(stepTitle(step));
        }
        QCOMPARE(titles.size(), allSteps.size());
        QVERIFY(!titles.contains(QString()));
    }

    void everyErrorHasATextAndBadInputListsAllowedValues() {
        for (const auto kind :
             {Error::Kind::BadInput, Error::Kind::NotFound, Error::Kind::Unavailable, Error::Kind::Damaged,
              Error::Kind::NewerFile, Error::Kind::ReadOnly, Error::Kind::NotNow}) {
            QVERIFY(!errorWords({kind, "diary", {}, {}, "disk full"}).isEmpty());
        }
        const QString words = errorWords(badInput("twitches", "51", "a whole number from 0 to 50"));
        QVERIFY(words.contains("twitches") && words.contains("51") && words.contains("0 to 50"));
        // User input is shown as typed, not read as a placeholder.
        QVERIFY(errorWords(badInput("note", "%3 %1", "at most 500 characters")).contains("%3 %1"));
    }
};

SOFTFALL_TEST(DiaryWordsTest)
#include "DiaryWordsTest.moc"
