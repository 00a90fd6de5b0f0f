#include "support/TestCoach.h"
#include "support/Times.h"

#include <QSignalSpy>
#include <QTest>

using namespace softfall;

namespace {

const NightRange everything{nightOf("2025-01-01"), nightOf("2025-12-31")};

/// `running screens 120.0`: state, current step and the seconds left in it.
QString textOf(const std::optional<RoutineSession>& session) {
    if (!session) {
        return "none";
    }
    if (session->current >= session->steps.size() || !session->isOpen()) {
        return toString(session->state);
    }
    return QString("%1 %2 %3")
        .arg(toString(session->state), toString(session->steps[session->current].step))
        .arg(double(session->remaining().count()) / 1000.0, 0, 'f', 1);
}

QString textOf(const std::optional<GuidedSegment>& segment) {
    static const char* const phases[] = {"warm-up",     "hold",   "change", "rest",    "closing", "breathe-in",
                                         "breathe-out", "settle", "tense",  "release", "scan",    "sit"};
    if (!segment) {
        return "none";
    }
    QString text = phases[int(segment->phase)];
    if (segment->stretch) {
        text += ' ' + toString(*segment->stretch) + (*segment->side == BodySide::Right ? " R" : " L");
    }
    return text;
}

QStringList stretchesOf(TestCoach& coach) {
    QStringList found;
    const auto habits = coach.entries().habits(everything).value();
    for (const Habit& habit : habits) {
        found << toString(habit.kind) + ' ' + QString::number(habit.amount.value_or(-1)) + ' ' +
                     toIsoString(habit.night);
    }
    return found;
}

/// A plan that could be stored once: nothing is wanted of the evening.
class PlanWithoutSteps : public PlanStore {
public:
    Result<PlanSettings> plan() const override {
        PlanSettings settings;
        settings.preferences.steps.clear();
        return settings;
    }
    Result<void> savePlan(const PlanSettings&) override { return {}; }
    Result<Travel> travel() const override { return Travel(); }
    Result<void> saveTravel(const Travel&) override { return {}; }
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
    Result<TickedItems> ticked(std::int64_t session) const override { return m_real.ticked(session); }
    Result<void> setTicked(std::int64_t session, StepId step, const QString& item, bool isTicked) override {
        return fails ? std::unexpected(unavailable("diary", "disk full"))
                     : m_real.setTicked(session, step, item, isTicked);
    }

private:
    RoutineStore& m_real;
};

/// A clock on which time goes by between two readings.
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
    void theWholeEveningRunsByItselfEveryTransitionAtItsSecond() {
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

    void whatIsLeftOfAHoldCountsDownToTheSecond() {
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

    void anExtendedStretchingGoesOnWithItsLastPart() {
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

    void aPauseHoldsTheStepAndNothingTicks() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        coach.timeline.elapse(MonotonicTime(130'400));
        QVERIFY(coach.routine().pause());
        QCOMPARE(textOf(coach.routine().session()), "paused stimulants 169.6");
        coach.timeline.elapse(seconds(2)); // until that was said
        const int calls = coach.timeline.calls();
        coach.timeline.elapse(minutes(20));
        QCOMPARE(coach.timeline.calls(), calls); // nothing polls
        QCOMPARE(textOf(coach.routine().session()), "paused stimulants 169.6");
        QVERIFY(coach.routine().resume());
        coach.timeline.elapse(MonotonicTime(169'599));
        QCOMPARE(textOf(coach.routine().session()), "running stimulants 0.0");
        coach.timeline.elapse(MonotonicTime(1));
        QCOMPARE(textOf(coach.routine().session()), "running electrolytes 240.0");
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
        coach.timeline.elapse(seconds(400)); // and the wind-down gives way for bedtime's sake
        QCOMPARE(textOf(coach.routine().session()), "running wind-down 2100.0");
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
        const GaveWay gone = coach.routine().gaveWay();
        QCOMPARE(int(gone.shortened.size()), 1);
        QVERIFY(gone.shortened.front() == (GaveWay::Shortened{StepId::WindDown, minutes(43), minutes(3)}));
        coach.timeline.elapse(seconds(399));
        QCOMPARE(textOf(coach.routine().session()), "running wind-down 180.0");
        coach.timeline.elapse(seconds(180));
        QCOMPARE(textOf(coach.routine().session()), "running schedule 300.0");
        coach.elapseUntil("23:00:00");
        QCOMPARE(textOf(coach.routine().session()), "finished");
    }

    void anotherZoneMovesNothingOfARunningRoutine() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        coach.elapseUntil("22:05:20");
        const Instant bedtime = coach.routine().session()->bedtime;
        coach.timeline.setZone(zoneOf("Europe/Berlin"));
        coach.evening().reread();
        QCOMPARE(textOf(coach.routine().session()), "running stretching 400.0");
        QVERIFY(coach.routine().session()->bedtime == bedtime);
        coach.timeline.elapse(minutes(60));
        QCOMPARE(textOf(coach.routine().session()), "finished");
        QVERIFY(coach.routine().session()->changed == bedtime);
    }

    void addedMinutesAreTakenFromTheWindDownSoThatBedtimeIsKept() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        QVERIFY(coach.routine().extend(minutes(5)));
        QCOMPARE(textOf(*coach.routine().expectedEnd(), zoneOf("America/New_York")), "2025-03-10T23:00:00-04:00");
        QVERIFY(coach.routine().gaveWay().shortened.front() ==
                (GaveWay::Shortened{StepId::WindDown, minutes(43), minutes(33)}));
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

    void whatIsTickedOffSurvivesAndIsNotedWhenTheStepIsDone() {
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
        QCOMPARE(stretchesOf(coach), QStringList());
        QVERIFY(coach.routine().next());
        QStringList noted = stretchesOf(coach);
        noted.sort();
        QCOMPARE(noted, QStringList({"electrolyte-food -1 2025-03-10", "tea -1 2025-03-10"}));
        QVERIFY(coach.routine().back());
        QVERIFY(coach.routine().next());
        QCOMPARE(stretchesOf(coach).size(), 2); // not twice
    }

    void theHandOffIsNotedAsScreensOff() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        coach.elapseUntil("22:01:59");
        QCOMPARE(stretchesOf(coach), QStringList());
        coach.timeline.elapse(seconds(1));
        QCOMPARE(stretchesOf(coach), QStringList({"screens-off -1 2025-03-10"}));
    }

    void theWindDownIsGuidedByWhatWasChosenAndBeginsAnewWhenAnotherIsChosen() {
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
        QVERIFY(coach.evening().settings()->routine.activity == WindDownActivity::Breathing);
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

    void everyCountChangesOnItsSecondAlsoAfterAnOddMoment() {
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
        QCOMPARE(int(coach.routine().session()->steps.size()), 6);
        QCOMPARE(textOf(*coach.routine().expectedEnd(), zoneOf("America/New_York")), "2025-03-10T23:00:00-04:00");
        coach.elapseUntil("22:59:59");
        QCOMPARE(textOf(coach.routine().session()), "running schedule 1.0");
        coach.timeline.elapse(seconds(1));
        QCOMPARE(textOf(coach.routine().session()), "finished");
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

    void withoutARoutineNothingCanBeDoneToIt() {
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

    void everyTransitionIsStoredBeforeItIsTold() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        int told = 0;
        connect(&coach.routine(), &RoutineService::changed, this, [&] {
            ++told;
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
        QCOMPARE(told, 9);
    }

    void aRoutineThatWasCutOffIsOfferedWithWhatWasLeft() {
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

    void aPausedRoutineThatWasCutOffRunsOnWhenResumed() {
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

    void aRoutineThatWasCutOffCanBeEnded() {
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

    void aRoutineLeftOpenAnEarlierNightDoesNotStandInTheWayOfTonights() {
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

    void aRoutinePausedAnEarlierNightDoesNotStandInTheWayEither() {
        TestCoach coach("2025-03-10T22:50:00-04:00");
        QVERIFY(coach.routine().start());
        QVERIFY(coach.routine().pause());
        coach.timeline.elapse(hours(23)); // the program ran on
        QVERIFY(coach.routine().start());
        QCOMPARE(toIsoString(coach.routine().session()->night), "2025-03-11");
        QCOMPARE(textOf(coach.diary.latestOf(nightOf("2025-03-10")).value()), "abandoned");
    }

    void doneStretchingIsNotedAsAHabit_data() {
        QTest::addColumn<int>("secondsRun");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QStringList>("noted");
        QTest::newRow("by itself") << 600 << "" << QStringList({"stretch 10 2025-03-10"});
        QTest::newRow("done early") << 200 << "next" << QStringList({"stretch 3 2025-03-10"});
        QTest::newRow("a minute") << 60 << "next" << QStringList({"stretch 1 2025-03-10"});
        QTest::newRow("less is nothing") << 59 << "next" << QStringList();
        QTest::newRow("the routine finished within") << 300 << "finish" << QStringList({"stretch 5 2025-03-10"});
        QTest::newRow("skipped") << 300 << "skip" << QStringList();
        QTest::newRow("skipped to a later step") << 300 << "skip-to" << QStringList();
        QTest::newRow("abandoned") << 300 << "abandon" << QStringList();
    }
    void doneStretchingIsNotedAsAHabit() {
        QFETCH(int, secondsRun);
        QFETCH(QString, ending);
        QFETCH(QStringList, noted);
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
        QCOMPARE(stretchesOf(coach), noted);
        coach.timeline.elapse(hours(1)); // and not again
        QCOMPARE(stretchesOf(coach), noted);
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

    void knowsWhetherTonightsWasStarted() {
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
        EveningService evening(store, coach.timeline);
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

    void theRoutineGoesOnWhenTheDiskIsFullAndIsStoredOnceItCan() {
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

QTEST_GUILESS_MAIN(RoutineServiceTest)
#include "RoutineServiceTest.moc"
