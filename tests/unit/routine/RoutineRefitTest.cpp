#include "core/routine/RoutineRefit.h"

#include "core/routine/Shortening.h"
#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

namespace {

/// `stretching:c10 wind-down:43 schedule:5 environment:-`: minutes, c current, d done, - skipped.
QString textOf(const RoutineSession& session) {
    QStringList words;
    for (const SessionStep& step : session.steps) {
        const QString length = QString::number(double(step.planned.count()) / 60.0);
        const QString state = step.state == SessionStepState::Done      ? "d"
                              : step.state == SessionStepState::Current ? "c"
                                                                        : "";
        words << toString(step.step) + ':' + (step.state == SessionStepState::Skipped ? "-" : state + length);
    }
    return words.join(' ');
}

QString textOf(const Shortening& gone) {
    QStringList words;
    for (const Shortening::Shortened& each : gone.shortened) {
        words << QString("%1 %2→%3").arg(toString(each.step)).arg(each.from.count()).arg(each.to.count());
    }
    for (const StepId step : gone.dropped) {
        words << toString(step) + " dropped";
    }
    return words.join(", ");
}

} // namespace

/// Bedtime 23:00, screens off at 22:00.
class RoutineRefitTest : public QObject {
    Q_OBJECT

    EveningPlan plan() const {
        return planEvening(Schedule(), Preferences(), nightOf("2025-03-10"), zoneOf("America/New_York"));
    }
    Instant clock(const QString& time) const { return at("2025-03-10T" + time + ":00-04:00"); }

private slots:
    void aStartLateKeepsBedtime_data() {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("gone");
        QTest::newRow("-90") << "21:30"
                             << "stimulants:c5 electrolytes:15 environment:10 screens:2 stretching:10 wind-down:43 "
                                "schedule:5"
                             << "";
        QTest::newRow("-60") << "22:00"
                             << "screens:c2 stretching:10 wind-down:43 schedule:5"
                             << "stimulants dropped, electrolytes dropped, environment dropped";
        QTest::newRow("-89") << "21:31"
                             << "stimulants:c5 electrolytes:14 environment:10 screens:2 stretching:10 wind-down:43 "
                                "schedule:5"
                             << "electrolytes 15→14";
        QTest::newRow("-75") << "21:45"
                             << "stimulants:c5 electrolytes:5 environment:5 screens:2 stretching:10 wind-down:43 "
                                "schedule:5"
                             << "electrolytes 15→5, environment 10→5";
        QTest::newRow("-40") << "22:20"
                             << "screens:c2 stretching:10 wind-down:23 schedule:5"
                             << "wind-down 43→23, stimulants dropped, electrolytes dropped, environment dropped";
        QTest::newRow("-20") << "22:40"
                             << "screens:c2 stretching:4 wind-down:9 schedule:5"
                             << "stretching 10→4, wind-down 43→9, stimulants dropped, electrolytes dropped, "
                                "environment dropped";
        QTest::newRow("-5") << "22:55"
                            << "screens:c1 schedule:4"
                            << "schedule 5→4, stimulants dropped, electrolytes dropped, environment dropped, "
                               "stretching dropped, wind-down dropped";
    }
    void aStartLateKeepsBedtime() {
        QFETCH(QString, start);
        QFETCH(QString, steps);
        QFETCH(QString, gone);
        const RoutineSession session = startSession(startedAt(plan(), Preferences(), clock(start)), clock(start));
        QCOMPARE(textOf(session), steps);
        QCOMPARE(textOf(shortening(Preferences().steps, session)), gone);
        QVERIFY(clock(start) + session.remainingOfAll() == plan().bedtime);
    }

    void aDelayTakesFromWhatIsStillToCome_data() {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("gone");
        // The session is at the beginning of stretching, which is due at 22:02.
        QTest::newRow("on time") << "22:02"
                                 << "stretching:c10 wind-down:43 schedule:5"
                                 << "";
        QTest::newRow("thirty seconds are borne") << "22:02:30"
                                                  << "stretching:c10 wind-down:43 schedule:5"
                                                  << "";
        QTest::newRow("20 minutes") << "22:22"
                                    << "stretching:c10 wind-down:23 schedule:5"
                                    << "wind-down 43→23";
        QTest::newRow("40 minutes") << "22:42"
                                    << "stretching:c10 wind-down:3 schedule:5"
                                    << "wind-down 43→3";
        QTest::newRow("44 minutes") << "22:46"
                                    << "stretching:c10 schedule:4 wind-down:-"
                                    << "schedule 5→4, wind-down dropped";
        QTest::newRow("after bedtime") << "23:30"
                                       << "stretching:c10 schedule:2 wind-down:-"
                                       << "schedule 5→2, wind-down dropped";
    }
    void aDelayTakesFromWhatIsStillToCome() {
        QFETCH(QString, now);
        QFETCH(QString, steps);
        QFETCH(QString, gone);
        RoutineSession session = startSession(plan(), plan().routineStart);
        QVERIFY(session.skipTo(StepId::Stretching, clock("22:02")));
        session.steps.erase(session.steps.begin(), session.steps.begin() + 4);
        session.current = 0;
        const Instant instant = at("2025-03-10T" + (now.size() == 5 ? now + ":00" : now) + "-04:00");
        const bool isLate = instant >= clock("22:03");
        QCOMPARE(refit(session, plan().screenCutoff, instant), isLate);
        QCOMPARE(textOf(session), steps);
        const std::vector<StepMinutes> wanted{
            {StepId::Stretching, minutes(10)}, {StepId::WindDown, minutes(43)}, {StepId::Schedule, minutes(5)}};
        QCOMPARE(textOf(shortening(wanted, session)), gone);
        QVERIFY(!refit(session, plan().screenCutoff, instant)); // one shortening is enough
    }

    void theHandOffStaysAtTheScreenCutOff() {
        RoutineSession session = startSession(plan(), plan().routineStart);
        // Ten minutes late in the first step.
        QVERIFY(refit(session, plan().screenCutoff, clock("21:40")));
        QCOMPARE(textOf(session), "stimulants:c5 electrolytes:5 environment:10 screens:2 stretching:10 wind-down:43 "
                                  "schedule:5");
        QVERIFY(clock("21:40") + session.remainingOfAll() == plan().bedtime);
    }

    void skippedStepCanBeSelected() {
        RoutineSession session = startSession(plan(), plan().routineStart);
        QVERIFY(session.skipTo(StepId::Stretching, clock("22:46")));
        QVERIFY(refit(session, plan().screenCutoff, clock("22:46")));
        RoutineSession other = session;
        QVERIFY(session.next(clock("22:56")));
        QVERIFY(session.steps[session.current].step == StepId::Schedule);
        QVERIFY(session.next(clock("23:00")));
        QVERIFY(session.state == SessionState::Finished);
        QVERIFY(other.skipTo(StepId::WindDown, clock("22:56")));
        QVERIFY(other.steps[other.current].step == StepId::WindDown);
    }
};

SOFTFALL_TEST(RoutineRefitTest)
#include "RoutineRefitTest.moc"
