#include "program/TestCase.h"
#include "support/TestCoach.h"
#include "support/Times.h"

#include <QSignalSpy>
#include <QTest>

using namespace softfall;

namespace {

/// A plan that cannot be read on demand, and how often it was.
class FailingPlanStore : public PlanStore {
public:
    explicit FailingPlanStore(PlanStore& real)
        : m_real(real) {}
    bool fails = false;
    mutable int readings = 0;
    Result<PlanSettings> plan() const override {
        ++readings;
        return fails ? std::unexpected(unavailable("diary", "disk full")) : m_real.plan();
    }
    Result<Travel> travel() const override {
        ++readings;
        return m_real.travel();
    }
    Result<void> saveTravel(const Travel& travel) override { return m_real.saveTravel(travel); }
    Result<Beginning> beginning() const override { return m_real.beginning(); }
    Result<void> saveWelcome(int screen, const WelcomeAnswers& answers) override {
        return m_real.saveWelcome(screen, answers);
    }
    Result<void> begin(const Begun& begun) override { return m_real.begin(begun); }

private:
    PlanStore& m_real;
};

} // namespace

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
        QVERIFY(coach.evening().settings().pauses == expected);
    }

    void currentNightIsFirstWithFutureWakeTime_data() {
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
    void currentNightIsFirstWithFutureWakeTime() {
        QFETCH(QString, now);
        QFETCH(QString, night);
        TestCoach coach(now);
        QCOMPARE(toIsoString(coach.evening().currentNight()), night);
        QCOMPARE(toIsoString(coach.evening().tonight().night), night);
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
        QVERIFY(coach.savePlan(settings));
        QCOMPARE(toIsoString(coach.evening().currentNight()), night);
    }

    void tonightOnlyMovesTonightAndNothingElse() {
        TestCoach coach("2025-03-10T20:00:00-04:00");
        QVERIFY(coach.evening().setTonightOnly(nightOf("2025-03-10"), NightTimes{clockAt("01:00")}));
        const EveningPlan tonight = coach.evening().tonight();
        QCOMPARE(toIsoString(tonight.night), "2025-03-10");
        QCOMPARE(textOf(tonight.bedtime, tonight.zone), "2025-03-11T01:00:00-04:00");
        QCOMPARE(textOf(tonight.routineStart, tonight.zone), "2025-03-10T23:30:00-04:00");
        QCOMPARE(textOf(tonight.wake, tonight.zone), "2025-03-11T07:00:00-04:00");
        const EveningPlan tomorrow = coach.evening().planFor(nightOf("2025-03-11"));
        QCOMPARE(textOf(tomorrow.bedtime, tomorrow.zone), "2025-03-11T23:00:00-04:00");
        coach.elapseUntil("00:30");
        QCOMPARE(toIsoString(coach.evening().currentNight()), "2025-03-10");
        coach.elapseUntil("07:00");
        QCOMPARE(toIsoString(coach.evening().currentNight()), "2025-03-11");
    }

    void thePlanIsMadeInTheZoneTheMachineIsInNow() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        coach.timeline.setZone(zoneOf("Europe/Berlin"));
        const EveningPlan plan = coach.evening().tonight();
        QCOMPARE(textOf(plan.bedtime, plan.zone), "2025-03-10T23:00:00+01:00");
        // While travelling, a night may be lived twice, or not at all.
        coach.timeline.setZone(zoneOf("Pacific/Kiritimati"));
        QCOMPARE(toIsoString(coach.evening().currentNight()), "2025-03-10"); // 06:00 on the 11th there
        coach.timeline.elapse(hours(1));
        QCOMPARE(toIsoString(coach.evening().currentNight()), "2025-03-11");
    }

    void invalidPlanIsNotStored() {
        TestCoach coach;
        QSignalSpy changed(&coach.evening(), &EveningService::changed);
        PlanSettings settings;
        settings.preferences.screensBefore = minutes(500);
        const auto refused = coach.savePlan(settings);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, "screens-minutes");
        QCOMPARE(changed.size(), 0);
        QVERIFY(coach.evening().settings() == PlanSettings());
    }

    void aStoredPlanIsAnnouncedOnceAndCanBeUndone() {
        TestCoach coach;
        QSignalSpy changed(&coach.evening(), &EveningService::changed);
        PlanSettings settings;
        settings.schedule.set(std::chrono::Monday, {clockAt("22:00"), clockAt("06:00")});
        QVERIFY(coach.savePlan(settings));
        QCOMPARE(changed.size(), 1);
        coach.restart();
        QVERIFY(coach.evening().settings() == settings);
        QVERIFY(coach.edits().undo().value());
        QVERIFY(coach.evening().settings() == PlanSettings());
    }

    void whatAnotherProgramSetIsReadOnDemandAndNotWrittenOver() {
        TestCoach coach;
        EditService otherEdits(coach.diary, coach.diary);
        EveningService other(coach.diary, otherEdits, coach.timeline);
        QVERIFY(other.set([](PlanSettings& plan) { plan.preferences.nicotineBefore = hours(4); }));
        QSignalSpy changed(&coach.evening(), &EveningService::changed);
        // Not known here yet, and it stays.
        QVERIFY(coach.evening().set([](PlanSettings& plan) { plan.reminders.discreet = true; }));
        QCOMPARE(changed.size(), 1);
        QVERIFY(coach.evening().settings().preferences.nicotineBefore == hours(4));
        QVERIFY(other.pause(3, PauseReason::Holiday));
        QVERIFY(!coach.evening().pauseTonight());
        coach.edits().refresh();
        QCOMPARE(changed.size(), 2);
        QVERIFY(coach.evening().pauseTonight());
        QVERIFY(coach.evening().settings() == other.settings());
    }

    void ofTwoSettingsTheFirstIsUndoneAlone() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        const EditId bedtime = coach.evening()
                                   .set([](PlanSettings& plan) {
                                       plan.schedule.set(std::chrono::Monday, {clockAt("22:00"), clockAt("06:00")});
                                   })
                                   .value();
        QVERIFY(coach.evening().set([](PlanSettings& plan) { plan.routine.sound = CueSound::Silent; }));
        QVERIFY(coach.edits().undo(bedtime));
        PlanSettings expected;
        expected.routine.sound = CueSound::Silent;
        QVERIFY(coach.evening().settings() == expected);
        QVERIFY(coach.diary.plan().value() == expected);
    }

    void undoOfOneSettingKeepsWhatAnotherProgramSetSince() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        const auto discreet = coach.evening().set([](PlanSettings& plan) { plan.reminders.discreet = true; });
        EditService otherEdits(coach.diary, coach.diary);
        EveningService other(coach.diary, otherEdits, coach.timeline);
        QVERIFY(other.pause(3, PauseReason::Holiday));
        QVERIFY(other.set([](PlanSettings& plan) { plan.preferences.nicotineBefore = hours(4); }));
        QVERIFY(coach.edits().undo(*discreet));
        QVERIFY(!coach.evening().settings().reminders.discreet);
        QVERIFY(coach.evening().pauseTonight());
        QVERIFY(coach.evening().settings().preferences.nicotineBefore == hours(4));
    }

    void theOlderOfTwoChangesOfTheSameSettingIsNotUndoneAlone() {
        TestCoach coach;
        const auto setNicotine = [&coach](int before) {
            return coach.evening().set(
                [before](PlanSettings& plan) { plan.preferences.nicotineBefore = hours(before); });
        };
        const EditId first = setNicotine(4).value();
        const EditId second = setNicotine(5).value();
        QVERIFY(coach.edits().undo(first).error().kind == Error::Kind::NotNow);
        QVERIFY(coach.evening().settings().preferences.nicotineBefore == hours(5));
        QVERIFY(coach.edits().undo(second));
        QVERIFY(coach.edits().undo(first));
        QVERIFY(coach.evening().settings() == PlanSettings());
        QVERIFY(coach.edits().undo(first).error().kind == Error::Kind::NotFound);
    }

    void undoneTheBedtimeOfTonightFollowsItsWeekdayAgain_data() {
        QTest::addColumn<bool>("byNumber");
        QTest::newRow("undone") << true;
        QTest::newRow("taken away") << false;
    }
    void undoneTheBedtimeOfTonightFollowsItsWeekdayAgain() {
        QFETCH(bool, byNumber);
        TestCoach coach("2025-03-10T20:00:00-04:00"); // a Monday
        const NightDate tonight = nightOf("2025-03-10");
        const auto only = coach.evening().setTonightOnly(tonight, NightTimes{clockAt("01:00")});
        QCOMPARE(textOf(coach.evening().tonight().bedtime), "2025-03-11T05:00:00Z");
        if (byNumber) {
            QVERIFY(coach.edits().undo(*only));
        } else {
            QVERIFY(coach.evening().setTonightOnly(tonight, {}));
        }
        QVERIFY(coach.evening().settings().schedule.tonightOnly().empty());
        QCOMPARE(textOf(coach.evening().tonight().bedtime), "2025-03-11T03:00:00Z");
        QVERIFY(coach.evening().set([](PlanSettings& plan) {
            plan.schedule.set(std::chrono::Monday, {clockAt("22:00"), clockAt("06:00")});
        }));
        QCOMPARE(textOf(coach.evening().tonight().bedtime), "2025-03-11T02:00:00Z");
    }

    void whatCannotBeReadIsAProblemAndThePlanThatWasReadHolds() {
        TestCoach coach;
        FailingPlanStore store(coach.diary);
        EveningService evening(store, coach.edits(), coach.timeline);
        QVERIFY(!evening.problem());
        store.fails = true;
        QVERIFY(coach.evening().set([](PlanSettings& plan) { plan.reminders.discreet = true; }));
        QCOMPARE(evening.problem()->detail, "disk full");
        QVERIFY(evening.settings() == PlanSettings());
        store.fails = false;
        coach.edits().refresh();
        QVERIFY(!evening.problem());
        QVERIFY(evening.settings().reminders.discreet);
    }

    void askingReadsNothing() {
        TestCoach coach;
        FailingPlanStore counted(coach.diary);
        EveningService evening(counted, coach.edits(), coach.timeline);
        const int atStart = counted.readings;
        (void)evening.settings();
        (void)evening.currentNight();
        (void)evening.tonight();
        (void)evening.upcomingPlans(7);
        (void)evening.pauseTonight();
        (void)evening.planningZone();
        (void)evening.unansweredZone();
        QCOMPARE(counted.readings, atStart);
    }
};

SOFTFALL_TEST(EveningServiceTest)
#include "EveningServiceTest.moc"
