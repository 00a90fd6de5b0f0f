#include "program/TestCase.h"
#include "support/TestCoach.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;
using std::chrono::days;

/// The situations in which programs of this kind fail people, and what Softfall does in each.
/// The default plan: caffeine 14:00, nicotine 17:00, exercise 21:00, check-in and wind-down 21:30, screens 22:00,
/// bedtime 23:00, morning 07:00.
class TrustedRemindersTest : public QObject {
    Q_OBJECT

    static QStringList kindsOf(const std::vector<NightReminder>& reminders) {
        QStringList kinds;
        for (const NightReminder& each : reminders) {
            kinds << toIsoString(each.night).mid(5) + ' ' + toString(each.reminder.kind);
        }
        return kinds;
    }
    static void begin(TestCoach& coach) {
        QVERIFY(coach.evening().learnHome());
        coach.reminders().begin();
        (void)coach.notifier.takeKeys();
    }
    static void setBedtime(TestCoach& coach, std::chrono::weekday day, const char* bedtime, const char* wake) {
        PlanSettings settings = coach.evening().settings();
        settings.schedule.set(day, {clockAt(bedtime), clockAt(wake)});
        QVERIFY(coach.savePlan(settings));
    }

private slots:
    // (1)
    void springForwardShowsEachReminderOnce() {
        TestCoach coach("2025-03-08T13:00:00-05:00"); // 02:00 becomes 03:00 in the night of the 8th
        begin(coach);
        QCOMPARE(coach.watch(at("2025-03-09T23:30:00-04:00")),
                 QStringList({"14:00 2025-03-08/caffeine-cutoff", "17:00 2025-03-08/nicotine-cutoff",
                              "21:00 2025-03-08/exercise-cutoff", "21:30 2025-03-08/evening-check-in+wind-down",
                              "22:00 2025-03-08/screen-cutoff", "23:00 2025-03-08/bedtime",
                              "07:00 2025-03-08/morning-check-in", "14:00 2025-03-09/caffeine-cutoff",
                              "17:00 2025-03-09/nicotine-cutoff", "21:00 2025-03-09/exercise-cutoff",
                              "21:30 2025-03-09/evening-check-in+wind-down", "22:00 2025-03-09/screen-cutoff",
                              "23:00 2025-03-09/bedtime"}));
    }
    void bedtimeInGapIsRemindedOnce() {
        TestCoach coach("2025-03-08T23:00:00-05:00");
        setBedtime(coach, std::chrono::Saturday, "02:30", "10:00");
        begin(coach);
        QCOMPARE(coach.watch(at("2025-03-09T05:00:00-04:00")),
                 QStringList({"00:00 2025-03-08/exercise-cutoff", "00:30 2025-03-08/evening-check-in+wind-down",
                              "01:00 2025-03-08/screen-cutoff", "03:00 2025-03-08/bedtime"}));
    }
    void bedtimeInFoldIsRemindedOnce() {
        TestCoach coach("2025-11-01T23:50:00-04:00"); // 02:00 becomes 01:00 in the night of the 1st
        setBedtime(coach, std::chrono::Saturday, "01:30", "09:00");
        begin(coach);
        QStringList log = coach.watch(at("2025-11-02T04:00:00-05:00"));
        QCOMPARE(log, QStringList({"00:00 2025-11-01/evening-check-in+wind-down", "00:30 2025-11-01/screen-cutoff",
                                   "01:30 2025-11-01/bedtime"}));
        QCOMPARE(textOf(coach.evening().planFor(nightOf("2025-11-01")).bedtime), "2025-11-02T05:30:00Z");
    }

