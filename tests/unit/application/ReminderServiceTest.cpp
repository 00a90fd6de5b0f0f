#include "program/TestCase.h"
#include "support/TestCoach.h"
#include "support/Times.h"

#include <QSignalSpy>
#include <QTest>

using namespace softfall;
using std::chrono::days;

namespace {

Night answer(const char* night) {
    Night answered;
    answered.night = nightOf(night);
    answered.twitches = 0;
    return answered;
}

Habit screensOff() {
    Habit habit;
    habit.kind = HabitKind::ScreensOff;
    return habit;
}

/// A store that fails on demand.
class FailingStore : public ReminderStore {
public:
    explicit FailingStore(ReminderStore& real)
        : m_real(real) {}
    bool fails = false;
    bool failsReading = false;
    Result<std::vector<ReminderRecord>> recordsOf(NightDate night) const override {
        return failsReading ? std::unexpected(unavailable("diary", "locked")) : m_real.recordsOf(night);
    }
    Result<std::vector<NightDate>> nightsDone(ReminderKind kind, NightRange range) const override {
        return m_real.nightsDone(kind, range);
    }
    Result<void> write(const std::vector<ReminderRecord>& records,
                       const std::vector<ReminderDecision>& decisions) override {
        return fails ? std::unexpected(unavailable("diary", "disk full")) : m_real.write(records, decisions);
    }
    Result<std::vector<ReminderDecision>> decisions(Instant from, Instant until) const override {
        return m_real.decisions(from, until);
    }
    Result<std::vector<ActiveNotice>> notices() const override { return m_real.notices(); }
    Result<void> putNotice(const ActiveNotice& notice) override { return m_real.putNotice(notice); }
    Result<void> removeNotice(const QString& key) override { return m_real.removeNotice(key); }

private:
    ReminderStore& m_real;
};

} // namespace

/// The default plan: caffeine 14:00, nicotine 17:00, exercise 21:00, check-in and wind-down 21:30, screens 22:00,
/// bedtime 23:00, morning 07:00.
class ReminderServiceTest : public QObject {
    Q_OBJECT

    static NightReminder reminderOf(TestCoach& coach, const char* night, ReminderKind kind) {
        const auto statuses = coach.reminders().statusOf(nightOf(night)).value();
        for (const auto& status : statuses) {
            if (status.reminder.reminder.kind == kind) {
                return status.reminder;
            }
        }
        return {};
    }

private slots:
    void nothingHappensBeforeItBegins() {
        TestCoach coach("2025-03-10T13:00:00-04:00");
        coach.timeline.elapse(hours(3));
        QCOMPARE(coach.notifier.takeKeys(), QStringList());
        QVERIFY(!coach.timeline.nextDue());
    }

