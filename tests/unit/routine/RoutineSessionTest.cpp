#include "core/routine/RoutineSession.h"

#include "core/routine/FullestSession.h"
#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

#include <functional>
#include <random>

using namespace softfall;

using Action = std::function<Result<void>(RoutineSession&, Instant)>;
Q_DECLARE_METATYPE(Action)

namespace {

/// `running stimulants:done electrolytes:current …`; seconds where a step has run.
QString textOf(const RoutineSession& session) {
    QString text = toString(session.state);
    for (const SessionStep& step : session.steps) {
        text += ' ' + toString(step.step) + ':' + toString(step.state);
        if (step.elapsed > MonotonicTime(0)) {
            text += QString("(%1)").arg(double(step.elapsed.count()) / 1000.0);
        }
        if (!step.skipReason.isEmpty()) {
            text += '[' + step.skipReason + ']';
        }
    }
    return text;
}

} // namespace

class RoutineSessionTest : public QObject {
    Q_OBJECT

    const Instant m_start = at("2025-03-10T21:30:00-04:00");
    const Instant m_later = at("2025-03-10T21:31:00-04:00");

    /// Stimulants 5 min, stretching 10 min, schedule 2 min.
    RoutineSession threeSteps() const {
        EveningPlan plan;
        plan.night = nightOf("2025-03-10");
        plan.bedtime = m_start + minutes(17);
        plan.steps = {{StepId::Stimulants, m_start, m_start + minutes(5)},
                      {StepId::Stretching, m_start + minutes(5), m_start + minutes(15)},
                      {StepId::Schedule, m_start + minutes(15), m_start + minutes(17)}};
        return startSession(plan, m_start);
    }

    /// `threeSteps` in the state of that name.
    RoutineSession inState(const QString& name) const {
        RoutineSession session = threeSteps();
        if (name == "paused") {
            (void)session.pause(m_start);
        } else if (name == "second") {
            (void)session.next(m_start);
        } else if (name == "last") {
            (void)session.skipTo(StepId::Schedule, m_start);
        } else if (name == "finished") {
            (void)session.finish(m_start);
        } else if (name == "abandoned") {
            (void)session.abandon(m_start);
        }
        return session;
    }

private slots:
    void startsWithItsFirstStepRunning() {
        const RoutineSession session = threeSteps();
        QCOMPARE(textOf(session), "running stimulants:current stretching:pending schedule:pending");
        QCOMPARE(toIsoString(session.night), "2025-03-10");
        QCOMPARE(softfall::textOf(session.started), softfall::textOf(m_start));
        QCOMPARE(softfall::textOf(session.changed), softfall::textOf(m_start));
        QCOMPARE(softfall::textOf(session.bedtime), softfall::textOf(m_start + minutes(17)));
        QCOMPARE(session.id, std::int64_t(0));
        QCOMPARE(int(session.steps[1].planned.count()), 600);
        QCOMPARE(session.remaining().count(), 300'000);
        QCOMPARE(session.remainingOfAll().count(), 1'020'000);
    }

    void transitions_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<Action>("action");
        QTest::addColumn<QString>("to"); // empty: NotNow
        const auto row = [](const char* from, const char* name, Action action, const char* to) {
            QTest::addRow("%s: %s", from, name) << QString(from) << action << QString(to);
        };
        const Action pause = [](RoutineSession& s, Instant now) { return s.pause(now); };
        const Action resume = [](RoutineSession& s, Instant now) { return s.resume(now); };
        const Action next = [](RoutineSession& s, Instant now) { return s.next(now); };
        const Action back = [](RoutineSession& s, Instant now) { return s.back(now); };
        const Action skip = [](RoutineSession& s, Instant now) { return s.skip("not tonight", now); };
        const Action toStretching = [](RoutineSession& s, Instant now) { return s.skipTo(StepId::Stretching, now); };
        const Action toSchedule = [](RoutineSession& s, Instant now) { return s.skipTo(StepId::Schedule, now); };
        const Action toMissing = [](RoutineSession& s, Instant now) { return s.skipTo(StepId::WindDown, now); };
        const Action extend = [](RoutineSession& s, Instant now) { return s.extend(minutes(5), now); };
        const Action finish = [](RoutineSession& s, Instant now) { return s.finish(now); };
        const Action abandon = [](RoutineSession& s, Instant now) { return s.abandon(now); };

        row("running", "pause", pause, "paused stimulants:current stretching:pending schedule:pending");
        row("running", "resume", resume, "");
        row("running", "next", next, "running stimulants:done stretching:current schedule:pending");
        row("running", "back", back, "running stimulants:current stretching:pending schedule:pending");
        row("running", "skip", skip, "running stimulants:skipped[not tonight] stretching:current schedule:pending");
        row("running", "skip to the next", toStretching,
            "running stimulants:skipped stretching:current schedule:pending");
        row("running", "skip to the last", toSchedule,
            "running stimulants:skipped stretching:skipped schedule:current");
        row("running", "skip to what is not planned", toMissing, "");
        row("running", "extend", extend, "running stimulants:current stretching:pending schedule:pending");
        row("running", "finish", finish, "finished stimulants:done stretching:pending schedule:pending");
        row("running", "abandon", abandon, "abandoned stimulants:pending stretching:pending schedule:pending");

        row("paused", "pause", pause, "");
        row("paused", "resume", resume, "running stimulants:current stretching:pending schedule:pending");
        row("paused", "next", next, "paused stimulants:done stretching:current schedule:pending");
        row("paused", "back", back, "paused stimulants:current stretching:pending schedule:pending");
        row("paused", "skip", skip, "paused stimulants:skipped[not tonight] stretching:current schedule:pending");
        row("paused", "skip to the last", toSchedule, "paused stimulants:skipped stretching:skipped schedule:current");
        row("paused", "extend", extend, "paused stimulants:current stretching:pending schedule:pending");
        row("paused", "finish", finish, "finished stimulants:done stretching:pending schedule:pending");
        row("paused", "abandon", abandon, "abandoned stimulants:pending stretching:pending schedule:pending");

        row("second", "back", back, "running stimulants:current stretching:pending schedule:pending");
        row("second", "skip to itself", toStretching, "");
        row("last", "next", next, "finished stimulants:skipped stretching:skipped schedule:done");
        row("last", "skip", skip, "finished stimulants:skipped stretching:skipped schedule:skipped[not tonight]");
        row("last", "skip to an earlier one", toStretching, "");
        row("last", "back", back, "running stimulants:skipped stretching:current schedule:pending");

        for (const char* closed : {"finished", "abandoned"}) {
            row(closed, "pause", pause, "");
            row(closed, "resume", resume, "");
            row(closed, "next", next, "");
            row(closed, "back", back, "");
            row(closed, "skip", skip, "");
            row(closed, "skip to the last", toSchedule, "");
            row(closed, "extend", extend, "");
            row(closed, "finish", finish, "");
            row(closed, "abandon", abandon, "");
        }
    }
    void transitions() {
        QFETCH(QString, from);
        QFETCH(Action, action);
        QFETCH(QString, to);
        RoutineSession session = inState(from);
        const RoutineSession before = session;
        const Result<void> done = action(session, m_later);
        if (to.isEmpty()) {
            QVERIFY(!done);
            QVERIFY(done.error().kind == Error::Kind::NotNow);
            QVERIFY(session == before); // nothing changed, not even the time of change
        } else {
            QVERIFY(done);
            QCOMPARE(textOf(session), to);
            QCOMPARE(softfall::textOf(session.changed), softfall::textOf(m_later));
            QCOMPARE(session.isOpen(), session.state == SessionState::Running || session.state == SessionState::Paused);
            QVERIFY(session.state != SessionState::Finished || session.current == session.steps.size());
        }
    }

