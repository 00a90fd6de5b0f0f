#include "program/TestCase.h"
#include "support/TestCoach.h"
#include "support/Times.h"

#include <QSignalSpy>
#include <QTest>

using namespace softfall;

namespace {

const char* const tonight = "2025-03-10";

Habit habitOf(HabitKind kind, std::optional<double> amount, const char* instant,
              std::optional<ExerciseIntensity> intensity = {}) {
    return {0, zonedAt(instant), {}, kind, amount, intensity};
}

/// Two coffees and some stress on each of the five days before.
void liveFiveDays(TestCoach& coach) {
    for (int day = 5; day <= 9; ++day) {
        const QString date = QStringLiteral("2025-03-%1T").arg(day, 2, 10, QLatin1Char('0'));
        const QString offset = day < 9 ? "-05:00" : "-04:00"; // clocks go forward on the 9th
        for (const auto& [clock, kind, amount] :
             {std::tuple("08:10:00", HabitKind::Caffeine, 96), std::tuple("13:00:00", HabitKind::Caffeine, 96),
              std::tuple("21:00:00", HabitKind::Stress, 2)}) {
            Habit habit;
            habit.kind = kind;
            habit.amount = amount;
            QVERIFY(coach.entries().logHabit(habit, zonedAt(date + clock + offset)));
        }
    }
}

QStringList notedOf(const TestCoach& coach) {
    QStringList told;
    const auto habits = coach.diary.habits({nightOf(tonight), nightOf(tonight)});
    for (const Habit& habit : *habits) {
        told << QStringLiteral("%1 %2 %3")
                    .arg(toString(habit.kind), habit.amount ? QString::number(*habit.amount) : QString("-"),
                         textOf(habit.at.wall()).mid(11, 5));
    }
    return told;
}

} // namespace

