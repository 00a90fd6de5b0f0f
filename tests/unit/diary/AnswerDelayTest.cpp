#include "core/diary/AnswerDelay.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

class AnswerDelayTest : public QObject {
    Q_OBJECT

private slots:
    void anAnswerIsLateAfterADayAndBackfilledAfterTwo_data() {
        QTest::addColumn<QString>("answered");
        QTest::addColumn<bool>("late");
        QTest::addColumn<bool>("backfilled");
        const auto row = [](const char* name, const char* answered, bool late, bool backfilled) {
            QTest::newRow(name) << answered << late << backfilled;
        };
        row("the same morning", "2025-03-11T07:30:00Z", false, false);
        row("before waking, by the plan", "2025-03-11T05:30:00Z", false, false);
        row("a day after, to the second", "2025-03-12T07:00:00Z", false, false);
        row("a second more", "2025-03-12T07:00:01Z", true, false);
        row("two days after, to the second", "2025-03-13T07:00:00Z", true, false);
        row("a second more than two days", "2025-03-13T07:00:01Z", true, true);
        row("a year after", "2026-03-13T07:00:01Z", true, true);
    }
    void anAnswerIsLateAfterADayAndBackfilledAfterTwo() {
        QFETCH(QString, answered);
        QFETCH(bool, late);
        QFETCH(bool, backfilled);
        const AnswerDelay delay = answerDelay(NightStatus::Logged, at("2025-03-11T07:00:00Z"), at(answered), {});
        QCOMPARE(delay.late, late);
        QCOMPARE(delay.backfilled, backfilled);
    }

    void correctionDoesNotIncreaseDelay_data() {
        QTest::addColumn<int>("before");
        QTest::addColumn<bool>("wasLate");
        QTest::addColumn<bool>("wasBackfilled");
        QTest::addColumn<bool>("late");
        QTest::addColumn<bool>("backfilled");
        const auto row = [](const char* name, NightStatus before, bool wasLate, bool wasBackfilled, bool late,
                            bool backfilled) {
            QTest::newRow(name) << int(before) << wasLate << wasBackfilled << late << backfilled;
        };
        row("in time", NightStatus::Logged, false, false, false, false);
        row("late", NightStatus::Logged, true, false, true, false);
        row("backfilled", NightStatus::Logged, true, true, true, true);
        // The count itself is reported only now.
        row("not sure, in time", NightStatus::Unsure, false, false, true, true);
        row("no sleep, in time", NightStatus::NoSleep, false, false, true, true);
    }
    void correctionDoesNotIncreaseDelay() {
        QFETCH(int, before);
        QFETCH(bool, wasLate);
        QFETCH(bool, wasBackfilled);
        QFETCH(bool, late);
        QFETCH(bool, backfilled);
        Night night;
        night.status = NightStatus(before);
        night.late = wasLate;
        night.backfilled = wasBackfilled;
        const AnswerDelay delay =
            answerDelay(NightStatus::Logged, at("2025-03-11T07:00:00Z"), at("2025-03-20T07:00:00Z"), night);
        QCOMPARE(delay.late, late);
        QCOMPARE(delay.backfilled, backfilled);
    }

    void anEarlyAnswerAgainIsInTime() {
        Night night;
        night.late = true;
        night.backfilled = true; // as given in a file
        QVERIFY(answerDelay(NightStatus::Logged, at("2025-03-11T07:00:00Z"), at("2025-03-11T08:00:00Z"), night) ==
                AnswerDelay{});
    }
};

SOFTFALL_TEST(AnswerDelayTest)
#include "AnswerDelayTest.moc"
