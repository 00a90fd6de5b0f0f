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

QStringList loggedOf(const TestCoach& coach) {
    QStringList logged;
    const auto habits = coach.diary.habits({nightOf(tonight), nightOf(tonight)});
    for (const Habit& habit : *habits) {
        logged << QStringLiteral("%1 %2 %3")
                      .arg(toString(habit.kind), habit.amount ? QString::number(*habit.amount) : QString("-"),
                           textOf(habit.at.wall()).mid(11, 5));
    }
    return logged;
}

} // namespace

/// Bedtime 23:00, check-in from 21:30 on.
class CheckInServiceTest : public QObject {
    Q_OBJECT

private slots:
    void itAsksAboutFiveKindsAndShowsWhatIsLogged() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.entries().logHabit(habitOf(HabitKind::Caffeine, 96, "2025-03-10T15:00:00-04:00"),
                                         zonedAt("2025-03-10T15:00:00-04:00")));
        const auto day = coach.checkIns().today().value();
        QCOMPARE(day.topics.size(), checkInKinds.size());
        QVERIFY(day.topics[0].kind == HabitKind::Caffeine);
        QCOMPARE(day.topics[0].logged.size(), 1u);
        QVERIFY(day.topics[0].cutoff->status == CutoffStatus::Missed);
        QVERIFY(day.topics[1].cutoff->status == CutoffStatus::Kept);
        QVERIFY(!day.topics[2].cutoff && !day.topics[4].cutoff); // alcohol and stress have none
    }

    void itIsDueFromTheWindDownUntilBedtimeOrItsAnswer() {
        TestCoach coach("2025-03-10T21:00:00-04:00");
        coach.reminders().begin();
        QVERIFY(!coach.checkIns().today()->isDue);
        coach.elapseUntil("21:30");
        QVERIFY(coach.checkIns().today()->isDue);
        coach.elapseUntil("23:00");
        QVERIFY(!coach.checkIns().today()->isDue);
    }

    void finishedItIsDoneAndNotAskedAgain() {
        TestCoach coach("2025-03-10T21:20:00-04:00");
        coach.reminders().begin();
        QVERIFY(coach.checkIns().finish());
        QVERIFY(coach.checkIns().today()->isDone);
        QCOMPARE(coach.stateOf(tonight, ReminderKind::EveningCheckIn), "done");
        const QStringList shown = coach.watch(coach.next("22:30"));
        QVERIFY(shown.contains("21:30 2025-03-10/wind-down"));
        QCOMPARE(shown.filter("evening-check-in"), QStringList());
    }

    void finishingCheckInClosesItsNotice() {
        TestCoach coach("2025-03-10T21:20:00-04:00");
        coach.reminders().begin();
        coach.elapseUntil("21:31");
        QVERIFY(coach.checkIns().waitingEveningCheckIn());
        QVERIFY(coach.checkIns().finish());
        QVERIFY(!coach.checkIns().waitingEveningCheckIn());
    }

    void theUsualDayIsLoggedAsOneStepOfUndo() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        liveFiveDays(coach);
        QSignalSpy changed(&coach.entries(), &DiaryService::changed);
        QVERIFY(coach.checkIns().logUsual().value() != 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(loggedOf(coach), QStringList({"caffeine 96 08:10", "caffeine 96 13:00", "stress 2 21:00"}));
        QVERIFY(coach.checkIns().usual()->empty());
        QVERIFY(coach.edits().undo().value());
        QCOMPARE(loggedOf(coach), QStringList());
        QCOMPARE(coach.checkIns().usual()->size(), 3u);
    }

    void theUsualDayIsUndoneByItsNumber() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        liveFiveDays(coach);
        const EditId usual = coach.checkIns().logUsual().value();
        QVERIFY(coach.entries().logTwitch({}));
        QVERIFY(coach.edits().undo(usual));
        QCOMPARE(loggedOf(coach), QStringList());
    }

    void whatIsUsualLaterIsNotLoggedYet() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        liveFiveDays(coach);
        QVERIFY(coach.checkIns().logUsual());
        QCOMPARE(loggedOf(coach), QStringList({"caffeine 96 08:10", "stress 2 12:00"}));
    }

    void aKindThatHadNoneIsNotUsualTonightUntilThatIsUndone() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        liveFiveDays(coach);
        QSignalSpy changed(&coach.checkIns(), &CheckInService::changed);
        coach.checkIns().answerNone(HabitKind::Caffeine);
        QCOMPARE(changed.size(), 1);
        QVERIFY(coach.checkIns().today()->topics[0].isNone);
        QCOMPARE(coach.checkIns().usual()->size(), 1u);
        coach.checkIns().undoNone(HabitKind::Caffeine);
        QVERIFY(!coach.checkIns().today()->topics[0].isNone);
        QCOMPARE(coach.checkIns().usual()->size(), 3u);
    }

    void noneIsOnlyOfThatNightAndOverOnceSomethingIsLogged() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        coach.checkIns().answerNone(HabitKind::Nicotine);
        QVERIFY(coach.checkIns().log(habitOf(HabitKind::Nicotine, {}, "2025-03-10T21:00:00-04:00")));
        QVERIFY(!coach.checkIns().today()->topics[1].isNone);
        coach.checkIns().answerNone(HabitKind::Alcohol);
        coach.elapseUntil("12:00");
        QVERIFY(!coach.checkIns().today()->topics[2].isNone);
    }

    void theAnswerToTheLastTopicFinishesIt() {
        TestCoach coach("2025-03-10T21:20:00-04:00");
        coach.reminders().begin();
        coach.elapseUntil("21:31");
        for (const HabitKind kind :
             {HabitKind::Caffeine, HabitKind::Nicotine, HabitKind::Alcohol, HabitKind::Exercise}) {
            coach.checkIns().answerNone(kind);
        }
        QVERIFY(!coach.checkIns().today()->isDone);
        QVERIFY(coach.checkIns().log(habitOf(HabitKind::Stress, 1, "2025-03-10T21:31:00-04:00")));
        QVERIFY(coach.checkIns().today()->isDone);
    }

    void beforeItIsDueTheLastAnswerFinishesNothing() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        coach.reminders().begin();
        for (const HabitKind kind : checkInKinds) {
            coach.checkIns().answerNone(kind);
        }
        QVERIFY(!coach.checkIns().today()->isDone);
    }

    void anotherLevelOfStressReplacesTheFirstAndCanBeUndone() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.checkIns().log(habitOf(HabitKind::Stress, 3, "2025-03-10T21:00:00-04:00")));
        const auto second = coach.checkIns().log(habitOf(HabitKind::Stress, 1, "2025-03-10T21:10:00-04:00"));
        QCOMPARE(loggedOf(coach), QStringList({"stress 1 21:10"}));
        QVERIFY(coach.edits().undo(*second));
        QCOMPARE(loggedOf(coach), QStringList({"stress 3 21:00"}));
    }

    void onlyTimesOfTodayUpToNowAreAccepted_data() {
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("taken");
        QTest::newRow("now") << "2025-03-10T21:30:00-04:00" << true;
        QTest::newRow("a second later") << "2025-03-10T21:30:01-04:00" << false;
        QTest::newRow("early in the morning") << "2025-03-10T05:00:00-04:00" << true;
        QTest::newRow("the evening before") << "2025-03-09T22:00:00-04:00" << false;
    }
    void onlyTimesOfTodayUpToNowAreAccepted() {
        QFETCH(QString, at);
        QFETCH(bool, taken);
        TestCoach coach("2025-03-10T21:30:00-04:00");
        const auto logged = coach.checkIns().log(habitOf(HabitKind::Caffeine, 96, qPrintable(at)));
        QCOMPARE(logged.has_value(), taken);
        QCOMPARE(loggedOf(coach).size(), taken ? 1 : 0);
        if (!taken) {
            QCOMPARE(logged.error().field, "at");
        }
    }

    void onlyTheNewestDraftsAreKept() {
        TestCoach coach;
        for (int night = 0; night < 9; ++night) {
            MorningDraft draft;
            draft.night = nightOf("2025-03-01") + std::chrono::days(night);
            QVERIFY(coach.checkIns().keepDraft(draft));
        }
        QCOMPARE(coach.drafts.drafts().size(), CheckInService::draftsKept);
        QVERIFY(!coach.checkIns().draftOf(nightOf("2025-03-02"), 1));
        QVERIFY(coach.checkIns().draftOf(nightOf("2025-03-03"), 1));
        QVERIFY(!coach.checkIns().draftOf(nightOf("2025-03-09"), 2));
        MorningDraft again;
        again.night = nightOf("2025-03-03");
        again.quality = 2;
        QVERIFY(coach.checkIns().keepDraft(again));
        QCOMPARE(coach.drafts.drafts().size(), CheckInService::draftsKept);
        QCOMPARE(coach.checkIns().draftOf(nightOf("2025-03-03"), 1)->quality, std::optional(2));
        QVERIFY(coach.checkIns().dropDraft(nightOf("2025-03-03"), 1));
        QVERIFY(coach.checkIns().dropDraft(nightOf("2025-03-03"), 1));
        QVERIFY(!coach.checkIns().draftOf(nightOf("2025-03-03"), 1));
    }
};

SOFTFALL_TEST(CheckInServiceTest)
#include "CheckInServiceTest.moc"