/// Bedtime 23:00, check-in from 21:30 on.
class EveningCheckInServiceTest : public QObject {
    Q_OBJECT

private slots:
    void itAsksAboutFiveKindsAndTellsWhatIsNoted() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.entries().logHabit(habitOf(HabitKind::Caffeine, 96, "2025-03-10T15:00:00-04:00"),
                                         zonedAt("2025-03-10T15:00:00-04:00")));
        const auto day = coach.eveningCheckIn().today().value();
        QCOMPARE(day.topics.size(), checkInKinds.size());
        QVERIFY(day.topics[0].kind == HabitKind::Caffeine);
        QCOMPARE(day.topics[0].noted.size(), 1u);
        QVERIFY(day.topics[0].cutoff->standing == CutoffStanding::Missed);
        QVERIFY(day.topics[1].cutoff->standing == CutoffStanding::Kept);
        QVERIFY(!day.topics[2].cutoff && !day.topics[4].cutoff); // alcohol and stress have none
    }

    void itIsDueFromTheWindDownUntilBedtimeOrItsAnswer() {
        TestCoach coach("2025-03-10T21:00:00-04:00");
        coach.reminders().begin();
        QVERIFY(!coach.eveningCheckIn().today()->isDue);
        coach.elapseUntil("21:30");
        QVERIFY(coach.eveningCheckIn().today()->isDue);
        coach.elapseUntil("23:00");
        QVERIFY(!coach.eveningCheckIn().today()->isDue);
    }

    void finishedItIsDoneAndNotAskedAgain() {
        TestCoach coach("2025-03-10T21:20:00-04:00");
        coach.reminders().begin();
        QVERIFY(coach.eveningCheckIn().finish());
        QVERIFY(coach.eveningCheckIn().today()->isDone);
        QCOMPARE(coach.stateOf(tonight, ReminderKind::EveningCheckIn), "done");
        const QStringList shown = coach.watch(coach.next("22:30"));
        QVERIFY(shown.contains("21:30 2025-03-10/wind-down"));
        QCOMPARE(shown.filter("evening-check-in"), QStringList());
    }

    void finishedWhileItStandsOnTheDesktopItGoes() {
        TestCoach coach("2025-03-10T21:20:00-04:00");
        coach.reminders().begin();
        coach.elapseUntil("21:31");
        QVERIFY(coach.checkIns().waitingEveningCheckIn());
        QVERIFY(coach.eveningCheckIn().finish());
        QVERIFY(!coach.checkIns().waitingEveningCheckIn());
    }

    void theUsualDayIsNotedAsOneStepOfUndo() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        liveFiveDays(coach);
        QSignalSpy changed(&coach.entries(), &DiaryService::changed);
        const auto noted = coach.eveningCheckIn().logUsual();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(noted->added.size(), 3u);
        QCOMPARE(notedOf(coach), QStringList({"caffeine 96 08:10", "caffeine 96 13:00", "stress 2 21:00"}));
        QVERIFY(coach.eveningCheckIn().usual()->empty());
        QVERIFY(coach.entries().undo());
        QCOMPARE(notedOf(coach), QStringList());
        QCOMPARE(coach.eveningCheckIn().usual()->size(), 3u);
    }

    void theUsualDayIsTakenBackWhereItWasNoted() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        liveFiveDays(coach);
        const auto noted = coach.eveningCheckIn().logUsual().value();
        QVERIFY(coach.eveningCheckIn().takeBack(noted));
        QCOMPARE(notedOf(coach), QStringList());
    }

    void whatIsUsualLaterIsNotNotedYet() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        liveFiveDays(coach);
        QVERIFY(coach.eveningCheckIn().logUsual());
        QCOMPARE(notedOf(coach), QStringList({"caffeine 96 08:10", "stress 2 12:00"}));
    }

    void aKindThatHadNoneIsNotUsualTonightUntilThatIsTakenBack() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        liveFiveDays(coach);
        QSignalSpy changed(&coach.eveningCheckIn(), &EveningCheckInService::changed);
        const auto none = coach.eveningCheckIn().answerNone(HabitKind::Caffeine).value();
        QCOMPARE(changed.size(), 1);
        QVERIFY(coach.eveningCheckIn().today()->topics[0].isNone);
        QCOMPARE(coach.eveningCheckIn().usual()->size(), 1u);
        QVERIFY(coach.eveningCheckIn().takeBack(none));
        QVERIFY(!coach.eveningCheckIn().today()->topics[0].isNone);
        QCOMPARE(coach.eveningCheckIn().usual()->size(), 3u);
    }

    void noneIsOnlyOfThatNightAndOverOnceSomethingIsNoted() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.eveningCheckIn().answerNone(HabitKind::Nicotine));
        QVERIFY(coach.eveningCheckIn().note(habitOf(HabitKind::Nicotine, {}, "2025-03-10T21:00:00-04:00")));
        QVERIFY(!coach.eveningCheckIn().today()->topics[1].isNone);
        QVERIFY(coach.eveningCheckIn().answerNone(HabitKind::Alcohol));
        coach.elapseUntil("12:00");
        QVERIFY(!coach.eveningCheckIn().today()->topics[2].isNone);
    }

    void theAnswerToTheLastTopicFinishesIt() {
        TestCoach coach("2025-03-10T21:20:00-04:00");
        coach.reminders().begin();
        coach.elapseUntil("21:31");
        for (const HabitKind kind :
             {HabitKind::Caffeine, HabitKind::Nicotine, HabitKind::Alcohol, HabitKind::Exercise}) {
            QVERIFY(coach.eveningCheckIn().answerNone(kind));
        }
        QVERIFY(!coach.eveningCheckIn().today()->isDone);
        QVERIFY(coach.eveningCheckIn().note(habitOf(HabitKind::Stress, 1, "2025-03-10T21:31:00-04:00")));
        QVERIFY(coach.eveningCheckIn().today()->isDone);
    }

    void beforeItIsDueTheLastAnswerFinishesNothing() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        coach.reminders().begin();
        for (const HabitKind kind : checkInKinds) {
            QVERIFY(coach.eveningCheckIn().answerNone(kind));
        }
        QVERIFY(!coach.eveningCheckIn().today()->isDone);
    }

    void anotherLevelOfStressReplacesTheFirstAndCanBeTakenBack() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.eveningCheckIn().note(habitOf(HabitKind::Stress, 3, "2025-03-10T21:00:00-04:00")));
        const auto second = coach.eveningCheckIn().note(habitOf(HabitKind::Stress, 1, "2025-03-10T21:10:00-04:00"));
        QCOMPARE(notedOf(coach), QStringList({"stress 1 21:10"}));
        QVERIFY(coach.eveningCheckIn().takeBack(*second));
        QCOMPARE(notedOf(coach), QStringList({"stress 3 21:00"}));
    }

    void onlyAMomentOfThisDayUpToNowIsTaken_data() {
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("taken");
        QTest::newRow("now") << "2025-03-10T21:30:00-04:00" << true;
        QTest::newRow("a second later") << "2025-03-10T21:30:01-04:00" << false;
        QTest::newRow("early in the morning") << "2025-03-10T05:00:00-04:00" << true;
        QTest::newRow("the evening before") << "2025-03-09T22:00:00-04:00" << false;
    }
    void onlyAMomentOfThisDayUpToNowIsTaken() {
        QFETCH(QString, at);
        QFETCH(bool, taken);
        TestCoach coach("2025-03-10T21:30:00-04:00");
        const auto noted = coach.eveningCheckIn().note(habitOf(HabitKind::Caffeine, 96, qPrintable(at)));
        QCOMPARE(noted.has_value(), taken);
        QCOMPARE(notedOf(coach).size(), taken ? 1 : 0);
        if (!taken) {
            QCOMPARE(noted.error().field, "at");
        }
    }
};

SOFTFALL_TEST(EveningCheckInServiceTest)
#include "EveningCheckInServiceTest.moc"