    // (2)
    void nineHoursEastAskedOnceAndAnsweredHere() {
        TestCoach coach("2025-01-10T12:00:00+01:00", "Europe/Berlin");
        begin(coach);
        QVERIFY(!coach.evening().unansweredZone());
        coach.timeline.setZone(zoneOf("Asia/Tokyo")); // 20:00 there
        coach.evening().onZoneChanged();
        QCOMPARE(coach.evening().unansweredZone()->name(), "Asia/Tokyo");
        QCOMPARE(coach.evening().unaskedZone()->name(), "Asia/Tokyo");
        QVERIFY(coach.evening().markAsked());
        QVERIFY(!coach.evening().unaskedZone()); // once, even across a restart
        QVERIFY(coach.evening().answerTravel(TravelChoice::Here));
        QVERIFY(!coach.evening().unansweredZone());
        QCOMPARE(coach.watch(at("2025-01-11T00:00:00+09:00")),
                 QStringList({"21:00 2025-01-10/exercise-cutoff", "21:30 2025-01-10/evening-check-in+wind-down",
                              "22:00 2025-01-10/screen-cutoff", "23:00 2025-01-10/bedtime"}));
        coach.timeline.setZone(zoneOf("Europe/Berlin"));
        coach.evening().onZoneChanged();
        QVERIFY(!coach.evening().unansweredZone());
    }
    void nineHoursWestAskedOnceAndAnsweredHomeTime() {
        TestCoach coach("2025-01-10T12:00:00+01:00", "Europe/Berlin");
        begin(coach);
        coach.timeline.setZone(zoneOf("America/Los_Angeles")); // 03:00 there
        coach.evening().onZoneChanged();
        QVERIFY(coach.evening().unansweredZone());
        QVERIFY(coach.evening().answerTravel(TravelChoice::Home));
        QCOMPARE(coach.watch(at("2025-01-10T23:30:00+01:00")), // by the clock of Los Angeles
                 QStringList({"05:00 2025-01-10/caffeine-cutoff", "08:00 2025-01-10/nicotine-cutoff",
                              "12:00 2025-01-10/exercise-cutoff", "12:30 2025-01-10/evening-check-in+wind-down",
                              "13:00 2025-01-10/screen-cutoff", "14:00 2025-01-10/bedtime"}));
        // What is logged belongs to the night of the clock at home, with the zone in which it was logged.
        const auto logged = coach.entries().logTwitch({});
        QCOMPARE(toIsoString(logged->night), "2025-01-10");
        QCOMPARE(coach.entries().twitches({logged->night, logged->night})->front().at.zone, "America/Los_Angeles");
    }
    void withoutAnAnswerThePlanFollowsTheClockOnTheWall() {
        TestCoach coach("2025-01-10T12:00:00+01:00", "Europe/Berlin");
        begin(coach);
        QStringList log = coach.watch(at("2025-01-10T22:10:00+01:00"));
        QVERIFY(log.contains("22:00 2025-01-10/screen-cutoff"));
        coach.timeline.setZone(zoneOf("America/Los_Angeles")); // 13:10 of the same day
        coach.evening().onZoneChanged();
        log = coach.watch(at("2025-01-11T00:00:00-08:00"));
        // The day is nine hours longer, and its cut-offs move with it.
        QCOMPARE(log, QStringList({"14:00 2025-01-10/caffeine-cutoff", "17:00 2025-01-10/nicotine-cutoff",
                                   "21:00 2025-01-10/exercise-cutoff", "21:30 2025-01-10/wind-down",
                                   "22:00 2025-01-10/screen-cutoff", "23:00 2025-01-10/bedtime"}));
        QVERIFY(coach.evening().unansweredZone());
    }
    void travelPolicyDecidesWithoutAsking() {
        TestCoach coach("2025-01-10T12:00:00+01:00", "Europe/Berlin");
        begin(coach);
        QVERIFY(coach.evening().setTravelPolicy(TravelPolicy::AlwaysHome));
        coach.timeline.setZone(zoneOf("Asia/Tokyo"));
        coach.evening().onZoneChanged();
        QVERIFY(!coach.evening().unansweredZone());
        QCOMPARE(coach.evening().planningZone().name(), "Europe/Berlin");
    }

    // (3)
    void morningResumeShowsOneCheckIn() {
        TestCoach coach("2025-03-10T13:00:00-04:00");
        begin(coach);
        coach.sleepUntil("07:30");
        QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-10/morning-check-in"}));
        QCOMPARE(coach.notifier.shown().back().body, "4"); // questions
        QCOMPARE(kindsOf(coach.checkIns().questionsOf(nightOf("2025-03-10"))),
                 QStringList({"03-10 caffeine-cutoff", "03-10 nicotine-cutoff", "03-10 exercise-cutoff",
                              "03-10 screen-cutoff"}));
        QCOMPARE(coach.decisionsOn("2025-03-10").filter("screen-cutoff"),
                 QStringList({"07:30 screen-cutoff asked machine-asleep"}));
        QCOMPARE(coach.decisionsOn("2025-03-10").filter("bedtime"),
                 QStringList({"07:30 bedtime expired machine-asleep"}));
    }

    // (4)
    void aSnoozeOverMidnightStaysWithItsNight() {
        // Only Monday ends after midnight: bedtime 00:55, screens 23:55.
        TestCoach coach("2025-03-10T23:50:00-04:00");
        setBedtime(coach, std::chrono::Monday, "00:55", "08:00");
        begin(coach);
        QCOMPARE(coach.watch(at("2025-03-10T23:55:00-04:00")), QStringList({"23:55 2025-03-10/screen-cutoff"}));
        coach.notifier.choose("2025-03-10/screen-cutoff", "snooze");
        QCOMPARE(coach.watch(at("2025-03-11T01:00:00-04:00")),
                 QStringList({"00:05 2025-03-10/screen-cutoff", "00:55 2025-03-10/bedtime"}));
        QCOMPARE(coach.decisionsOn("2025-03-10").filter("screen-cutoff"),
                 QStringList(
                     {"23:55 screen-cutoff shown", "23:55 screen-cutoff snoozed", "00:05 screen-cutoff shown-again"}));
    }

