#include "program/TestCase.h"
#include "support/RoutineWords.h"
#include "support/Times.h"

#include <QSignalSpy>
#include <QTest>

using namespace softfall;

namespace {

/// A plan that could be stored once: an evening without steps.
class PlanWithoutSteps : public PlanStore {
public:
    Result<PlanSettings> plan() const override {
        PlanSettings settings;
        settings.preferences.steps.clear();
        return settings;
    }
    Result<Travel> travel() const override { return Travel(); }
    Result<void> saveTravel(const Travel&) override { return {}; }
    Result<Beginning> beginning() const override { return Beginning{.begun = Begun{}}; }
    Result<void> saveWelcome(int, const WelcomeAnswers&) override { return {}; }
    Result<void> begin(const Begun&) override { return {}; }
};

/// A store that fails on demand.
class FailingStore : public RoutineStore {
public:
    explicit FailingStore(RoutineStore& real)
        : m_real(real) {}
    bool fails = false;
    Result<std::int64_t> save(const RoutineSession& session) override {
        return fails ? std::unexpected(unavailable("diary", "disk full")) : m_real.save(session);
    }
    Result<void> checkpoint(std::int64_t session, MonotonicTime elapsed) override {
        return fails ? std::unexpected(unavailable("diary", "disk full")) : m_real.checkpoint(session, elapsed);
    }
    Result<std::optional<RoutineSession>> open() const override { return m_real.open(); }
    Result<std::optional<RoutineSession>> latestOf(NightDate night) const override { return m_real.latestOf(night); }
    Result<std::vector<RoutineSession>> all() const override { return m_real.all(); }
    Result<TickedItems> ticked(std::int64_t session) const override { return m_real.ticked(session); }
    Result<void> setTicked(std::int64_t session, StepId step, const QString& item, bool isTicked) override {
        return fails ? std::unexpected(unavailable("diary", "disk full"))
                     : m_real.setTicked(session, step, item, isTicked);
    }

private:
    RoutineStore& m_real;
};

/// A clock on which time passes between two readings.
class TickingClock : public Clock {
public:
    explicit TickingClock(const Clock& real)
        : m_real(real) {}
    Instant now() const override { return m_real.now(); }
    MonotonicTime monotonic() const override { return m_real.monotonic() + MonotonicTime(++m_readings); }
    MonotonicTime suspended() const override { return m_real.suspended(); }
    TimeZone zone() const override { return m_real.zone(); }
    int readings() const { return m_readings; }

private:
    const Clock& m_real;
    mutable int m_readings = 0;
};

} // namespace

/// Bedtime 23:00, so the default evening begins at 21:30.
class RoutineServiceTest : public QObject {
    Q_OBJECT

private slots:
    void aPauseHoldsTheStepAndNothingTicks() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        coach.timeline.elapse(MonotonicTime(130'400));
        QVERIFY(coach.routine().pause());
        QCOMPARE(textOf(coach.routine().session()), "paused stimulants 169.6");
        coach.timeline.elapse(seconds(2)); // until that was announced
        const int calls = coach.timeline.calls();
        coach.timeline.elapse(minutes(20));
        QCOMPARE(coach.timeline.calls(), calls); // nothing polls
        QCOMPARE(textOf(coach.routine().session()), "paused stimulants 169.6");
        QVERIFY(coach.routine().resume());
        coach.timeline.elapse(MonotonicTime(169'599));
        QCOMPARE(textOf(coach.routine().session()), "running stimulants 0.0");
        coach.timeline.elapse(MonotonicTime(1));
        QCOMPARE(textOf(coach.routine().session()), "running environment 240.0");
    }

    void suspendHoldsTheStep() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        QVERIFY(coach.routine().skipTo(StepId::Stretching));
        coach.timeline.elapse(seconds(200));
        QCOMPARE(textOf(coach.routine().segment()), "hold hamstring L");
        coach.timeline.sleepFor(minutes(40));
        QCOMPARE(textOf(coach.routine().session()), "running stretching 400.0");
        QCOMPARE(textOf(coach.routine().segment()), "hold hamstring L");
        QCOMPARE(textOf(coach.routine().expectedEnd().value()),
                 textOf(coach.timeline.now() + minutes(48) + seconds(400)));
        coach.timeline.elapse(seconds(400)); // and the wind-down is shortened to keep bedtime
        QCOMPARE(textOf(coach.routine().session()), "running wind-down 2100.0");
    }

    void anotherZoneMovesNothingOfARunningRoutine() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        coach.elapseUntil("22:05:20");
        const Instant bedtime = coach.routine().session()->bedtime;
        coach.timeline.setZone(zoneOf("Europe/Berlin"));
        coach.evening().onZoneChanged();
        QCOMPARE(textOf(coach.routine().session()), "running stretching 400.0");
        QVERIFY(coach.routine().session()->bedtime == bedtime);
        coach.timeline.elapse(minutes(60));
        QCOMPARE(textOf(coach.routine().session()), "finished");
        QVERIFY(coach.routine().session()->changed == bedtime);
    }

    void aSetClockDoesNotTouchTheStep() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        coach.timeline.elapse(seconds(100));
        coach.timeline.setWall(at("2025-03-10T20:00:00-04:00"));
        QCOMPARE(textOf(coach.routine().session()), "running stimulants 200.0");
        coach.timeline.setWall(at("2025-03-12T09:00:00-04:00"));
        QCOMPARE(textOf(coach.routine().session()), "running stimulants 200.0");
        coach.timeline.elapse(seconds(200));
        QCOMPARE(textOf(coach.routine().session()), "running electrolytes 900.0");
    }

