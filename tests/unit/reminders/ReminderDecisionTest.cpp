#include "core/reminders/ReminderDecision.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

class ReminderDecisionTest : public QObject {
    Q_OBJECT

private slots:
    void whyAReminderIsLate_data() {
        QTest::addColumn<int>("wallPassed"); // seconds between the two checks
        QTest::addColumn<int>("awake");
        QTest::addColumn<int>("asleep");
        QTest::addColumn<int>("dueAfterEvaluation");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, int wallPassed, int awake, int asleep, int dueAfterEvaluation,
                            const char* reason) {
            QTest::newRow(name) << wallPassed << awake << asleep << dueAfterEvaluation << QString(reason);
        };
        row("nothing happened", 3600, 3600, 0, 600, "");
        row("slept over it", 30'000, 100, 29'900, 600, "machine-asleep");
        row("clock set past it", 30'000, 100, 0, 600, "clock-set");
        row("slept, and then the clock was set", 40'000, 100, 29'900, 600, "machine-asleep");
        row("clock set back", -3600, 60, 0, -5000, "");
        row("readings that differ by rounding", 3600, 3599, 1, 600, "");
        row("due before the look, so the plan has changed", 30'000, 100, 29'900, -600, "");
    }
    void whyAReminderIsLate() {
        QFETCH(int, wallPassed);
        QFETCH(int, awake);
        QFETCH(int, asleep);
        QFETCH(int, dueAfterEvaluation);
        QFETCH(QString, reason);
        const ClockReading before{at("2025-03-10T20:00:00Z"), seconds(5000), seconds(70)};
        const ClockReading now{before.wall + seconds(wallPassed), before.monotonic + seconds(awake),
                               before.suspended + seconds(asleep)};
        QCOMPARE(toString(lateReason(before.wall + seconds(dueAfterEvaluation), now, before)), reason);
    }

    void firstEvaluationBlamesNotRunning() {
        QCOMPARE(toString(lateReason(at("2025-03-10T20:00:00Z"), {at("2025-03-10T23:00:00Z"), {}, {}}, {})),
                 "not-running");
    }
};

SOFTFALL_TEST(ReminderDecisionTest)
#include "ReminderDecisionTest.moc"
