#include "program/TestCase.h"
#include "support/TestCoach.h"
#include "support/Times.h"

#include <QSignalSpy>
#include <QTest>

using namespace softfall;

class EveningServiceTest : public QObject {
    Q_OBJECT

private slots:
    void aShorterPauseReplacesTheRestOfALongerOne() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        QVERIFY(coach.evening().pause(7, PauseReason::Holiday));
        coach.timeline.elapse(std::chrono::days(2));
        QVERIFY(coach.evening().pause(2, PauseReason::Illness));
        const Pauses expected{{{nightOf("2025-03-10"), nightOf("2025-03-11")}, PauseReason::Holiday},
                              {{nightOf("2025-03-12"), nightOf("2025-03-13")}, PauseReason::Illness}};
        QVERIFY(coach.evening().settings()->pauses == expected);
    }

    void theCurrentNightIsTheFirstWhoseWakeTimeIsToCome_data() {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("night");
        QTest::newRow("before waking") << "2025-03-11T06:59:59-04:00"
                                       << "2025-03-10";
        QTest::newRow("wake time") << "2025-03-11T07:00:00-04:00"
                                   << "2025-03-11";
        QTest::newRow("noon") << "2025-03-11T12:00:00-04:00"
                              << "2025-03-11";
        QTest::newRow("evening") << "2025-03-11T22:59:00-04:00"
                                 << "2025-03-11";
        QTest::newRow("after midnight") << "2025-03-12T00:30:00-04:00"
                                        << "2025-03-11";
        QTest::newRow("the night the clocks go forward") << "2025-03-09T06:59:59-04:00"
                                                         << "2025-03-08";
        QTest::newRow("and its morning") << "2025-03-09T07:00:00-04:00"
                                         << "2025-03-09";
        QTest::newRow("the night the clocks go back") << "2025-11-02T06:59:59-05:00"
                                                      << "2025-11-01";
    }
    void theCurrentNightIsTheFirstWhoseWakeTimeIsToCome() {
        QFETCH(QString, now);
        QFETCH(QString, night);
        TestCoach coach(now);
        QCOMPARE(toIsoString(coach.evening().currentNight().value()), night);
        QCOMPARE(toIsoString(coach.evening().tonight()->night), night);
    }

    void sleepersByDayHaveTheirNightUntilTheyWake_data() {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("night");
        QTest::newRow("asleep at noon") << "2025-03-11T12:00:00-04:00"
                                        << "2025-03-10";
        QTest::newRow("a second before waking") << "2025-03-11T15:59:59-04:00"
                                                << "2025-03-10";
        QTest::newRow("waking") << "2025-03-11T16:00:00-04:00"
                                << "2025-03-11";
        QTest::newRow("at work at 03:00") << "2025-03-12T03:00:00-04:00"
                                          << "2025-03-11";
    }
    void sleepersByDayHaveTheirNightUntilTheyWake() {
        QFETCH(QString, now);
        QFETCH(QString, night);
        TestCoach coach(now);
        PlanSettings settings;
        for (unsigned day = 0; day < 7; ++day) {
            settings.schedule.set(std::chrono::weekday(day), {clockAt("08:00"), clockAt("16:00")});
        }
        QVERIFY(coach.evening().save(settings));
        QCOMPARE(toIsoString(coach.evening().currentNight().value()), night);
    }

    void tonightOnlyMovesTonightAndNothingElse() {
        TestCoach coach("2025-03-10T20:00:00-04:00");
        QVERIFY(coach.evening().setTonightOnly(nightOf("2025-03-10"), clockAt("01:00")));
        const EveningPlan tonight = coach.evening().tonight().value();
        QCOMPARE(toIsoString(tonight.night), "2025-03-10");
        QCOMPARE(textOf(tonight.bedtime, tonight.zone), "2025-03-11T01:00:00-04:00");
        QCOMPARE(textOf(tonight.routineStart, tonight.zone), "2025-03-10T23:30:00-04:00");
        QCOMPARE(textOf(tonight.wake, tonight.zone), "2025-03-11T07:00:00-04:00");
        const EveningPlan tomorrow = coach.evening().planFor(nightOf("2025-03-11")).value();
        QCOMPARE(textOf(tomorrow.bedtime, tomorrow.zone), "2025-03-11T23:00:00-04:00");
        coach.elapseUntil("00:30");
        QCOMPARE(toIsoString(coach.evening().currentNight().value()), "2025-03-10");
        coach.elapseUntil("07:00");
        QCOMPARE(toIsoString(coach.evening().currentNight().value()), "2025-03-11");
    }

    void thePlanIsMadeInTheZoneTheMachineIsInNow() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        coach.timeline.setZone(zoneOf("Europe/Berlin"));
        const EveningPlan plan = coach.evening().tonight().value();
        QCOMPARE(textOf(plan.bedtime, plan.zone), "2025-03-10T23:00:00+01:00");
        // On the way, a night may be lived twice, or not at all.
        coach.timeline.setZone(zoneOf("Pacific/Kiritimati"));
        QCOMPARE(toIsoString(coach.evening().currentNight().value()), "2025-03-10"); // 06:00 on the 11th there
        coach.timeline.elapse(hours(1));
        QCOMPARE(toIsoString(coach.evening().currentNight().value()), "2025-03-11");
    }

    void aPlanThatIsNotAllowedIsNotStored() {
        TestCoach coach;
        QSignalSpy changed(&coach.evening(), &EveningService::changed);
        PlanSettings settings;
        settings.preferences.screensBefore = minutes(500);
        const auto refused = coach.evening().save(settings);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, "screens-minutes");
        QCOMPARE(changed.size(), 0);
        QVERIFY(coach.evening().settings().value() == PlanSettings());
    }

    void aStoredPlanIsToldOnceAndCanBeTakenBack() {
        TestCoach coach;
        QSignalSpy changed(&coach.evening(), &EveningService::changed);
        PlanSettings settings;
        settings.schedule.set(std::chrono::Monday, {clockAt("22:00"), clockAt("06:00")});
        QVERIFY(coach.evening().save(settings));
        QCOMPARE(changed.size(), 1);
        coach.restart();
        QVERIFY(coach.evening().settings().value() == settings);
        QVERIFY(coach.entries().undo().value());
        QVERIFY(coach.evening().settings().value() == PlanSettings());
    }

    void whatAnotherProgramWroteIsToldOnDemand() {
        TestCoach coach;
        QSignalSpy changed(&coach.evening(), &EveningService::changed);
        coach.evening().reread();
        QCOMPARE(changed.size(), 1);
    }
};

SOFTFALL_TEST(EveningServiceTest)
#include "EveningServiceTest.moc"
