#include "program/TestCase.h"
#include "support/RoutineWords.h"
#include "support/Times.h"

#include <QSignalSpy>
#include <QTest>

using namespace softfall;

/// An evening of the routine from its first step to lights-out: scripts, bedtime kept, and what it adds to the diary.
/// Bedtime 23:00, so the default evening begins at 21:30.
class RoutineEveningTest : public QObject {
    Q_OBJECT

private slots:
    void eveningRunsOnItsOwnOnTime() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QStringList log;
        connect(&coach.routine(), &RoutineService::changed, this,
                [&] { log << coach.clock() + ' ' + textOf(coach.routine().session()); });
        QSignalSpy ticked(&coach.routine(), &RoutineService::ticked);
        QVERIFY(coach.routine().start());
        coach.timeline.elapse(minutes(100));
        QCOMPARE(log, QStringList({"21:30:00 running stimulants 300.0", "21:35:00 running electrolytes 900.0",
                                   "21:50:00 running environment 600.0", "22:00:00 running screens 120.0",
                                   "22:02:00 running stretching 600.0", "22:12:00 running wind-down 2580.0",
                                   "22:55:00 running schedule 300.0", "23:00:00 finished"}));
        QCOMPARE(ticked.size(), 90 * 60);
        const RoutineSession session = *coach.routine().session();
        for (const SessionStep& step : session.steps) {
            QVERIFY(step.state == SessionStepState::Done);
            QCOMPARE(step.elapsed.count(), MonotonicTime(step.planned).count());
        }
        // What was stored is the same.
        QVERIFY(*coach.diary.latestOf(nightOf("2025-03-10")).value() == *coach.routine().session());
        QVERIFY(!coach.diary.open().value());
    }

    void guidedStretchingFollowsItsScriptToTheSecond() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        QCOMPARE(textOf(coach.routine().segment()), "none");
        QStringList log;
        QString last;
        connect(&coach.routine(), &RoutineService::ticked, this, [&] {
            const QString segment = textOf(coach.routine().segment());
            if (segment != last) {
                log << coach.clock().mid(3) + ' ' + segment + ", then " + textOf(coach.routine().nextSegment());
                last = segment;
            }
        });
        coach.elapseUntil("22:12:01");
        QCOMPARE(log.size(), 1 + 26 + 1); // nothing before, the 26 parts, nothing after
        QCOMPARE(log.mid(1, 4),
                 QStringList({"02:00 warm-up, then hold hamstring R", "03:00 hold hamstring R, then hold hamstring L",
                              "03:30 change hamstring L, then hold hamstring L",
                              "03:40 hold hamstring L, then hold hamstring R"}));
        QCOMPARE(log.mid(24), QStringList({"10:20 hold quadriceps L, then none", "10:50 change, then none",
                                           "11:00 closing, then none", "12:00 none, then none"}));
    }

    void holdCountsDownInSeconds() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        QVERIFY(coach.routine().skipTo(StepId::Stretching));
        QCOMPARE(int(coach.routine().segmentRemaining().count()), 60);
        coach.timeline.elapse(MonotonicTime(59'100));
        QCOMPARE(int(coach.routine().segmentRemaining().count()), 1);
        coach.timeline.elapse(MonotonicTime(900));
        QCOMPARE(textOf(coach.routine().segment()), "hold hamstring R");
        QCOMPARE(int(coach.routine().segmentRemaining().count()), 30);
        coach.timeline.elapse(seconds(29));
        QCOMPARE(int(coach.routine().segmentRemaining().count()), 1);
    }

    void extendedStretchingRepeatsItsLastPart() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        QVERIFY(coach.routine().skipTo(StepId::Stretching));
        coach.timeline.elapse(minutes(9));
        QVERIFY(coach.routine().extend(minutes(2)));
        QCOMPARE(textOf(coach.routine().segment()), "closing");
        QCOMPARE(int(coach.routine().segmentRemaining().count()), 60);
        coach.timeline.elapse(seconds(90));
        QCOMPARE(textOf(coach.routine().segment()), "closing");
        QCOMPARE(int(coach.routine().segmentRemaining().count()), 90);
    }

    void extendingTheShortFormDoesNotChangeIntoTheLongOne() {
        TestCoach coach("2025-03-10T22:40:00-04:00");
        QVERIFY(coach.routine().start());
        QVERIFY(coach.routine().skipTo(StepId::Stretching));
        QCOMPARE(coach.routine().remaining().count(), 240'000);
        coach.timeline.elapse(seconds(125));
        QCOMPARE(textOf(coach.routine().segment()), "hold calf R");
        QVERIFY(coach.routine().extend(minutes(10)));
        QCOMPARE(textOf(coach.routine().segment()), "hold calf R");
        QCOMPARE(textOf(coach.routine().nextSegment()), "hold calf R");
        QCOMPARE(int(coach.routine().segmentRemaining().count()), 5);
    }

    void suspendOfFortyMinutesWithinStretchingKeepsTheHoldAndBedtime() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        coach.elapseUntil("22:05:20");
        QCOMPARE(textOf(coach.routine().session()), "running stretching 400.0");
        coach.timeline.sleepFor(minutes(40));
        QCOMPARE(textOf(coach.routine().session()), "running stretching 400.0");
        QCOMPARE(textOf(coach.routine().segment()), "hold hamstring L");
        coach.timeline.elapse(seconds(1));
        QCOMPARE(textOf(coach.routine().expectedEnd().value(), zoneOf("America/New_York")),
                 "2025-03-10T23:00:00-04:00");
        const Shortening gone = coach.routine().shortening();
        QCOMPARE(int(gone.shortened.size()), 1);
        QVERIFY(gone.shortened.front() == (Shortening::Shortened{StepId::WindDown, minutes(43), minutes(3)}));
        coach.timeline.elapse(seconds(399));
        QCOMPARE(textOf(coach.routine().session()), "running wind-down 180.0");
        coach.timeline.elapse(seconds(180));
        QCOMPARE(textOf(coach.routine().session()), "running schedule 300.0");
        coach.elapseUntil("23:00:00");
        QCOMPARE(textOf(coach.routine().session()), "finished");
    }

    void addedMinutesAreTakenFromFoodSoThatScreensAndBedtimeAreKept() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        QVERIFY(coach.routine().extend(minutes(5)));
        QCOMPARE(textOf(*coach.routine().expectedEnd(), zoneOf("America/New_York")), "2025-03-10T23:00:00-04:00");
        QVERIFY(coach.routine().shortening().shortened.front() ==
                (Shortening::Shortened{StepId::Electrolytes, minutes(15), minutes(10)}));
        coach.elapseUntil("22:59:59");
        QCOMPARE(textOf(coach.routine().session()), "running schedule 1.0");
    }

    void aLongBreakTakesFromTheWindDownToo() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        coach.elapseUntil("21:40:00");
        QVERIFY(coach.routine().pause());
        coach.elapseUntil("22:00:00");
        QVERIFY(coach.routine().resume());
        QCOMPARE(textOf(coach.routine().session()), "running electrolytes 600.0");
        QCOMPARE(textOf(*coach.routine().expectedEnd(), zoneOf("America/New_York")), "2025-03-10T23:00:00-04:00");
    }

    void tickedItemsSurviveAndAreLoggedWithTheStep() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        QVERIFY(coach.routine().next());
        QVERIFY(coach.routine().tick("tea", true));
        QVERIFY(coach.routine().tick("magnesium-food", true));
        QVERIFY(coach.routine().tick("potassium-food", true));
        QVERIFY(coach.routine().tick("water", true));
        QVERIFY(coach.routine().tick("potassium-food", false));
        coach.restart();
        QVERIFY(coach.routine().resumeInterrupted());
        QCOMPARE(coach.routine().tickedItems(),
                 TickedItems({"electrolytes/tea", "electrolytes/magnesium-food", "electrolytes/water"}));
        QCOMPARE(habitsOf(coach), QStringList());
        QVERIFY(coach.routine().next());
        QStringList logged = habitsOf(coach);
        logged.sort();
        QCOMPARE(logged, QStringList({"electrolyte-food -1 2025-03-10", "tea -1 2025-03-10"}));
        QVERIFY(coach.routine().back());
        QVERIFY(coach.routine().next());
        QCOMPARE(habitsOf(coach).size(), 2); // not twice
    }

    void handOffIsLoggedAsScreensOff() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        coach.elapseUntil("22:01:59");
        QCOMPARE(habitsOf(coach), QStringList());
        coach.timeline.elapse(seconds(1));
        QCOMPARE(habitsOf(coach), QStringList({"screens-off -1 2025-03-10"}));
    }

    void windDownScriptRestartsWhenActivityChanges() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        QVERIFY(coach.routine().skipTo(StepId::WindDown));
        QCOMPARE(textOf(coach.routine().segment()), "none");
        coach.timeline.elapse(MonotonicTime(7'300));
        QVERIFY(coach.routine().choose(WindDownActivity::Breathing));
        QCOMPARE(textOf(coach.routine().segment()), "breathe-in");
        QCOMPARE(int(coach.routine().segmentRemaining().count()), 5);
        coach.timeline.elapse(seconds(5));
        QCOMPARE(textOf(coach.routine().segment()), "breathe-out");
        coach.restart();
        QVERIFY(coach.routine().resumeInterrupted());
        QCOMPARE(textOf(coach.routine().segment()), "breathe-in"); // the checkpoint was 300 ms before
        coach.timeline.elapse(minutes(5));
        QCOMPARE(textOf(coach.routine().segment()), "none"); // thirty breaths, then quiet time
        QVERIFY(coach.evening().settings().routine.activity == WindDownActivity::Breathing);
    }

    void longerHoldsMakeTheStretchingLonger() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().chooseStretching(StretchForm::Standard, seconds(60)));
        QVERIFY(coach.routine().start());
        QVERIFY(coach.routine().skipTo(StepId::Stretching));
        QCOMPARE(textOf(coach.routine().session()), "running stretching 960.0");
        coach.timeline.elapse(seconds(119));
        QCOMPARE(textOf(coach.routine().segment()), "hold hamstring R");
        const auto refused = coach.routine().chooseStretching(StretchForm::Standard, seconds(61));
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, "hold-seconds");
    }

    void countdownStaysAlignedToSeconds() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        coach.timeline.elapse(MonotonicTime(1'370));
        QVERIFY(coach.routine().pause());
        coach.timeline.elapse(MonotonicTime(7'777));
        QVERIFY(coach.routine().resume());
        QList<qint64> left;
        connect(&coach.routine(), &RoutineService::ticked, this, [&] { left << coach.routine().remaining().count(); });
        coach.timeline.elapse(seconds(3));
        QCOMPARE(left, QList<qint64>({298'000, 297'000, 296'000}));
    }

    void aLateStartIsCompressedAndEndsAtBedtime() {
        TestCoach coach("2025-03-10T22:20:00-04:00");
        QVERIFY(coach.routine().start());
        QCOMPARE(int(coach.routine().session()->steps.size()), 4);
        QCOMPARE(textOf(*coach.routine().expectedEnd(), zoneOf("America/New_York")), "2025-03-10T23:00:00-04:00");
        coach.elapseUntil("22:59:59");
        QCOMPARE(textOf(coach.routine().session()), "running schedule 1.0");
        coach.timeline.elapse(seconds(1));
        QCOMPARE(textOf(coach.routine().session()), "finished");
    }

    void finishedStretchingIsLoggedAsHabit_data() {
        QTest::addColumn<int>("secondsRun");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QStringList>("logged");
        QTest::newRow("by itself") << 600 << "" << QStringList({"stretch 10 2025-03-10"});
        QTest::newRow("done early") << 200 << "next" << QStringList({"stretch 3 2025-03-10"});
        QTest::newRow("a minute") << 60 << "next" << QStringList({"stretch 1 2025-03-10"});
        QTest::newRow("less is nothing") << 59 << "next" << QStringList();
        QTest::newRow("the routine finished within") << 300 << "finish" << QStringList({"stretch 5 2025-03-10"});
        QTest::newRow("skipped") << 300 << "skip" << QStringList();
        QTest::newRow("skipped to a later step") << 300 << "skip-to" << QStringList();
        QTest::newRow("abandoned") << 300 << "abandon" << QStringList();
    }
    void finishedStretchingIsLoggedAsHabit() {
        QFETCH(int, secondsRun);
        QFETCH(QString, ending);
        QFETCH(QStringList, logged);
        TestCoach coach("2025-03-10T21:30:00-04:00");
        RoutineService& routine = coach.routine();
        QVERIFY(routine.start());
        QVERIFY(routine.skipTo(StepId::Stretching));
        coach.timeline.elapse(seconds(secondsRun));
        if (ending == "next") {
            QVERIFY(routine.next());
        } else if (ending == "finish") {
            QVERIFY(routine.finish());
        } else if (ending == "skip") {
            QVERIFY(routine.skip("cramp"));
        } else if (ending == "skip-to") {
            QVERIFY(routine.skipTo(StepId::Schedule));
        } else if (ending == "abandon") {
            QVERIFY(routine.abandon());
        }
        QCOMPARE(habitsOf(coach), logged);
        coach.timeline.elapse(hours(1)); // and not again
        QCOMPARE(habitsOf(coach), logged);
    }
};

SOFTFALL_TEST(RoutineEveningTest)
#include "RoutineEveningTest.moc"