    void onlyOneRoutineRunsAtATime() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        const RoutineSession first = *coach.routine().session();
        QVERIFY(coach.routine().start().error().kind == Error::Kind::NotNow);
        QVERIFY(coach.routine().pause());
        QVERIFY(coach.routine().start().error().kind == Error::Kind::NotNow);
        QCOMPARE(coach.routine().session()->id, first.id);
        QVERIFY(coach.routine().abandon());
        QVERIFY(coach.routine().start());
        QVERIFY(coach.routine().session()->id != first.id);
    }

    void actionsWithoutRoutineFail() {
        TestCoach coach;
        RoutineService& routine = coach.routine();
        for (const auto& done : {routine.pause(), routine.resume(), routine.next(), routine.back(), routine.skip("x"),
                                 routine.skipTo(StepId::Schedule), routine.extend(minutes(5)), routine.finish(),
                                 routine.abandon(), routine.resumeInterrupted(), routine.endInterrupted()}) {
            QVERIFY(!done);
            QVERIFY(done.error().kind == Error::Kind::NotNow);
        }
        QVERIFY(!routine.session());
        QVERIFY(!routine.expectedEnd());
        QCOMPARE(routine.remaining().count(), 0);
        QVERIFY(!coach.timeline.nextDue());
    }

    void transitionIsStoredBeforeItIsSignalled() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        int reported = 0;
        connect(&coach.routine(), &RoutineService::changed, this, [&] {
            ++reported;
            QVERIFY(*coach.diary.latestOf(nightOf("2025-03-10")).value() == *coach.routine().session());
        });
        QVERIFY(coach.routine().start());
        coach.timeline.elapse(MonotonicTime(61'500));
        QVERIFY(coach.routine().next());
        QVERIFY(coach.routine().pause());
        QVERIFY(coach.routine().resume());
        QVERIFY(coach.routine().back());
        QVERIFY(coach.routine().skip("late"));
        QVERIFY(coach.routine().extend(minutes(1)));
        QVERIFY(coach.routine().skipTo(StepId::WindDown));
        QVERIFY(coach.routine().finish());
        QCOMPARE(reported, 9);
    }

    void interruptedRoutineIsOfferedWithRemainingTime() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        coach.elapseUntil("22:05:37");
        coach.timeline.elapse(MonotonicTime(800)); // at most the second in progress is lost
        coach.end();
        coach.timeline.elapse(minutes(3));
        coach.start();
        QVERIFY(!coach.routine().session());
        QCOMPARE(textOf(coach.routine().interrupted()), "running stretching 383.0");
        QVERIFY(!coach.timeline.nextDue()); // it waits for the person
        QVERIFY(coach.routine().start().error().kind == Error::Kind::NotNow);

        QSignalSpy changed(&coach.routine(), &RoutineService::changed);
        QVERIFY(coach.routine().resumeInterrupted());
        QCOMPARE(changed.size(), 1);
        QVERIFY(!coach.routine().interrupted());
        QCOMPARE(textOf(coach.routine().session()), "running stretching 383.0");
        coach.timeline.elapse(seconds(383));
        // The three minutes come from the wind-down, so that bedtime is kept.
        QCOMPARE(textOf(coach.routine().session()), "running wind-down 2400.0");
        coach.elapseUntil("22:59:59");
        QCOMPARE(textOf(coach.routine().session()).left(16), "running schedule");
        QVERIFY(coach.routine().resumeInterrupted().error().kind == Error::Kind::NotNow);
    }

    void interruptedPausedRoutineCanBeResumed() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        coach.timeline.elapse(MonotonicTime(12'345));
        QVERIFY(coach.routine().pause());
        coach.restart();
        QCOMPARE(textOf(coach.routine().interrupted()), "paused stimulants 287.7");
        QVERIFY(coach.routine().resumeInterrupted());
        QCOMPARE(coach.routine().remaining().count(), 287'655);
        coach.timeline.elapse(MonotonicTime(287'655));
        QCOMPARE(textOf(coach.routine().session()), "running electrolytes 900.0");
    }

    void interruptedRoutineCanBeEnded() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        coach.timeline.elapse(minutes(1));
        coach.restart();
        QVERIFY(coach.routine().endInterrupted());
        QVERIFY(!coach.routine().interrupted());
        QCOMPARE(textOf(coach.diary.latestOf(nightOf("2025-03-10")).value()), "abandoned");
        QVERIFY(coach.routine().start());
    }

    void aClosedRoutineIsNotOffered() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        QVERIFY(coach.routine().finish());
        coach.restart();
        QVERIFY(!coach.routine().interrupted());
    }

    void openRoutineOfEarlierNightDoesNotBlockTonight() {
        TestCoach coach("2025-03-10T22:50:00-04:00");
        QVERIFY(coach.routine().start());
        QVERIFY(coach.routine().pause());
        coach.sleepUntil("06:59");
        coach.restart();
        QCOMPARE(textOf(coach.routine().interrupted()).left(6), "paused"); // that night is not over
        coach.timeline.elapse(minutes(1));
        QVERIFY(!coach.routine().interrupted());
        coach.sleepUntil("21:30");
        QVERIFY(coach.routine().start());
        QCOMPARE(toIsoString(coach.routine().session()->night), "2025-03-11");
        QCOMPARE(textOf(coach.diary.latestOf(nightOf("2025-03-10")).value()), "abandoned");
        coach.restart();
        QCOMPARE(toIsoString(coach.routine().interrupted()->night), "2025-03-11");
    }

    void pausedRoutineOfEarlierNightDoesNotBlockTonight() {
        TestCoach coach("2025-03-10T22:50:00-04:00");
        QVERIFY(coach.routine().start());
        QVERIFY(coach.routine().pause());
        coach.timeline.elapse(hours(23)); // the program ran on
        QVERIFY(coach.routine().start());
        QCOMPARE(toIsoString(coach.routine().session()->night), "2025-03-11");
        QCOMPARE(textOf(coach.diary.latestOf(nightOf("2025-03-10")).value()), "abandoned");
    }

    void nothingRunsOnceTheRoutineHasEnded() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        QVERIFY(coach.routine().finish());
        QVERIFY(!coach.timeline.nextDue());
        const int calls = coach.timeline.calls();
        coach.timeline.elapse(hours(8));
        QCOMPARE(coach.timeline.calls(), calls);
        QCOMPARE(textOf(coach.routine().session()), "finished");
        QVERIFY(!coach.routine().expectedEnd());
    }

    void knowsWhetherTonightsRoutineWasStarted() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(!coach.routine().hasSessionOf(nightOf("2025-03-10")));
        QVERIFY(coach.routine().start());
        QVERIFY(coach.routine().abandon());
        coach.restart();
        QVERIFY(coach.routine().hasSessionOf(nightOf("2025-03-10")));
        QVERIFY(!coach.routine().hasSessionOf(nightOf("2025-03-11")));
    }

    void withoutStepsThereIsNothingToStart() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        PlanWithoutSteps store;
        EveningService evening(store, coach.edits(), coach.timeline);
        const auto timer = coach.timeline.newDurationTimer();
        RoutineService routine(coach.diary, coach.entries(), evening, coach.timeline, *timer);
        QVERIFY(routine.start().error().kind == Error::Kind::NotNow);
        QVERIFY(!routine.session());
    }

    void noTimeIsLostBetweenTwoReadingsOfTheClock() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        const TickingClock clock(coach.timeline);
        const auto timer = coach.timeline.newDurationTimer();
        RoutineService routine(coach.diary, coach.entries(), coach.evening(), clock, *timer);
        QVERIFY(routine.start());
        const MonotonicTime elapsedBefore = routine.session()->steps[0].elapsed;
        const int readingsBefore = clock.readings();
        coach.timeline.elapse(minutes(1));
        const MonotonicTime elapsed = routine.session()->steps[0].elapsed - elapsedBefore;
        QCOMPARE(elapsed, MonotonicTime(minutes(1)) + MonotonicTime(clock.readings() - readingsBefore));
    }

    void aTransitionThatCannotBeStoredIsNotMade() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        FailingStore store(coach.diary);
        const auto timer = coach.timeline.newDurationTimer();
        RoutineService routine(store, coach.entries(), coach.evening(), coach.timeline, *timer);
        store.fails = true;
        QVERIFY(routine.start().error().kind == Error::Kind::Unavailable);
        QVERIFY(!routine.session());
        store.fails = false;
        QVERIFY(routine.start());
        store.fails = true;
        QVERIFY(routine.pause().error().kind == Error::Kind::Unavailable);
        QCOMPARE(textOf(routine.session()), "running stimulants 300.0");
    }

    void routineContinuesOnFullDiskAndIsStoredLater() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        FailingStore store(coach.diary);
        const auto timer = coach.timeline.newDurationTimer();
        RoutineService routine(store, coach.entries(), coach.evening(), coach.timeline, *timer);
        QSignalSpy failed(&routine, &RoutineService::storingFailed);
        QVERIFY(routine.start());
        coach.timeline.elapse(seconds(299));
        store.fails = true;
        coach.timeline.elapse(seconds(3));
        QCOMPARE(textOf(routine.session()), "running electrolytes 898.0");
        QVERIFY(!failed.isEmpty());
        store.fails = false;
        coach.timeline.elapse(seconds(3));
        // What is stored is this step with its time, not the step before.
        QCOMPARE(textOf(coach.diary.open().value()), "running electrolytes 895.0");
    }
};

SOFTFALL_TEST(RoutineServiceTest)
#include "RoutineServiceTest.moc"