    void timeMovesTheStepsAlong_data() {
        QTest::addColumn<qint64>("ran");
        QTest::addColumn<bool>("ended");
        QTest::addColumn<QString>("to");
        QTest::newRow("nothing") << qint64(0) << false
                                 << "running stimulants:current stretching:pending schedule:pending";
        QTest::newRow("a part") << qint64(299'999) << false
                                << "running stimulants:current(299.999) stretching:pending schedule:pending";
        QTest::newRow("exactly the step")
            << qint64(300'000) << true << "running stimulants:done(300) stretching:current schedule:pending";
        QTest::newRow("beyond the step") << qint64(310'500) << true
                                         << "running stimulants:done(300) stretching:current(10.5) schedule:pending";
        QTest::newRow("two steps at once")
            << qint64(901'000) << true << "running stimulants:done(300) stretching:done(600) schedule:current(1)";
        QTest::newRow("to the end") << qint64(1'020'000) << true
                                    << "finished stimulants:done(300) stretching:done(600) schedule:done(120)";
        QTest::newRow("beyond the end") << qint64(9'999'999) << true
                                        << "finished stimulants:done(300) stretching:done(600) schedule:done(120)";
    }
    void timeMovesTheStepsAlong() {
        QFETCH(qint64, ran);
        QFETCH(bool, ended);
        QFETCH(QString, to);
        RoutineSession session = threeSteps();
        QCOMPARE(session.advance(MonotonicTime(ran), m_later), ended);
        QCOMPARE(textOf(session), to);
        QCOMPARE(softfall::textOf(session.changed), softfall::textOf(ended ? m_later : m_start));
    }

    void timeSlicingCausesNoDrift() {
        std::mt19937 random(20250310);
        std::uniform_int_distribution<int> slice(1, 4321);
        for (int round = 0; round < 50; ++round) {
            RoutineSession session = threeSteps();
            MonotonicTime ran{0};
            while (session.isOpen()) {
                const MonotonicTime part(slice(random));
                session.advance(part, m_later);
                ran += part;
                const MonotonicTime left = std::max(MonotonicTime(0), minutes(17) - ran);
                QCOMPARE(session.remainingOfAll().count(), left.count());
                QCOMPARE(int(session.current), ran < minutes(5)    ? 0
                                               : ran < minutes(15) ? 1
                                               : ran < minutes(17) ? 2
                                                                   : 3);
            }
            QVERIFY(ran >= minutes(17) && ran < minutes(17) + MonotonicTime(4321));
        }
    }

    void aClosedSessionDoesNotRun() {
        for (const char* closed : {"finished", "abandoned"}) {
            RoutineSession session = inState(closed);
            const RoutineSession before = session;
            QVERIFY(!session.advance(minutes(3), m_later));
            QVERIFY(session == before);
            QCOMPARE(session.remaining().count(), 0);
            QCOMPARE(session.remainingOfAll().count(), 0);
        }
    }

    void remainingDoesNotAdvanceTime() {
        RoutineSession session = threeSteps();
        session.advance(MonotonicTime(60'250), m_later);
        QCOMPARE(session.remaining().count(), 239'750);
        QCOMPARE(session.remaining(MonotonicTime(750)).count(), 239'000);
        QCOMPARE(session.remaining(hours(1)).count(), 0);
        QCOMPARE(session.remainingOfAll(MonotonicTime(750)).count(), 239'000 + 720'000);
        QCOMPARE(session.remaining().count(), 239'750);
    }

    void backRestartsPreviousStep() {
        RoutineSession session = threeSteps();
        session.advance(minutes(7), m_later);
        QVERIFY(session.back(m_later));
        QCOMPARE(textOf(session), "running stimulants:current stretching:pending schedule:pending");
        QCOMPARE(session.remainingOfAll().count(), 1'020'000);
    }

    void backOnFirstStepRestartsIt() {
        RoutineSession session = threeSteps();
        session.advance(minutes(3), m_later);
        QVERIFY(session.back(m_later));
        QCOMPARE(session.remaining().count(), 300'000);
    }

    void backForgetsThatAStepWasSkipped() {
        RoutineSession session = threeSteps();
        (void)session.skip("tired", m_later);
        (void)session.back(m_later);
        QCOMPARE(textOf(session), "running stimulants:current stretching:pending schedule:pending");
    }

    void extendAddsToTheCurrentStepOnly() {
        RoutineSession session = threeSteps();
        session.advance(minutes(4), m_later);
        QVERIFY(session.extend(minutes(5), m_later));
        QCOMPARE(session.remaining().count(), 360'000);
        QCOMPARE(int(session.steps[0].planned.count()), 600);
        QCOMPARE(int(session.steps[1].planned.count()), 600);
        QCOMPARE(session.remainingOfAll().count(), 360'000 + 720'000);
    }

    void extendTakesOneToSixtyMinutes_data() {
        QTest::addColumn<int>("more");
        QTest::addColumn<bool>("allowed");
        for (const auto& [more, allowed] : {std::pair(-5, false), {0, false}, {1, true}, {60, true}, {61, false}}) {
            QTest::addRow("%d", more) << more << allowed;
        }
    }
    void extendTakesOneToSixtyMinutes() {
        QFETCH(int, more);
        QFETCH(bool, allowed);
        RoutineSession session = threeSteps();
        const RoutineSession before = session;
        const auto done = session.extend(minutes(more), m_later);
        QCOMPARE(done.has_value(), allowed);
        if (!allowed) {
            QVERIFY(done.error().kind == Error::Kind::BadInput);
            QVERIFY(session == before);
        }
    }

    void elapsedTimeIsKeptWhenStepIsLeft() {
        RoutineSession session = threeSteps();
        session.advance(seconds(90), m_later);
        (void)session.next(m_later);
        QCOMPARE(textOf(session), "running stimulants:done(90) stretching:current schedule:pending");
        session.advance(seconds(30), m_later);
        (void)session.abandon(m_later);
        QCOMPARE(textOf(session), "abandoned stimulants:done(90) stretching:pending(30) schedule:pending");
    }

    void theFullestIsTheNewestWithMostStepsDone() {
        QVERIFY(!fullestOf({}));
        const auto done = [this](std::int64_t id, int steps) {
            RoutineSession session = threeSteps();
            session.id = id;
            for (int i = 0; i < steps; ++i) {
                (void)session.next(m_later);
            }
            return session;
        };
        QCOMPARE(fullestOf({done(1, 3), done(2, 1)})->id, 1);
        QCOMPARE(fullestOf({done(1, 0), done(2, 2)})->id, 2);
        QCOMPARE(fullestOf({done(1, 2), done(2, 2), done(3, 0)})->id, 2);
    }

    void statesAreKnownByTheirIds() {
        for (const auto state :
             {SessionState::Running, SessionState::Paused, SessionState::Finished, SessionState::Abandoned}) {
            QVERIFY(fromId<SessionState>(toString(state), "state").value() == state);
        }
        for (const auto state : {SessionStepState::Pending, SessionStepState::Current, SessionStepState::Done,
                                 SessionStepState::Skipped}) {
            QVERIFY(fromId<SessionStepState>(toString(state), "state").value() == state);
        }
        QCOMPARE(fromId<SessionState>("done", "state").error().field, "state");
        QCOMPARE(fromId<SessionStepState>("running", "state").error().field, "state");
    }
};

SOFTFALL_TEST(RoutineSessionTest)
#include "RoutineSessionTest.moc"
