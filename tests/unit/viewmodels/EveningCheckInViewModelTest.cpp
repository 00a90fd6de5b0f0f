#include "viewmodels/diary/EveningCheckInViewModel.h"

#include "program/TestCase.h"
#include "support/Messages.h"
#include "support/TestCoach.h"
#include "support/Times.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace softfall;

namespace {

const QLocale german{QLocale::German, QLocale::Germany}; // 24 hours

enum Row { Caffeine, Nicotine, Alcohol, Exercise, Stress };

std::unique_ptr<EveningCheckInViewModel> checkInOf(TestCoach& coach) {
    auto checkIn = std::make_unique<EveningCheckInViewModel>(coach.checkIns(), coach.entries(), coach.evening(),
                                                             coach.reminders(), coach.timeline, german);
    checkIn->setShown(true);
    return checkIn;
}

const CheckInTopicRow& rowOf(EveningCheckInViewModel& checkIn, Row row) {
    return checkIn.topics()->rows()[std::size_t(row)];
}

void liveFourDays(TestCoach& coach) {
    for (const char* date : {"2025-03-03", "2025-03-04", "2025-03-05", "2025-03-06"}) {
        Habit coffee;
        coffee.amount = 96;
        QVERIFY(coach.entries().logHabit(coffee, zonedAt(date + QString("T13:00:00-05:00"))));
    }
}

} // namespace