    void anAnswerIsUndone_data() {
        QTest::addColumn<QString>("answer");
        QTest::newRow("skipped") << "skip";
        QTest::newRow("done") << "done";
        QTest::newRow("snoozed") << "snooze";
    }
    void anAnswerIsUndone() {
        QFETCH(QString, answer);
        TestCoach coach("2025-03-10T21:20:00-04:00");
        coach.reminders().begin();
        coach.elapseUntil("21:31");
        const NightReminder windDown = reminderOf(coach, "2025-03-10", ReminderKind::WindDown);
        const auto answered = answer == "skip"   ? coach.reminders().skip(windDown)
                              : answer == "done" ? coach.reminders().done(windDown)
                                                 : coach.reminders().snooze(windDown);
        QVERIFY(answered);
        (void)coach.notifier.takeKeys();
        QSignalSpy changed(&coach.reminders(), &ReminderService::changed);
        QVERIFY(coach.reminders().reopen(windDown));
        QVERIFY(!changed.isEmpty());
        // It waits in the window; a second notice would be a nag.
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::WindDown), "shown");
        QCOMPARE(coach.notifier.takeKeys(), QStringList());
        QVERIFY(std::ranges::any_of(coach.reminders().waitingForAnswer(), [](const NightReminder& each) {
            return each.reminder.kind == ReminderKind::WindDown;
        }));
        coach.elapseUntil("22:50");
        QVERIFY(!coach.reminders().reopen(windDown)); // no longer useful
    }

    void aNoticeGoesWithTheReminderThatNamesIt_data() {
        QTest::addColumn<QString>("answer");
        QTest::newRow("not tonight") << "skip";
        QTest::newRow("in 10 minutes") << "snooze";
        QTest::newRow("started") << "start";
    }
    void aNoticeGoesWithTheReminderThatNamesIt() {
        QFETCH(QString, answer);
        TestCoach coach("2025-03-10T21:20:00-04:00");
        coach.reminders().begin();
        coach.elapseUntil("21:31");
        const QString key = "2025-03-10/evening-check-in+wind-down";
        QVERIFY(coach.notifier.open().contains(key));
        const NightReminder windDown = reminderOf(coach, "2025-03-10", ReminderKind::WindDown);
        QVERIFY(answer == "skip"     ? coach.reminders().skip(windDown)
                : answer == "snooze" ? coach.reminders().snooze(windDown)
                                     : coach.routine().start());
        QVERIFY(!coach.notifier.open().contains(key));
        // What it was for besides waits in the window.
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::EveningCheckIn), "shown");
    }

    void whatWasSkippedAheadComesAfterAll() {
        TestCoach coach("2025-03-10T20:00:00-04:00");
        coach.reminders().begin();
        const NightReminder windDown = reminderOf(coach, "2025-03-10", ReminderKind::WindDown);
        QVERIFY(coach.reminders().skip(windDown));
        QCOMPARE(coach.reminders().skippedTonight().size(), 1u);
        QVERIFY(coach.reminders().reopen(windDown));
        QVERIFY(coach.reminders().skippedTonight().empty());
        (void)coach.notifier.takeKeys();
        coach.elapseUntil("21:31");
        QVERIFY(coach.notifier.takeKeys().join(' ').contains("wind-down"));
    }

    void onlyWhatThePersonSkippedCanComeAgain() {
        TestCoach coach("2025-03-10T20:00:00-04:00");
        PlanSettings plan = coach.evening().settings();
        plan.reminders.silenced = {ReminderKind::WindDown};
        QVERIFY(coach.savePlan(plan));
        coach.reminders().begin();
        QVERIFY(coach.reminders().skippedTonight().empty());
    }

    void eachReminderIsShownOnceEveryNight() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        coach.reminders().begin();
        QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-09/morning-check-in"})); // until 15:00
        QCOMPARE(coach.watch(at("2025-03-12T12:00:00-04:00")),
                 QStringList({"14:00 2025-03-10/caffeine-cutoff", "17:00 2025-03-10/nicotine-cutoff",
                              "21:00 2025-03-10/exercise-cutoff", "21:30 2025-03-10/evening-check-in+wind-down",
                              "22:00 2025-03-10/screen-cutoff", "23:00 2025-03-10/bedtime",
                              "07:00 2025-03-10/morning-check-in", "14:00 2025-03-11/caffeine-cutoff",
                              "17:00 2025-03-11/nicotine-cutoff", "21:00 2025-03-11/exercise-cutoff",
                              "21:30 2025-03-11/evening-check-in+wind-down", "22:00 2025-03-11/screen-cutoff",
                              "23:00 2025-03-11/bedtime", "07:00 2025-03-11/morning-check-in"}));
    }

    void noPollingBetweenReminders() {
        TestCoach coach("2025-03-10T17:00:00-04:00");
        coach.reminders().begin();
        coach.notifier.choose("2025-03-10/nicotine-cutoff", "done");
        const int calls = coach.timeline.calls();
        coach.elapseUntil("20:59:59");
        QCOMPARE(coach.timeline.calls(), calls);
        QCOMPARE(textOf(*coach.timeline.nextDue()), textOf(at("2025-03-10T21:00:00-04:00")));
    }

    void theWholeNightAcrossTheClockChange() {
        TestCoach coach("2025-03-08T22:30:00-05:00");
        coach.reminders().begin();
        (void)coach.notifier.takeKeys();
        QCOMPARE(coach.watch(at("2025-03-09T14:30:00-04:00")),
                 QStringList({"23:00 2025-03-08/bedtime", "07:00 2025-03-08/morning-check-in",
                              "14:00 2025-03-09/caffeine-cutoff"}));
    }

    void afterASuspendOnlyWhatIsStillUsefulIsShown() {
        TestCoach coach("2025-03-10T16:00:00-04:00");
        coach.reminders().begin();
        coach.sleepUntil("07:30"); // everything of the evening is overdue
        QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-10/morning-check-in"}));
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::NicotineCutoff), "expired");
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::Bedtime), "expired");
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::MorningCheckIn), "shown");
    }

    void aShortSuspendShowsWhatWasMissedOnce() {
        TestCoach coach("2025-03-10T21:20:00-04:00");
        coach.reminders().begin();
        (void)coach.notifier.takeKeys();
        coach.sleepUntil("22:10");
        QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-10/evening-check-in+wind-down+screen-cutoff"}));
        QCOMPARE(coach.watch(at("2025-03-10T22:59:00-04:00")), QStringList());
    }

    void aDayAndMoreOfSuspendLeavesOneQuestion() {
        TestCoach coach("2025-03-10T16:00:00-04:00");
        coach.reminders().begin();
        coach.timeline.sleepFor(days(5) - hours(4)); // Saturday 12:00
        QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-14/morning-check-in"}));
    }

    void aLateStartShowsNothingThatIsOver() {
        TestCoach coach("2025-03-10T23:50:00-04:00");
        coach.reminders().begin();
        QCOMPARE(coach.notifier.takeKeys(), QStringList());
        QCOMPARE(textOf(*coach.timeline.nextDue()), textOf(at("2025-03-11T07:00:00-04:00")));
    }

    void aStartJustAfterBedtimeSaysBedtimeOnly() {
        TestCoach coach("2025-03-10T23:10:00-04:00");
        coach.reminders().begin();
        QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-10/bedtime"}));
    }

    void aRestartShowsNothingTwice() {
        TestCoach coach("2025-03-10T21:55:00-04:00");
        coach.reminders().begin();
        QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-10/evening-check-in+wind-down"}));
        coach.restart();
        coach.reminders().begin();
        QCOMPARE(coach.notifier.takeKeys(), QStringList());
        coach.elapseUntil("22:00");
        QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-10/screen-cutoff"}));
        coach.restart();
        coach.reminders().begin();
        QCOMPARE(coach.notifier.takeKeys(), QStringList());
    }

    void answerIsHandledAfterRestart() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        coach.reminders().begin();
        coach.restart();
        coach.reminders().begin();
        coach.notifier.choose("2025-03-10/evening-check-in+wind-down", "snooze");
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::WindDown), "snoozed");
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::EveningCheckIn), "snoozed");
    }

    void aClockSetBackDoesNotShowAnythingAgain() {
        TestCoach coach("2025-03-10T21:55:00-04:00");
        coach.reminders().begin();
        coach.elapseUntil("22:05");
        QCOMPARE(coach.notifier.takeKeys().size(), 2);
        coach.timeline.setWall(at("2025-03-10T20:30:00-04:00"));
        // What had not had its turn comes at its time.
        QCOMPARE(coach.watch(at("2025-03-10T22:30:00-04:00")), QStringList({"21:00 2025-03-10/exercise-cutoff"}));
        QCOMPARE(coach.watch(at("2025-03-10T23:30:00-04:00")), QStringList({"23:00 2025-03-10/bedtime"}));
    }

    void aClockThatRanAheadAndIsSetRightCostsNothing() {
        // The hardware clock showed local time as if it were UTC; the network corrects it after a minute.
        TestCoach coach("2025-03-10T18:30:00-04:00");
        coach.reminders().begin(); // nicotine was at 17:00 by this clock: expired
        (void)coach.notifier.takeKeys();
        coach.timeline.elapse(minutes(1));
        coach.timeline.setWall(at("2025-03-10T13:31:00-04:00"));
        QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-09/morning-check-in"}));
        QCOMPARE(coach.watch(at("2025-03-10T18:00:00-04:00")),
                 QStringList({"14:00 2025-03-10/caffeine-cutoff", "17:00 2025-03-10/nicotine-cutoff"}));
    }

    void aClockSetForwardShowsWhatIsStillUseful() {
        TestCoach coach("2025-03-10T18:30:00-04:00");
        coach.reminders().begin();
        (void)coach.notifier.takeKeys();
        coach.timeline.setWall(at("2025-03-10T22:10:00-04:00"));
        QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-10/evening-check-in+wind-down+screen-cutoff"}));
    }

    void snoozedReminderReappearsAfterTenMinutes() {
        TestCoach coach("2025-03-10T21:59:00-04:00");
        coach.reminders().begin();
        coach.elapseUntil("22:00");
        (void)coach.notifier.takeKeys();
        coach.notifier.choose("2025-03-10/screen-cutoff", "snooze");
        QCOMPARE(coach.watch(at("2025-03-10T22:30:00-04:00")), QStringList({"22:10 2025-03-10/screen-cutoff"}));
    }

    void aSnoozeIsKeptOverARestart() {
        TestCoach coach("2025-03-10T21:59:00-04:00");
        coach.reminders().begin();
        coach.elapseUntil("22:00");
        coach.notifier.choose("2025-03-10/screen-cutoff", "snooze");
        (void)coach.notifier.takeKeys();
        coach.restart();
        coach.reminders().begin();
        QCOMPARE(coach.watch(at("2025-03-10T22:30:00-04:00")), QStringList({"22:10 2025-03-10/screen-cutoff"}));
    }

    void aSnoozeNeverReachesBedtime() {
        TestCoach coach("2025-03-10T21:59:00-04:00");
        coach.reminders().begin();
        coach.elapseUntil("22:00");
        QStringList log;
        while (coach.timeline.now() < at("2025-03-11T02:00:00-04:00")) {
            for (const QString& key : coach.notifier.takeKeys()) {
                log << coach.clock().left(5) + ' ' + key;
                coach.notifier.choose(key, key.contains("wind-down") ? "done" : "snooze");
            }
            coach.timeline.elapse(seconds(60));
        }
        QCOMPARE(log.filter("screen-cutoff"),
                 QStringList({"22:00 2025-03-10/screen-cutoff", "22:10 2025-03-10/screen-cutoff",
                              "22:20 2025-03-10/screen-cutoff", "22:30 2025-03-10/screen-cutoff",
                              "22:40 2025-03-10/screen-cutoff", "22:50 2025-03-10/screen-cutoff"}));
        QCOMPARE(log.filter("bedtime"),
                 QStringList({"23:00 2025-03-10/bedtime", "23:10 2025-03-10/bedtime", "23:20 2025-03-10/bedtime"}));
        // Seen, and too late to come again.
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::ScreenCutoff), "done");
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::Bedtime), "done");
    }

    void tooLateSnoozeReturnsError() {
        TestCoach coach("2025-03-10T22:55:00-04:00");
        coach.reminders().begin();
        const NightReminder screens = reminderOf(coach, "2025-03-10", ReminderKind::ScreenCutoff);
        const auto refused = coach.reminders().snooze(screens);
        QVERIFY(refused.error().kind == Error::Kind::NotNow);
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::ScreenCutoff), "shown");
    }

    void skippingSilencesThatKindOnly() {
        TestCoach coach("2025-03-10T13:59:00-04:00");
        coach.reminders().begin();
        coach.elapseUntil("14:00");
        coach.notifier.choose("2025-03-10/caffeine-cutoff", "skip");
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::CaffeineCutoff), "skipped");
        (void)coach.notifier.takeKeys();
        QCOMPARE(coach.watch(at("2025-03-10T22:30:00-04:00")),
                 QStringList({"17:00 2025-03-10/nicotine-cutoff", "21:00 2025-03-10/exercise-cutoff",
                              "21:30 2025-03-10/evening-check-in+wind-down", "22:00 2025-03-10/screen-cutoff"}));
        // And that night only.
        QCOMPARE(coach.watch(at("2025-03-11T14:30:00-04:00")).last(), "14:00 2025-03-11/caffeine-cutoff");
    }

    void whatIsSkippedAheadOfItsTimeDoesNotCome() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        coach.reminders().begin();
        QVERIFY(coach.reminders().skip(reminderOf(coach, "2025-03-10", ReminderKind::NicotineCutoff)));
        QVERIFY(!coach.watch(at("2025-03-10T20:00:00-04:00")).contains("17:00 2025-03-10/nicotine-cutoff"));
    }

    void aMergedNoticeIsAnsweredAsAWhole() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        coach.reminders().begin();
        QSignalSpy window(&coach.reminders(), &ReminderService::windowRequested);
        coach.notifier.choose("2025-03-10/evening-check-in+wind-down", "done");
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::EveningCheckIn), "done");
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::WindDown), "done");
        QCOMPARE(window.size(), 0);
    }

    void aMergedNoticeOpensTheCheckInThatItAsksFor() {
        for (const char* action : {"check-in", "default"}) {
            TestCoach coach("2025-03-10T21:30:00-04:00");
            coach.reminders().begin();
            QSignalSpy window(&coach.reminders(), &ReminderService::windowRequested);
            coach.notifier.choose("2025-03-10/evening-check-in+wind-down", action);
            QCOMPARE(window.size(), 1);
            QVERIFY(window.first().first().value<ReminderKind>() == ReminderKind::EveningCheckIn);
        }
    }

    void aReminderOfYesterdayAndOneOfTodayInOneNoticeAreBothAnswered() {
        // The caffeine cut-off 16 hours before bedtime is at 07:00, with the morning check-in of the night before.
        TestCoach coach("2025-03-11T06:30:00-04:00");
        PlanSettings settings;
        settings.preferences.caffeineBefore = hours(16);
        QVERIFY(coach.savePlan(settings));
        coach.reminders().begin();
        (void)coach.notifier.takeKeys();
        coach.elapseUntil("07:00");
        const QStringList keys = coach.notifier.takeKeys();
        QCOMPARE(keys.size(), 1);
        coach.notifier.choose(keys.first(), "done");
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::MorningCheckIn), "done");
        QCOMPARE(coach.stateOf("2025-03-11", ReminderKind::CaffeineCutoff), "done");
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::CaffeineCutoff), "expired");
    }

    void actionsAskForTheRoutineAndTheWindow_data() {
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("routine");
        QTest::addColumn<int>("window");
        QTest::addColumn<QString>("state");
        QTest::newRow("start") << "start" << 1 << 0 << "done";
        QTest::newRow("a click") << "default" << 0 << 1 << "done";
        QTest::newRow("check in") << "check-in" << 0 << 1 << "done";
        QTest::newRow("done") << "done" << 0 << 0 << "done";
        QTest::newRow("skip") << "skip" << 0 << 0 << "skipped";
        QTest::newRow("snooze") << "snooze" << 0 << 0 << "snoozed";
    }
    void actionsAskForTheRoutineAndTheWindow() {
        QFETCH(QString, action);
        QFETCH(int, routine);
        QFETCH(int, window);
        QFETCH(QString, state);
        TestCoach coach("2025-03-10T21:30:00-04:00");
        coach.reminders().begin();
        QSignalSpy routineRequested(&coach.reminders(), &ReminderService::routineRequested);
        QSignalSpy windowRequested(&coach.reminders(), &ReminderService::windowRequested);
        coach.notifier.choose("2025-03-10/evening-check-in+wind-down", action);
        QCOMPARE(routineRequested.size(), routine);
        QCOMPARE(windowRequested.size(), window);
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::WindDown), state);
    }

    void answerToForeignNoticeIsIgnored() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        coach.reminders().begin();
        QSignalSpy windowRequested(&coach.reminders(), &ReminderService::windowRequested);
        for (const char* key : {"", "2025-03-10/", "2025-03-10/nonsense", "2019-01-01/wind-down", "update-available"}) {
            coach.notifier.choose(key, "default");
            coach.notifier.choose(key, "skip");
        }
        QCOMPARE(windowRequested.size(), 0);
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::WindDown), "shown");
    }

    void finishedActionIsNotRemindedOf() {
        TestCoach coach("2025-03-10T21:15:00-04:00");
        coach.reminders().begin();
        (void)coach.notifier.takeKeys();
        QVERIFY(coach.routine().start());
        coach.elapseUntil("21:45");
        QVERIFY(coach.entries().logHabit(screensOff()));
        coach.elapseUntil("22:30");
        QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-10/evening-check-in"}));
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::WindDown), "satisfied");
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::ScreenCutoff), "satisfied");

        coach.elapseUntil("06:00");
        QVERIFY(coach.entries().answerMorning(answer("2025-03-10")));
        (void)coach.notifier.takeKeys();
        coach.elapseUntil("07:30");
        QCOMPARE(coach.notifier.takeKeys(), QStringList());
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::MorningCheckIn), "satisfied");
    }

    void aRoutineStartedBeforeARestartStillSatisfies() {
        TestCoach coach("2025-03-10T21:15:00-04:00");
        QVERIFY(coach.routine().start());
        QVERIFY(coach.routine().finish());
        coach.restart();
        coach.reminders().begin();
        (void)coach.notifier.takeKeys();
        coach.elapseUntil("21:30");
        QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-10/evening-check-in"}));
    }

    void satisfiedReminderDoesNotTriggerOthers() {
        // Wind-down 21:58, screens 22:00: one notice at 21:58, unless the routine runs already.
        TestCoach coach("2025-03-10T21:50:00-04:00");
        PlanSettings settings;
        settings.preferences.windDownBefore = minutes(62);
        QVERIFY(coach.savePlan(settings));
        QVERIFY(coach.reminders().skip(reminderOf(coach, "2025-03-10", ReminderKind::EveningCheckIn)));
        // The routine was ended by hand, so it no longer leads.
        QVERIFY(coach.routine().start());
        QVERIFY(coach.routine().abandon());
        coach.reminders().begin();
        (void)coach.notifier.takeKeys();
        QCOMPARE(coach.watch(at("2025-03-10T22:30:00-04:00")), QStringList({"22:00 2025-03-10/screen-cutoff"}));
    }

    void answeringInTheWindowEndsTheNotice() {
        TestCoach coach("2025-03-11T07:00:00-04:00");
        coach.reminders().begin();
        QCOMPARE(coach.notifier.open(), QStringList({"2025-03-10/morning-check-in"}));
        QVERIFY(coach.entries().answerMorning(answer("2025-03-10")));
        QCOMPARE(coach.notifier.open(), QStringList());
        QVERIFY(coach.reminders().waitingForAnswer().empty());
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::MorningCheckIn), "done");
    }

    void startingTheRoutineInTheWindowAnswersWindDown() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        coach.reminders().begin();
        QVERIFY(coach.routine().start());
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::WindDown), "done");
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::EveningCheckIn), "shown");
        QCOMPARE(int(coach.reminders().waitingForAnswer().size()), 2); // the check-in, and exercise until 22:00
    }

    void outdatedNoticeIsClosed() {
        TestCoach coach("2025-03-10T21:59:00-04:00");
        coach.reminders().begin();
        coach.elapseUntil("22:59:59");
        QVERIFY(coach.notifier.open().contains("2025-03-10/screen-cutoff"));
        coach.elapseUntil("23:00");
        QCOMPARE(coach.notifier.open(), QStringList({"2025-03-10/bedtime"}));
        coach.elapseUntil("23:30");
        QCOMPARE(coach.notifier.open(), QStringList());
    }

    void whatWaitsForAnAnswerIsShownAndStillUseful() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        coach.reminders().begin();
        const auto kinds = [&] {
            QStringList found;
            for (const NightReminder& reminder : coach.reminders().waitingForAnswer()) {
                found << toString(reminder.reminder.kind);
            }
            return found;
        };
        QCOMPARE(kinds(), QStringList({"exercise-cutoff", "evening-check-in", "wind-down"}));
        QVERIFY(coach.reminders().done(reminderOf(coach, "2025-03-10", ReminderKind::EveningCheckIn)));
        QCOMPARE(kinds(), QStringList({"exercise-cutoff", "wind-down"}));
        coach.elapseUntil("22:45");
        QCOMPARE(kinds(), QStringList({"screen-cutoff"}));
    }

    void aNewBedtimeMovesWhatIsToCome() {
        TestCoach coach("2025-03-10T16:00:00-04:00");
        coach.reminders().begin();
        (void)coach.notifier.takeKeys();
        QVERIFY(coach.evening().setTonightOnly(nightOf("2025-03-10"), NightTimes{clockAt("01:00")}));
        QCOMPARE(coach.watch(at("2025-03-11T02:00:00-04:00")),
                 QStringList({"19:00 2025-03-10/nicotine-cutoff", "23:00 2025-03-10/exercise-cutoff",
                              "23:30 2025-03-10/evening-check-in+wind-down", "00:00 2025-03-10/screen-cutoff",
                              "01:00 2025-03-10/bedtime"}));
    }

    void anEarlierBedtimeShowsWhatIsDueByIt() {
        TestCoach coach("2025-03-10T20:45:00-04:00");
        coach.reminders().begin();
        (void)coach.notifier.takeKeys();
        QVERIFY(coach.evening().setTonightOnly(nightOf("2025-03-10"), NightTimes{clockAt("22:00")}));
        QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-10/evening-check-in+wind-down"}));
    }

    void aLaterBedtimeRevivesWhatHadExpired() {
        TestCoach coach("2025-03-10T18:30:00-04:00");
        coach.reminders().begin();
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::NicotineCutoff), "expired");
        QVERIFY(coach.evening().setTonightOnly(nightOf("2025-03-10"), NightTimes{clockAt("01:00")}));
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::NicotineCutoff), "planned");
        QCOMPARE(coach.watch(at("2025-03-10T20:00:00-04:00")), QStringList({"19:00 2025-03-10/nicotine-cutoff"}));
    }

    void remindersFollowMachineZoneAtNextEvaluation() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        coach.reminders().begin();
        (void)coach.notifier.takeKeys();
        coach.timeline.setZone(zoneOf("America/Los_Angeles")); // 09:00 there
        coach.evening().onZoneChanged();
        QCOMPARE(coach.watch(at("2025-03-10T22:30:00-07:00")),
                 QStringList({"14:00 2025-03-10/caffeine-cutoff", "17:00 2025-03-10/nicotine-cutoff",
                              "21:00 2025-03-10/exercise-cutoff", "21:30 2025-03-10/evening-check-in+wind-down",
                              "22:00 2025-03-10/screen-cutoff"}));
    }

    void unrecordableReminderIsNotShown() {
        TestCoach coach("2025-03-10T21:59:00-04:00");
        FailingStore store(coach.diary);
        const auto wakeup = coach.timeline.newWakeup();
        ReminderService reminders({store, coach.notifier, *wakeup, coach.presence, coach.timeline}, coach.evening(),
                                  coach.entries(), coach.routine(), [](const NoticeContent&) { return Notice(); });
        reminders.begin();
        (void)coach.notifier.takeKeys();
        store.fails = true;
        coach.elapseUntil("22:00");
        QCOMPARE(coach.notifier.takeKeys(), QStringList()); // a second notice of the same would be worse than none
        store.fails = false;
        coach.timeline.elapse(minutes(1)); // tried again by itself
        QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-10/screen-cutoff"}));
    }

    void withoutTheRecordsNothingIsShownAgain() {
        TestCoach coach("2025-03-10T21:40:00-04:00");
        FailingStore store(coach.diary);
        const auto wakeup = coach.timeline.newWakeup();
        ReminderService reminders({store, coach.notifier, *wakeup, coach.presence, coach.timeline}, coach.evening(),
                                  coach.entries(), coach.routine(), [](const NoticeContent&) { return Notice(); });
        reminders.begin();
        QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-10/evening-check-in+wind-down"}));
        store.failsReading = true; // another program holds the file for a moment
        coach.edits().refresh();
        coach.timeline.elapse(minutes(10));
        QCOMPARE(coach.notifier.takeKeys(), QStringList());
        QVERIFY(reminders.waitingForAnswer().empty());
        store.failsReading = false;
        coach.elapseUntil("22:30");
        QCOMPARE(coach.notifier.takeKeys(), QStringList({"2025-03-10/screen-cutoff"}));
    }

    void everyReminderOfTheNightHasAStatus() {
        TestCoach coach("2025-03-10T17:30:00-04:00");
        coach.reminders().begin();
        const auto found = coach.reminders().statusOf(nightOf("2025-03-10")).value();
        QStringList statuses;
        for (const auto& status : found) {
            statuses << toString(status.reminder.reminder.kind) + ' ' + toString(status.state);
        }
        QCOMPARE(statuses, QStringList({"caffeine-cutoff expired", "nicotine-cutoff shown", "exercise-cutoff planned",
                                        "evening-check-in planned", "wind-down planned", "screen-cutoff planned",
                                        "bedtime planned", "morning-check-in planned"}));
    }

    void changesAreSignalled() {
        TestCoach coach("2025-03-10T21:00:00-04:00");
        QSignalSpy changed(&coach.reminders(), &ReminderService::changed);
        coach.reminders().begin();
        QVERIFY(!changed.isEmpty());
        changed.clear();
        QVERIFY(coach.reminders().done(reminderOf(coach, "2025-03-10", ReminderKind::ExerciseCutoff)));
        QVERIFY(!changed.isEmpty());
        changed.clear();
        coach.elapseUntil("21:29");
        QVERIFY(changed.isEmpty());
        coach.elapseUntil("21:30");
        QVERIFY(!changed.isEmpty());
    }

    void noticeTextUsesThePlanOfItsNight() {
        TestCoach coach("2025-03-10T21:59:00-04:00");
        const auto wakeup = coach.timeline.newWakeup();
        QString bedtime;
        ReminderService reminders({coach.diary, coach.notifier, *wakeup, coach.presence, coach.timeline},
                                  coach.evening(), coach.entries(), coach.routine(), [&](const NoticeContent& content) {
                                      bedtime = toIsoString(content.plan.night) + '=' +
                                                toIsoString(content.group.front().night) + ' ' +
                                                textOf(content.now, content.plan.zone).mid(11, 5);
                                      Notice notice;
                                      notice.key = "replaced";
                                      notice.title = "Screens off";
                                      return notice;
                                  });
        reminders.begin();
        coach.elapseUntil("22:00");
        QCOMPARE(bedtime, "2025-03-10=2025-03-10 22:00");
        QCOMPARE(coach.notifier.shown().back().title, "Screens off");
        QCOMPARE(coach.notifier.shown().back().key, "2025-03-10/screen-cutoff");
    }
};

SOFTFALL_TEST(ReminderServiceTest)
#include "ReminderServiceTest.moc"
