#include "core/evening/EveningPhase.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

/// Which part of the day Tonight speaks to: bedtime 23:00, wake time 07:00, wind-down from 21:30.
class EveningPhaseTest : public QObject {
    Q_OBJECT

private slots:
    void phase_data() {
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("asksForMorning");
        QTest::addColumn<bool>("isWindingDown");
        QTest::addColumn<bool>("isLightsOut");
        QTest::addColumn<bool>("isPaused");
        QTest::addColumn<int>("phase");
        const auto row = [](const char* name, const char* at, PhaseFacts facts, EveningPhase phase) {
            QTest::newRow(name) << at << facts.asksForMorning << facts.isWindingDown << facts.isLightsOut
                                << facts.isPaused << int(phase);
        };
        row("after waking, unanswered", "2025-03-10T07:10:00-04:00", {true}, EveningPhase::Morning);
        row("after waking, answered or put off", "2025-03-10T07:10:00-04:00", {}, EveningPhase::Day);
        row("unanswered all day", "2025-03-10T20:59:59-04:00", {true}, EveningPhase::Morning);
        row("the evening comes first", "2025-03-10T21:00:00-04:00", {true}, EveningPhase::Evening);
        row("just before the evening", "2025-03-10T20:59:59-04:00", {}, EveningPhase::Day);
        row("half an hour before wind-down", "2025-03-10T21:00:00-04:00", {}, EveningPhase::Evening);
        row("in the evening", "2025-03-10T21:31:00-04:00", {}, EveningPhase::Evening);
        row("just before lights out", "2025-03-10T22:59:59-04:00", {}, EveningPhase::Evening);
        row("lights out", "2025-03-10T23:00:00-04:00", {}, EveningPhase::Night);
        row("past midnight", "2025-03-11T00:10:00-04:00", {}, EveningPhase::Night);
        row("just before waking", "2025-03-11T06:59:59-04:00", {}, EveningPhase::Night);
        row("wind-down begun early", "2025-03-10T19:00:00-04:00", {false, true}, EveningPhase::Evening);
        row("wind-down past bedtime", "2025-03-10T23:20:00-04:00", {false, true}, EveningPhase::Evening);
        row("finished early", "2025-03-10T22:30:00-04:00", {false, false, true}, EveningPhase::Night);
        row("started again after it was finished", "2025-03-10T22:30:00-04:00", {false, true, true},
            EveningPhase::Evening);
        row("begun early and paused", "2025-03-10T19:00:00-04:00", {false, false, false, true}, EveningPhase::Evening);
        row("paused just before bedtime", "2025-03-10T22:59:59-04:00", {false, false, false, true},
            EveningPhase::Evening);
        row("paused or interrupted past bedtime", "2025-03-10T23:00:00-04:00", {false, false, false, true},
            EveningPhase::Night);
        row("started again after it was finished, and paused", "2025-03-10T22:30:00-04:00", {false, false, true, true},
            EveningPhase::Evening);
    }
    void phase() {
        QFETCH(QString, at);
        QFETCH(bool, asksForMorning);
        QFETCH(bool, isWindingDown);
        QFETCH(bool, isLightsOut);
        QFETCH(bool, isPaused);
        QFETCH(int, phase);
        const EveningPlan plan =
            planEvening(Schedule(), Preferences(), nightOf("2025-03-10"), zoneOf("America/New_York"));
        QCOMPARE(int(phaseOf(plan, softfall::at(at), {asksForMorning, isWindingDown, isLightsOut, isPaused})), phase);
    }

    void stillUpNeverMeansAnEarlierBedtime_data() {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("lightsOut");
        const auto row = [](const char* name, const char* at, const char* lightsOut) {
            QTest::newRow(name) << at << lightsOut;
        };
        row("an hour before bedtime", "2025-03-10T21:58:00-04:00", "2025-03-10T23:00:00-04:00");
        row("just in time", "2025-03-10T22:30:00-04:00", "2025-03-10T23:00:00-04:00");
        row("a minute later", "2025-03-10T22:31:00-04:00", "2025-03-10T23:15:00-04:00");
        row("at bedtime", "2025-03-10T23:00:00-04:00", "2025-03-10T23:30:00-04:00");
        row("past midnight", "2025-03-11T00:10:00-04:00", "2025-03-11T00:45:00-04:00");
        row("seconds past a quarter", "2025-03-11T00:15:01-04:00", "2025-03-11T01:00:00-04:00");
    }
    void stillUpNeverMeansAnEarlierBedtime() {
        QFETCH(QString, at);
        QFETCH(QString, lightsOut);
        const EveningPlan plan =
            planEvening(Schedule(), Preferences(), nightOf("2025-03-10"), zoneOf("America/New_York"));
        QCOMPARE(lightsOutStillUp(plan, softfall::at(at)), softfall::at(lightsOut));
    }
};

SOFTFALL_TEST(EveningPhaseTest)
#include "EveningPhaseTest.moc"