/// Bedtime 23:00, wake time 07:00; the check-in is due from 21:30 on.
class EveningCheckInViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void theModelIsAModel() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        const auto checkIn = checkInOf(coach);
        QAbstractItemModelTester tester(checkIn->topics(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(checkIn->topics()->rowCount(), 5);
        const auto names = checkIn->topics()->roleNames();
        for (auto role = names.begin(); role != names.end(); ++role) {
            QVERIFY2(checkIn->topics()->data(checkIn->topics()->index(0), role.key()).isValid(), role.value());
        }
        checkIn->toggle(Caffeine);
        checkIn->choose(Caffeine, 0);
    }

    void whatDoesNotApplyIsNotAsked() {
        TestCoach coach("2025-03-10T21:31:00-04:00");
        coach.reminders().begin();
        const auto checkIn = checkInOf(coach);
        QVERIFY(!checkIn->hidesSome());
        QVERIFY(coach.evening().set([](PlanSettings& plan) {
            plan.reminders.silenced = {ReminderKind::NicotineCutoff, ReminderKind::ExerciseCutoff};
        }));
        QVERIFY(checkIn->hidesSome());
        QVERIFY(!rowOf(*checkIn, Nicotine).isListed);
        QVERIFY(rowOf(*checkIn, Exercise).isListed); // by day it is still asked about
        // Without it the check-in is complete.
        for (const Row row : {Caffeine, Alcohol, Exercise}) {
            checkIn->answerNone(row);
        }
        QVERIFY(!checkIn->isDone());
        checkIn->choose(Stress, 0);
        QVERIFY(checkIn->isDone());
        // Under More it can be logged, and then it is listed.
        checkIn->toggle(Nicotine);
        checkIn->choose(Nicotine, 0);
        QVERIFY(rowOf(*checkIn, Nicotine).isListed);
    }

    void whatWasHadLatelyIsAskedThoughNothingRemindsOfIt() {
        TestCoach coach("2025-03-10T21:31:00-04:00");
        liveFourDays(coach);
        QVERIFY(
            coach.evening().set([](PlanSettings& plan) { plan.reminders.silenced = {ReminderKind::CaffeineCutoff}; }));
        const auto checkIn = checkInOf(coach);
        QVERIFY(rowOf(*checkIn, Caffeine).isListed && !checkIn->hidesSome());
    }

    void tonightHasItFromItsTimeUntilItIsFinished() {
        TestCoach coach("2025-03-10T21:00:00-04:00");
        coach.reminders().begin();
        const auto checkIn = checkInOf(coach);
        QVERIFY(!checkIn->isAsked());
        coach.elapseUntil("21:31");
        QVERIFY(checkIn->isAsked() && !checkIn->isOpen());
        checkIn->setOpen(true);
        checkIn->finish();
        QVERIFY(checkIn->isDone() && !checkIn->isOpen());
        QVERIFY(checkIn->isAsked()); // says so, until one goes elsewhere
        QVERIFY(!checkIn->message().text.isEmpty());
        checkIn->fold();
        checkIn->refresh();
        QVERIFY(!checkIn->isAsked());
    }

    void opensBeforeItsTimeWhereItIsAskedFor() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        const auto checkIn = checkInOf(coach);
        checkIn->setOpen(true);
        QVERIFY(checkIn->isAsked());
        checkIn->fold();
        QVERIFY(!checkIn->isAsked());
    }

    void servingIsLoggedWithVerdictAndUndone() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        const auto checkIn = checkInOf(coach);
        QCOMPARE(rowOf(*checkIn, Caffeine).logged, "nothing logged");
        checkIn->toggle(Caffeine);
        checkIn->setEarlier(15 * 60);
        checkIn->choose(Caffeine, 0);
        QCOMPARE(checkIn->message().text, "Logged: coffee 15:00.");
        QCOMPARE(rowOf(*checkIn, Caffeine).logged, "1 × coffee, 96 mg, 15:00");
        QCOMPARE(rowOf(*checkIn, Caffeine).verdictWords, "after its cut-off at 14:00");
        QCOMPARE(rowOf(*checkIn, Caffeine).verdict, TopicVerdict::Missed);
        QVERIFY(rowOf(*checkIn, Caffeine).isOpen); // for another one
        pressUndo(*checkIn, coach.edits());
        QCOMPARE(rowOf(*checkIn, Caffeine).logged, "nothing logged");
        QCOMPARE(rowOf(*checkIn, Caffeine).verdict, TopicVerdict::None);
    }

    void nowAndAnHourAgoAreCountedFromNow() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        const auto checkIn = checkInOf(coach);
        checkIn->toggle(Nicotine);
        checkIn->setWhen(EveningCheckInViewModel::JustNow);
        checkIn->choose(Nicotine, 0);
        QCOMPARE(checkIn->message().text, "Logged: nicotine 21:30.");
        checkIn->setWhen(EveningCheckInViewModel::HourAgo);
        checkIn->choose(Nicotine, 0);
        QCOMPARE(checkIn->message().text, "Logged: nicotine 20:30.");
        QCOMPARE(rowOf(*checkIn, Nicotine).logged, "2 ×, last 21:30");
    }

    void aTimeThatHasNotBeenTodayIsRefused() {
        TestCoach coach("2025-03-10T20:00:00-04:00");
        const auto checkIn = checkInOf(coach);
        checkIn->toggle(Alcohol);
        checkIn->setEarlier(21 * 60);
        checkIn->choose(Alcohol, 0);
        QVERIFY2(checkIn->timeProblem().startsWith("Today doesn’t include 21:00 yet."),
                 qPrintable(checkIn->timeProblem()));
        QCOMPARE(rowOf(*checkIn, Alcohol).logged, "nothing logged");
        checkIn->setEarlier(19 * 60);
        QVERIFY(checkIn->timeProblem().isEmpty());
        checkIn->choose(Alcohol, 0);
        QVERIFY(rowOf(*checkIn, Alcohol).logged.contains("19:00"));
    }

    void whatIsNoTimeLogsNothing() {
        TestCoach coach("2025-03-10T20:00:00-04:00");
        const auto checkIn = checkInOf(coach);
        QSignalSpy timeWanted(checkIn.get(), &EveningCheckInViewModel::timeWanted);
        checkIn->toggle(Alcohol);
        checkIn->setProperty("timeWrong", true);
        checkIn->choose(Alcohol, 0);
        QCOMPARE(timeWanted.count(), 1);
        QCOMPARE(rowOf(*checkIn, Alcohol).logged, "nothing logged");
        checkIn->setWhen(EveningCheckInViewModel::JustNow); // the field is not asked
        checkIn->choose(Alcohol, 0);
        QVERIFY(rowOf(*checkIn, Alcohol).logged.contains("20:00"));
    }

    void timeStartsAtUsualTimeOrMidday() {
        TestCoach coach("2025-03-10T21:20:00-04:00");
        liveFourDays(coach);
        const auto checkIn = checkInOf(coach);
        checkIn->toggle(Caffeine);
        QCOMPARE(checkIn->when(), EveningCheckInViewModel::Earlier);
        QCOMPARE(checkIn->earlier(), 13 * 60);
        checkIn->toggle(Alcohol);
        QCOMPARE(checkIn->earlier(), 14 * 60); // between 07:00 and 21:20, to the quarter
    }

    void oneTopicIsOpenAtATime() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        const auto checkIn = checkInOf(coach);
        checkIn->toggle(Caffeine);
        checkIn->toggle(Stress);
        QVERIFY(!rowOf(*checkIn, Caffeine).isOpen && rowOf(*checkIn, Stress).isOpen);
        checkIn->toggle(Stress);
        QVERIFY(!rowOf(*checkIn, Stress).isOpen);
    }

    void usualDayAnnouncesWhatItLogs() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        liveFourDays(coach);
        const auto checkIn = checkInOf(coach);
        QCOMPARE(checkIn->usualLabel(), "Same as usual: coffee 13:00");
        checkIn->logUsual();
        QCOMPARE(checkIn->message().text, "Logged: coffee 13:00.");
        QCOMPARE(checkIn->usualLabel(), "");
        QCOMPARE(rowOf(*checkIn, Caffeine).logged, "1 × coffee, 96 mg, 13:00");
        QCOMPARE(rowOf(*checkIn, Caffeine).verdictWords, "before its cut-off at 14:00");
        pressUndo(*checkIn, coach.edits());
        QCOMPARE(checkIn->usualLabel(), "Same as usual: coffee 13:00");
    }

    void stressHasOneLevelAndNoTime() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        const auto checkIn = checkInOf(coach);
        QVERIFY(!rowOf(*checkIn, Stress).isTimed);
        QCOMPARE(rowOf(*checkIn, Stress).none, ""); // calm is a level
        checkIn->toggle(Stress);
        checkIn->setEarlier(12 * 60); // does not matter here
        checkIn->choose(Stress, 3);
        QVERIFY(!rowOf(*checkIn, Stress).isOpen); // nothing more to say
        checkIn->choose(Stress, 1);
        QCOMPARE(rowOf(*checkIn, Stress).logged, "1 of 4");
        QCOMPARE(rowOf(*checkIn, Stress).current, 1);
    }

    void noneIsAnAnswerAndCanBeUndone() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        const auto checkIn = checkInOf(coach);
        checkIn->toggle(Nicotine);
        checkIn->answerNone(Nicotine);
        QVERIFY(!rowOf(*checkIn, Nicotine).isOpen);
        QCOMPARE(rowOf(*checkIn, Nicotine).logged, "none today");
        QVERIFY(rowOf(*checkIn, Nicotine).isAnswered);
        QCOMPARE(rowOf(*checkIn, Nicotine).none, "");
        QCOMPARE(checkIn->message().text, "Nicotine: none today.");
        pressUndo(*checkIn, coach.edits());
        QVERIFY(!rowOf(*checkIn, Nicotine).isAnswered);
    }

    void rowsAndChoicesThatAreNotThereDoNothing() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        const auto checkIn = checkInOf(coach);
        checkIn->toggle(5);
        checkIn->toggle(-1);
        checkIn->answerNone(9);
        checkIn->choose(-1, 0);
        checkIn->choose(Caffeine, 8);
        checkIn->choose(Caffeine, -1);
        checkIn->logUsual();
        QCOMPARE(checkIn->message().text, "");
    }
};

SOFTFALL_TEST(EveningCheckInViewModelTest)
#include "EveningCheckInViewModelTest.moc"