    void snoozeMissedInSuspendIsExplained() {
        TestCoach coach("2025-03-10T22:59:00-04:00");
        begin(coach);
        coach.elapseUntil("23:00");
        coach.notifier.choose("2025-03-10/bedtime", "snooze");
        coach.elapseUntil("23:05");
        coach.sleepUntil("07:30");
        QCOMPARE(coach.decisionsOn("2025-03-10").filter("bedtime").last(), "07:30 bedtime expired machine-asleep");
    }
    void lateSnoozedReminderIsExplained() {
        TestCoach coach("2025-03-10T21:59:00-04:00");
        begin(coach);
        coach.elapseUntil("22:00");
        coach.notifier.choose("2025-03-10/screen-cutoff", "snooze");
        coach.sleepUntil("22:30");
        QCOMPARE(coach.decisionsOn("2025-03-10").filter("screen-cutoff").last(),
                 "22:30 screen-cutoff shown-again machine-asleep");
    }
    void snoozeClearsHoldReason() {
        TestCoach coach("2025-03-10T21:59:00-04:00");
        begin(coach);
        coach.presence.goAway();
        coach.elapseUntil("22:02");
        QVERIFY(coach.reminders().snooze(coach.reminders().waitingForAnswer().back())); // without its notice
        coach.presence.comeBack();
        coach.elapseUntil("22:12");
        QCOMPARE(coach.decisionsOn("2025-03-10").filter("screen-cutoff").last(), "22:12 screen-cutoff shown-again");
    }

