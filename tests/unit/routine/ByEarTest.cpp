#include "core/byear/ByEar.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

/// When the evening goes by ear, and when the night has begun. Screens off at 22:00, bedtime 23:00, awake at 07:00.
class ByEarTest : public QObject {
    Q_OBJECT

private slots:
    void byEarFromTheCutoffWhileTheSessionRuns_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("byEar");
        QTest::addColumn<bool>("lightsOut");
        const auto running = int(SessionState::Running);
        const auto paused = int(SessionState::Paused);
        const auto finished = int(SessionState::Finished);
        const auto ended = int(SessionState::Abandoned);
        QTest::newRow("before the cut-off") << running << "10T21:59:59" << false << false;
        QTest::newRow("at the cut-off") << running << "10T22:00:00" << true << false;
        QTest::newRow("past bedtime") << running << "10T23:20:00" << true << false;
        QTest::newRow("at the wake time") << running << "11T07:00:00" << false << false;
        QTest::newRow("paused before") << paused << "10T21:59:59" << false << false;
        QTest::newRow("paused past it") << paused << "10T22:30:00" << false << false;
        QTest::newRow("finished before it") << finished << "10T21:59:59" << false << true;
        QTest::newRow("finished past it") << finished << "10T22:30:00" << false << true;
        QTest::newRow("finished, at night") << finished << "11T06:59:59" << false << true;
        QTest::newRow("finished, in the morning") << finished << "11T07:00:00" << false << false;
        QTest::newRow("ended before it") << ended << "10T21:59:59" << false << false;
        QTest::newRow("ended past it") << ended << "10T22:30:00" << false << false;
    }
    void byEarFromTheCutoffWhileTheSessionRuns() {
        QFETCH(int, state);
        QFETCH(QString, now);
        QFETCH(bool, byEar);
        QFETCH(bool, lightsOut);
        RoutineSession session = startSession(plan(), plan().routineStart);
        session.state = SessionState(state);
        const Instant instant = at("2025-03-" + now + "-04:00");
        QCOMPARE(isByEar(session, plan(), instant), byEar);
        QCOMPARE(isLightsOut(session, plan(), instant), lightsOut);
    }

    void noStepMakesItDarkEarly_data() {
        QTest::addColumn<int>("step");
        for (const StepId step : {StepId::Screens, StepId::Stretching, StepId::WindDown, StepId::Schedule}) {
            QTest::newRow(qPrintable(toString(step))) << int(step);
        }
    }
    void noStepMakesItDarkEarly() {
        QFETCH(int, step);
        const Instant early = plan().screenCutoff - seconds(1);
        RoutineSession session = startSession(plan(), plan().routineStart);
        QVERIFY(session.skipTo(StepId(step), early));
        QVERIFY(!isByEar(session, plan(), early));
        QVERIFY(isByEar(session, plan(), early + seconds(1)));
    }

    void anotherNightsSessionIsNotByEar() {
        RoutineSession session = startSession(plan(), plan().routineStart);
        session.night = nightOf("2025-03-09");
        QVERIFY(!isByEar(session, plan(), plan().bedtime));
        session.state = SessionState::Finished;
        QVERIFY(!isLightsOut(session, plan(), plan().bedtime));
    }

private:
    static EveningPlan plan() {
        return planEvening(Schedule(), Preferences(), nightOf("2025-03-10"), zoneOf("America/New_York"));
    }
};

SOFTFALL_TEST(ByEarTest)
#include "ByEarTest.moc"