    // (5)
    void answerAfterMidnightCountsForCurrentNight() {
        TestCoach coach("2025-03-11T00:20:00-04:00");
        begin(coach);
        QCOMPARE(toIsoString(coach.entries().logTwitch({})->night), "2025-03-10");
        QCOMPARE(toIsoString(coach.evening().currentNight()), "2025-03-10");
        const auto bedtime = coach.reminders().statusOf(nightOf("2025-03-10"))->at(6).reminder;
        QVERIFY(coach.reminders().done(bedtime));
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::Bedtime), "done");
        QCOMPARE(coach.stateOf("2025-03-11", ReminderKind::Bedtime), "planned");
    }

    // (6)
    void killedBetweenDueAndShownItIsShownOnceAfterTheRestart() {
        TestCoach coach("2025-03-10T21:58:00-04:00");
        begin(coach);
        coach.notifier.stopServer(); // the server does not take it before the program ends
        coach.elapseUntil("22:00");
        QCOMPARE(coach.notifier.takeKeys(), QStringList());
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::ScreenCutoff), "due");
        coach.end();
        coach.notifier.close("2025-03-10/screen-cutoff"); // what the dead program held is gone
        coach.notifier.startServer();
        coach.start();
        coach.reminders().begin();
        QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-10/screen-cutoff"}));
        coach.restart();
        coach.reminders().begin();
        QCOMPARE(coach.notifier.takeKeys(), QStringList());
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::ScreenCutoff), "shown");
    }

    // (8)
    void twoDueWithinFiveMinutesAreOneNotice() {
        TestCoach coach("2025-03-10T20:00:00-04:00");
        PlanSettings settings = coach.evening().settings();
        settings.preferences.screensBefore = minutes(86); // 21:34
        QVERIFY(coach.savePlan(settings));
        begin(coach);
        QCOMPARE(coach.watch(at("2025-03-10T22:00:00-04:00")),
                 QStringList({"21:00 2025-03-10/exercise-cutoff",
                              "21:30 2025-03-10/evening-check-in+wind-down+screen-cutoff"}));
    }

    // (9)
    void pendingRemindersAreKnownBeforeQuitting() {
        TestCoach coach("2025-03-10T21:40:00-04:00");
        begin(coach);
        QStringList pending;
        for (const auto& each : coach.reminders().pendingTonight()) {
            pending << toString(each.reminder.reminder.kind) + ' ' + toString(each.state);
        }
        QCOMPARE(pending, QStringList({"exercise-cutoff due", "evening-check-in shown", "wind-down shown",
                                       "screen-cutoff planned", "bedtime planned"}));
        coach.elapseUntil("23:31");
        QVERIFY(coach.reminders().pendingTonight().empty());
    }

    // (10)
    void withoutServerReminderWaitsInWindow() {
        TestCoach coach("2025-03-10T21:58:00-04:00");
        begin(coach);
        coach.notifier.stopServer();
        coach.elapseUntil("22:03");
        QCOMPARE(
            kindsOf(coach.reminders().waitingForAnswer()),
            QStringList({"03-10 exercise-cutoff", "03-10 evening-check-in", "03-10 wind-down", "03-10 screen-cutoff"})
                .mid(1)); // exercise was useful until 22:00
        coach.notifier.startServer();
        QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-10/screen-cutoff"}));
        QCOMPARE(coach.decisionsOn("2025-03-10").filter("screen-cutoff"),
                 QStringList({"22:00 screen-cutoff held-back no-server", "22:03 screen-cutoff shown no-server"}));
    }
    void withoutANotificationServerUntilItIsTooLateItBecomesAQuestion() {
        TestCoach coach("2025-03-10T13:59:00-04:00");
        begin(coach);
        coach.notifier.stopServer();
        coach.elapseUntil("15:01");
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::CaffeineCutoff), "expired");
        coach.notifier.startServer();
        QCOMPARE(coach.notifier.takeKeys(), QStringList()); // too late: not an alarm
        QCOMPARE(kindsOf(coach.reminders().questions()).filter("03-10"), QStringList({"03-10 caffeine-cutoff"}));
        QCOMPARE(coach.decisionsOn("2025-03-10").last(), "15:00 caffeine-cutoff asked no-server");
    }

    // (12)
    void aClockSetBackAnHourShowsNothingAgainAndLosesNothing() {
        TestCoach coach("2025-03-10T21:59:00-04:00");
        begin(coach);
        coach.elapseUntil("22:05");
        QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-10/screen-cutoff"}));
        coach.timeline.setWall(at("2025-03-10T21:05:00-04:00"));
        // The one that waited for the wind-down has its turn before it.
        QCOMPARE(coach.watch(at("2025-03-10T23:10:00-04:00")),
                 QStringList({"21:06 2025-03-10/exercise-cutoff", "23:00 2025-03-10/bedtime"}));
    }

    // (13)
    void whatIsAlreadyLoggedIsNotShown() {
        TestCoach coach("2025-03-10T21:55:00-04:00");
        begin(coach);
        Habit off;
        off.kind = HabitKind::ScreensOff;
        QVERIFY(coach.entries().logHabit(off));
        QVERIFY(coach.routine().start());
        QCOMPARE(coach.watch(at("2025-03-10T22:30:00-04:00")), QStringList());
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::ScreenCutoff), "satisfied");
    }

    void actionDoneBeforeSuspendIsNotMissed() {
        TestCoach coach("2025-03-10T21:55:00-04:00");
        begin(coach);
        Habit off;
        off.kind = HabitKind::ScreensOff;
        QVERIFY(coach.entries().logHabit(off));
        coach.sleepUntil("07:30");
        QCOMPARE(coach.decisionsOn("2025-03-10").filter("screen-cutoff"),
                 QStringList({"07:30 screen-cutoff satisfied"}));
    }
    void answeredReminderIsNotSnoozedWithItsGroup() {
        TestCoach coach("2025-03-10T21:29:00-04:00");
        begin(coach);
        coach.elapseUntil("21:30");
        QVERIFY(coach.reminders().done(coach.checkIns().waitingEveningCheckIn().value()));
        coach.notifier.choose("2025-03-10/evening-check-in+wind-down", "snooze");
        (void)coach.notifier.takeKeys();
        QCOMPARE(coach.watch(at("2025-03-10T21:50:00-04:00")), QStringList({"21:40 2025-03-10/wind-down"}));
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::EveningCheckIn), "done");
    }
    void finishedRoutineSuppressesBedtimeReminder() {
        TestCoach coach("2025-03-10T22:40:00-04:00");
        begin(coach);
        QVERIFY(coach.routine().start());
        QVERIFY(coach.routine().finish());
        (void)coach.notifier.takeKeys();
        QCOMPARE(coach.watch(at("2025-03-11T06:00:00-04:00")), QStringList());
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::Bedtime), "satisfied");
    }

    // Somebody at the machine

    void lockedScreenDelaysReminders() {
        TestCoach coach("2025-03-10T20:00:00-04:00");
        begin(coach);
        coach.presence.goAway();
        QCOMPARE(coach.watch(at("2025-03-10T22:20:00-04:00")), QStringList());
        coach.presence.comeBack();
        QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-10/evening-check-in+wind-down+screen-cutoff"}));
        QCOMPARE(coach.decisionsOn("2025-03-10").filter("screen-cutoff"),
                 QStringList({"22:00 screen-cutoff held-back person-away", "22:20 screen-cutoff shown person-away"}));
        QCOMPARE(
            coach.decisionsOn("2025-03-10").filter("exercise-cutoff"),
            QStringList({"21:00 exercise-cutoff held-back person-away", "22:00 exercise-cutoff asked person-away"}));
    }
    void aMissedCutoffDoesNotInterruptTheWindDown_data() {
        QTest::addColumn<QString>("started");
        QTest::addColumn<QString>("back");
        QTest::addColumn<QString>("shown");
        QTest::newRow("by day") << ""
                                << "21:10"
                                << "2025-03-10/exercise-cutoff";
        QTest::newRow("as it begins") << ""
                                      << "21:31"
                                      << "2025-03-10/evening-check-in+wind-down";
        QTest::newRow("while it runs") << "21:05"
                                       << "21:10"
                                       << "";
    }
    void aMissedCutoffDoesNotInterruptTheWindDown() {
        QFETCH(QString, started);
        QFETCH(QString, back);
        QFETCH(QString, shown);
        TestCoach coach("2025-03-10T20:00:00-04:00");
        begin(coach);
        coach.presence.goAway();
        if (!started.isEmpty()) {
            coach.elapseUntil(started);
            QVERIFY(coach.routine().start());
        }
        coach.elapseUntil(back);
        coach.presence.comeBack();
        QCOMPARE(coach.notifier.takeKeys().join(u' '), shown);
        // It waits in the window, and becomes a question there.
        QVERIFY(kindsOf(coach.reminders().waitingForAnswer()).contains("03-10 exercise-cutoff"));
        const bool wasShown = shown.contains("exercise");
        coach.elapseUntil("22:01");
        QCOMPARE(kindsOf(coach.reminders().questions()).contains("03-10 exercise-cutoff"), !wasShown);
        QVERIFY(wasShown || coach.decisionsOn("2025-03-10").contains("22:00 exercise-cutoff asked person-away"));
    }
    void morningCheckInWaitsForPresence() {
        TestCoach coach("2025-03-10T22:30:00-04:00");
        begin(coach);
        coach.presence.goAway();
        QCOMPARE(coach.watch(at("2025-03-11T09:12:00-04:00")), QStringList());
        coach.presence.comeBack();
        QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-10/morning-check-in"}));
    }

    // Questions

    void aQuestionIsAnsweredByOneTapAndGone() {
        TestCoach coach("2025-03-10T13:30:00-04:00");
        begin(coach);
        coach.sleepUntil("18:30"); // caffeine and nicotine are over
        const auto questions = coach.checkIns().questionsOf(nightOf("2025-03-10"));
        QCOMPARE(kindsOf(questions), QStringList({"03-10 caffeine-cutoff", "03-10 nicotine-cutoff"}));
        const NightRange night{nightOf("2025-03-10"), nightOf("2025-03-10")};
        QCOMPARE(coach.checkIns().answer(questions[1], CutoffAnswer::Kept).value(), EditId(0));
        const EditId edit = coach.checkIns().answer(questions[0], CutoffAnswer::Some).value();
        QCOMPARE(coach.entries().habits(night)->size(), 1u);
        QVERIFY(coach.checkIns().questionsOf(nightOf("2025-03-10")).empty());
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::NicotineCutoff), "done");
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::CaffeineCutoff), "skipped"); // not kept
        QCOMPARE(coach.decisionsOn("2025-03-10").filter("caffeine-cutoff").last(), "18:30 caffeine-cutoff answered");
        // Undone, it is asked again, and the step of its habit is undone too.
        QVERIFY(coach.checkIns().undoAnswer(questions[0], edit));
        QVERIFY(coach.entries().habits(night)->empty());
        QVERIFY(!coach.edits().undo().value());
        QCOMPARE(kindsOf(coach.checkIns().questionsOf(nightOf("2025-03-10"))), QStringList({"03-10 caffeine-cutoff"}));
    }
    void whatTheDiaryKnowsIsNotAsked() {
        TestCoach coach("2025-03-10T13:30:00-04:00");
        begin(coach);
        coach.sleepUntil("18:30");
        Habit coffee;
        coffee.kind = HabitKind::Caffeine;
        coffee.amount = 96;
        QVERIFY(coach.entries().logHabit(coffee, zonedAt("2025-03-10T16:00:00-04:00")));
        QCOMPARE(kindsOf(coach.checkIns().questionsOf(nightOf("2025-03-10"))), QStringList({"03-10 nicotine-cutoff"}));
    }
    void onTheFirstDayNothingIsAskedAboutTheTimeBefore() {
        TestCoach coach("2025-03-10T18:30:00-04:00");
        begin(coach);
        QVERIFY(coach.reminders().questions().empty());
        QCOMPARE(coach.decisionsOn("2025-03-10"), QStringList({"18:30 caffeine-cutoff expired not-running",
                                                               "18:30 nicotine-cutoff expired not-running"}));
        coach.end(); // and then it was not running the next day
        coach.timeline.elapse(days(1));
        coach.start();
        coach.reminders().begin();
        QCOMPARE(kindsOf(coach.checkIns().questionsOf(nightOf("2025-03-11"))),
                 QStringList({"03-11 caffeine-cutoff", "03-11 nicotine-cutoff"}));
    }
    void lastNightsQuestionsEndInTheMiddleOfTheDay() {
        TestCoach coach("2025-03-10T21:00:00-04:00");
        begin(coach);
        coach.sleepUntil("07:30");
        QVERIFY(!coach.checkIns().questionsOf(nightOf("2025-03-10")).empty());
        coach.elapseUntil("15:00"); // between waking at 07:00 and bedtime at 23:00
        QVERIFY(coach.checkIns().questionsOf(nightOf("2025-03-10")).empty());
    }

    // No more than two nudges a day about logging

    void aThirdNudgeOfADayWaitsInTheWindow() {
        TestCoach coach("2025-03-10T06:30:00-04:00");
        begin(coach);
        QCOMPARE(coach.watch(at("2025-03-10T07:10:00-04:00")), QStringList({"07:00 2025-03-09/morning-check-in"}));
        // An early night, and up again the same evening: three check-ins within one calendar day.
        PlanSettings settings = coach.evening().settings();
        settings.schedule.set(std::chrono::Monday, {clockAt("14:00"), clockAt("20:00")});
        QVERIFY(coach.savePlan(settings));
        const QStringList log = coach.watch(at("2025-03-10T23:00:00-04:00"));
        QVERIFY2(log.contains("12:30 2025-03-10/evening-check-in+wind-down"), qPrintable(log.join('\n')));
        QVERIFY2(log.filter("morning-check-in").isEmpty(), qPrintable(log.join('\n')));
        QVERIFY(kindsOf(coach.reminders().waitingForAnswer()).contains("03-10 morning-check-in"));
        QCOMPARE(coach.decisionsOn("2025-03-10").filter("enough-for-today"),
                 QStringList({"20:00 morning-check-in held-back enough-for-today"}));
    }
    void snoozeIgnoresNudgeLimit() {
        TestCoach coach("2025-03-10T06:59:00-04:00");
        begin(coach);
        QVERIFY(coach.watch(at("2025-03-10T21:30:00-04:00")).contains("07:00 2025-03-09/morning-check-in"));
        coach.notifier.choose("2025-03-10/evening-check-in+wind-down", "snooze");
        QCOMPARE(coach.watch(at("2025-03-10T21:50:00-04:00")),
                 QStringList({"21:40 2025-03-10/evening-check-in+wind-down"}));
    }
    void aSnoozedCheckInWasAskedForAndDoesNotCount() {
        TestCoach coach("2025-03-10T06:59:00-04:00");
        begin(coach);
        for (const char* clock : {"07:00", "07:10", "07:20"}) {
            coach.elapseUntil(clock);
            QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-09/morning-check-in"}));
            coach.notifier.choose("2025-03-09/morning-check-in", "snooze");
        }
        QVERIFY(coach.watch(at("2025-03-10T21:30:00-04:00")).contains("21:30 2025-03-10/evening-check-in+wind-down"));
    }

    // A merged notice, and moves

    void snoozedMemberOfMergedNoticeReappearsAlone() {
        TestCoach coach("2025-03-10T21:29:00-04:00");
        begin(coach);
        coach.elapseUntil("21:30");
        (void)coach.notifier.takeKeys();
        QVERIFY(coach.reminders().snooze(coach.reminders().statusOf(nightOf("2025-03-10"))->at(4).reminder));
        QCOMPARE(coach.watch(at("2025-03-10T21:50:00-04:00")), QStringList({"21:40 2025-03-10/wind-down"}));
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::EveningCheckIn), "shown");
    }
    void laterBedtimeIsRemindedAgain() {
        TestCoach coach("2025-03-10T21:29:00-04:00");
        begin(coach);
        coach.elapseUntil("21:35");
        coach.notifier.choose("2025-03-10/evening-check-in+wind-down", "done");
        (void)coach.notifier.takeKeys();
        QVERIFY(coach.evening().setTonightOnly(nightOf("2025-03-10"), NightTimes{clockAt("01:00")}));
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::WindDown), "planned");
        QCOMPARE(coach.watch(at("2025-03-11T01:10:00-04:00")).filter("2025-03-10"),
                 QStringList({"23:00 2025-03-10/exercise-cutoff", "23:30 2025-03-10/evening-check-in+wind-down",
                              "00:00 2025-03-10/screen-cutoff", "01:00 2025-03-10/bedtime"}));
    }
    void stayingUpIsOneNotice() {
        TestCoach coach("2025-03-10T21:00:00-04:00");
        begin(coach);
        coach.elapseUntil("23:40");
        (void)coach.notifier.takeKeys();
        // Wind-down from 23:00 and screens off from 23:30, both behind, are due at once.
        QVERIFY(coach.evening().setTonightOnly(nightOf("2025-03-10"), NightTimes{clockAt("00:30")}));
        QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-10/evening-check-in+wind-down+screen-cutoff"}));
    }
    void noticeOfEarlierBedtimeIsClosed() {
        TestCoach coach("2025-03-10T21:59:00-04:00");
        begin(coach);
        coach.elapseUntil("22:00");
        QVERIFY(coach.notifier.open().contains("2025-03-10/screen-cutoff"));
        QVERIFY(coach.evening().setTonightOnly(nightOf("2025-03-10"), NightTimes{clockAt("23:30")}));
        QVERIFY(!coach.notifier.open().contains("2025-03-10/screen-cutoff"));
    }
    void anAnswerThatWasNotKeptDoesNotCountAsKept() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        begin(coach);
        coach.sleepUntil("23:10");
        const auto questions = coach.checkIns().questionsOf(nightOf("2025-03-10"));
        QCOMPARE(kindsOf(questions), QStringList({"03-10 screen-cutoff"}));
        QVERIFY(coach.checkIns().answer(questions[0], CutoffAnswer::Some));
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::ScreenCutoff), "skipped");
        QVERIFY(coach.checkIns().questionsOf(nightOf("2025-03-10")).empty());
    }
    void openingCutoffDoesNotAnswerIt() {
        TestCoach coach("2025-03-10T21:59:00-04:00");
        begin(coach);
        coach.elapseUntil("22:00");
        coach.notifier.choose("2025-03-10/screen-cutoff", "default");
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::ScreenCutoff), "shown");
        QVERIFY(kindsOf(coach.reminders().waitingForAnswer()).contains("03-10 screen-cutoff"));
    }
    void aClockThatRanAheadDoesNotEndTheQuestions() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        begin(coach);
        coach.timeline.setWall(at("2035-03-10T12:00:00-04:00"));
        coach.timeline.setWall(at("2025-03-10T13:00:00-04:00"));
        coach.restart();
        coach.reminders().begin();
        coach.sleepUntil("18:30");
        QVERIFY(kindsOf(coach.reminders().questions()).contains("03-10 caffeine-cutoff"));
    }

    // Pauses and silenced kinds

    void pauseIsSilentAndNotCounted() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        QVERIFY(coach.evening().pause(2, PauseReason::Illness)); // the nights of the 10th and 11th
        begin(coach);
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::Bedtime), "skipped");
        QCOMPARE(coach.watch(at("2025-03-12T15:00:00-04:00")), QStringList({"14:00 2025-03-12/caffeine-cutoff"}));
        QVERIFY(!coach.entries().unansweredNight().value());
        QVERIFY(kindsOf(coach.reminders().questions()).isEmpty());
        QVERIFY(coach.diary.recordsOf(nightOf("2025-03-11"))->empty());
    }
    void aLongPauseEndsByItself() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        QVERIFY(coach.evening().pause(30, PauseReason::Holiday));
        begin(coach);
        QVERIFY(coach.timeline.nextDue()); // there is always a next wake-up
        coach.timeline.elapse(days(30));   // 9 April, 13:00 by the summer clock
        QCOMPARE(coach.watch(at("2025-04-09T14:30:00-04:00")), QStringList({"14:00 2025-04-09/caffeine-cutoff"}));
    }
    void endingPauseResumesReminders() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        QVERIFY(coach.evening().pause(7, PauseReason::Other));
        begin(coach);
        coach.elapseUntil("20:00");
        QVERIFY(coach.evening().endPause());
        QCOMPARE(coach.watch(at("2025-03-10T21:40:00-04:00")),
                 QStringList({"21:00 2025-03-10/exercise-cutoff", "21:30 2025-03-10/evening-check-in+wind-down"}));
    }
    void anEndedPauseAsksNothingAboutTheHoursInIt() {
        TestCoach coach("2025-03-09T12:00:00-04:00");
        begin(coach);
        QVERIFY(coach.evening().pause(3, PauseReason::Other));
        coach.timeline.elapse(days(1));
        coach.elapseUntil("20:00");
        QVERIFY(coach.evening().endPause());
        QVERIFY(kindsOf(coach.reminders().questions()).isEmpty());
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::CaffeineCutoff), "skipped");
    }
    void silencedKindIsNeitherShownNorAsked() {
        TestCoach coach("2025-03-10T16:00:00-04:00");
        PlanSettings settings;
        settings.reminders.silenced = {ReminderKind::NicotineCutoff};
        QVERIFY(coach.savePlan(settings));
        begin(coach);
        QCOMPARE(coach.watch(at("2025-03-10T21:10:00-04:00")), QStringList({"21:00 2025-03-10/exercise-cutoff"}));
        QCOMPARE(kindsOf(coach.reminders().questions()).filter("nicotine"), QStringList());
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::NicotineCutoff), "skipped");
    }

    void aKindThatIsSilencedNoLongerIsNotAskedAboutTheTimeBefore() {
        TestCoach coach("2025-03-10T16:00:00-04:00");
        PlanSettings settings;
        settings.reminders.silenced = {ReminderKind::NicotineCutoff};
        QVERIFY(coach.savePlan(settings));
        begin(coach);
        coach.elapseUntil("19:00");
        settings.reminders.silenced.clear();
        QVERIFY(coach.savePlan(settings));
        QCOMPARE(kindsOf(coach.reminders().questions()).filter("nicotine"), QStringList());
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::NicotineCutoff), "skipped");
        QCOMPARE(coach.decisionsOn("2025-03-10").filter("nicotine"), QStringList());
    }

    // Notices on the desktop

    void noticesOfEarlierRunAreAdoptedAndClosed() {
        TestCoach coach("2025-03-10T21:59:00-04:00");
        begin(coach);
        coach.elapseUntil("22:00");
        coach.restart();
        coach.reminders().begin();
        QVERIFY(coach.notifier.adopted().contains("2025-03-10/screen-cutoff"));
        QVERIFY(coach.notifier.open().contains("2025-03-10/screen-cutoff"));
        // Shown in its place, so that its buttons answer to this run; logged once.
        QCOMPARE(coach.notifier.replaced().count("2025-03-10/screen-cutoff"), 1);
        QCOMPARE(coach.decisionsOn("2025-03-10").filter("screen-cutoff"), QStringList({"22:00 screen-cutoff shown"}));
        coach.elapseUntil("23:00"); // its usefulness ends with bedtime
        QVERIFY(!coach.notifier.open().contains("2025-03-10/screen-cutoff"));
        QVERIFY(coach.diary.notices()->size() == 1); // bedtime's
    }
    void noticesOfEarlierRunAreNotReshownWhenLocked() {
        TestCoach coach("2025-03-10T21:59:00-04:00");
        begin(coach);
        coach.elapseUntil("22:00");
        coach.presence.goAway();
        coach.restart();
        coach.reminders().begin();
        QCOMPARE(coach.notifier.replaced(), QStringList());
        coach.presence.comeBack();
        QCOMPARE(coach.notifier.replaced().count("2025-03-10/screen-cutoff"), 1);
    }
    void dismissedNoticeWaitsInWindow() {
        TestCoach coach("2025-03-10T21:59:00-04:00");
        begin(coach);
        coach.elapseUntil("22:00");
        coach.notifier.dismiss("2025-03-10/screen-cutoff");
        coach.restart();
        coach.reminders().begin();
        QVERIFY(!coach.notifier.adopted().contains("2025-03-10/screen-cutoff"));
        QVERIFY(!coach.notifier.open().contains("2025-03-10/screen-cutoff"));
        QVERIFY(kindsOf(coach.reminders().waitingForAnswer()).contains("03-10 screen-cutoff"));
    }
    void nothingIsShownUntilPresenceIsKnown() {
        TestCoach coach("2025-03-10T22:10:00-04:00");
        coach.presence.startUnknown();
        begin(coach);
        QCOMPARE(coach.notifier.open(), QStringList());
        QCOMPARE(coach.decisionsOn("2025-03-10"), QStringList());
        coach.presence.comeBack();
        QVERIFY(coach.notifier.open().contains("2025-03-10/evening-check-in+wind-down+screen-cutoff"));
    }
    void restartedServerShowsUnansweredReminders() {
        TestCoach coach("2025-03-10T21:59:00-04:00");
        begin(coach);
        coach.elapseUntil("22:00");
        coach.notifier.stopServer();
        QVERIFY(coach.notifier.open().isEmpty());
        coach.notifier.startServer();
        QVERIFY(coach.notifier.open().contains("2025-03-10/screen-cutoff"));
        QCOMPARE(coach.decisionsOn("2025-03-10").filter("screen-cutoff"),
                 QStringList({"22:00 screen-cutoff shown"})); // logged once
    }

    // Day sleepers

    void aNightWorkerHasEachReminderAtItsOwnHour() {
        TestCoach coach("2025-03-10T20:00:00-04:00");
        PlanSettings settings;
        for (unsigned day = 1; day <= 7; ++day) {
            settings.schedule.set(std::chrono::weekday(day), {clockAt("08:00"), clockAt("16:00")});
        }
        QVERIFY(coach.savePlan(settings));
        begin(coach);
        QCOMPARE(coach.watch(at("2025-03-11T16:30:00-04:00")),
                 QStringList({"23:00 2025-03-10/caffeine-cutoff", "02:00 2025-03-10/nicotine-cutoff",
                              "06:00 2025-03-10/exercise-cutoff", "06:30 2025-03-10/evening-check-in+wind-down",
                              "07:00 2025-03-10/screen-cutoff", "08:00 2025-03-10/bedtime",
                              "16:00 2025-03-10/morning-check-in"}));
    }
};

SOFTFALL_TEST(TrustedRemindersTest)
#include "TrustedRemindersTest.moc"
