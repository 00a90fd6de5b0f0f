#include "contract/ContractEntries.h"
#include "contract/StoreContract.h"
#include "support/Times.h"

#include <QTest>

#include <algorithm>

using std::chrono::days;

namespace softfall {

void StoreContract::anEmptyPlanIsTheDefaults() {
    QVERIFY(m_stores->plan().plan().value() == PlanSettings{});
}

void StoreContract::planRoundTripsEveryField() {
    QVERIFY(checked(changedPlan().preferences));
    QVERIFY(putPlan(changedPlan()));
    m_stores->reopen();
    QVERIFY(m_stores->plan().plan().value() == changedPlan());
    // What was removed from the plan is deleted.
    PlanSettings fewer;
    fewer.schedule.setTonightOnly(nightOf("2025-12-31"), TimeOfDay(22, 0));
    std::ranges::reverse(fewer.preferences.steps);
    QVERIFY(putPlan(fewer));
    QVERIFY(m_stores->plan().plan().value() == fewer);
}

void StoreContract::thePlanCanHaveASingleStepAndNoLatestCaffeine() {
    PlanSettings settings;
    settings.preferences.steps = {{StepId::WindDown, minutes(1)}};
    settings.preferences.caffeineLatest.reset();
    QVERIFY(putPlan(settings));
    QVERIFY(m_stores->plan().plan().value() == settings);
}

void StoreContract::aPlanOutOfRangeIsRefused() {
    PlanSettings tooLong;
    tooLong.preferences.windDownBefore = minutes(241);
    PlanSettings twice;
    twice.preferences.steps.push_back(twice.preferences.steps.front());
    PlanSettings screensAlone;
    screensAlone.preferences.steps = {{StepId::Screens, minutes(10)}};
    PlanSettings noPreset;
    noPreset.diary.caffeine.clear();
    PlanSettings namelessPreset;
    namelessPreset.diary.caffeine = {{std::nullopt, "  ", 96}};
    PlanSettings strongPreset;
    strongPreset.diary.caffeine = {{CaffeineServing::Coffee, {}, 2001}};
    for (const PlanSettings* wrong : {&tooLong, &twice, &screensAlone, &noPreset, &namelessPreset, &strongPreset}) {
        const auto saved = putPlan(*wrong);
        QVERIFY(!saved);
        QCOMPARE(int(saved.error().kind), int(Error::Kind::BadInput));
    }
    QVERIFY(m_stores->plan().plan().value() == PlanSettings{});
    QVERIFY(!m_stores->history().undo().value());
}

void StoreContract::undoRevertsPlanChange() {
    QVERIFY(putPlan(changedPlan()));
    PlanSettings other = changedPlan();
    other.schedule.setTonightOnly(nightOf("2025-03-08"), TimeOfDay(1, 0));
    other.schedule.set(std::chrono::Monday, {});
    std::ranges::reverse(other.preferences.steps);
    other.preferences.caffeineLatest.reset();
    QVERIFY(putPlan(other));
    QVERIFY(m_stores->history().undo().value());
    QVERIFY(m_stores->plan().plan().value() == changedPlan());
    QVERIFY(m_stores->history().undo().value());
    QVERIFY(m_stores->plan().plan().value() == PlanSettings{});
}

void StoreContract::savingUnchangedPlanIsNotAStep() {
    QVERIFY(putPlan(PlanSettings{}));
    QVERIFY(!m_stores->history().undo().value());
    QVERIFY(putPlan(changedPlan()));
    QVERIFY(putPlan(changedPlan()));
    QVERIFY(m_stores->history().undo().value());
    QVERIFY(!m_stores->history().undo().value());
}

void StoreContract::planAndDiaryShareOneHistory() {
    QVERIFY(apply(AddTwitch{fullTwitch()}, "twitch"));
    QVERIFY(putPlan(changedPlan()));
    QVERIFY(apply(AddHabit{habitOf(HabitKind::Tea, {})}, "habit"));
    QCOMPARE(undone(), QString("habit"));
    QVERIFY(m_stores->plan().plan().value() == changedPlan());
    QCOMPARE(undone(), QString("plan"));
    QVERIFY(m_stores->plan().plan().value() == PlanSettings{});
    QCOMPARE(diary().twitches(allNights).value().size(), 1u);
    QCOMPARE(undone(), QString("twitch"));
}

void StoreContract::silencedKindsAndPausesAreUndoneOneByOne() {
    PlanSettings silent;
    silent.reminders.silenced = {ReminderKind::NicotineCutoff, ReminderKind::ExerciseCutoff};
    PlanSettings away = silent;
    away.reminders.silenced.erase(ReminderKind::ExerciseCutoff);
    away.reminders.discreet = true;
    away.pauses = {{{nightOf("2025-03-08"), nightOf("2025-03-10")}, PauseReason::Illness},
                   {{nightOf("2025-07-01"), nightOf("2025-07-14")}, PauseReason::Holiday}};
    PlanSettings back = away;
    back.pauses.front().nights.last = nightOf("2025-03-09");
    back.pauses.pop_back();
    for (const PlanSettings* step : {&silent, &away, &back}) {
        QVERIFY(putPlan(*step));
        QVERIFY(m_stores->plan().plan().value() == *step);
    }
    PlanSettings defaults;
    for (const PlanSettings* before : {&away, &silent, &defaults}) {
        QVERIFY(m_stores->history().undo().value());
        QVERIFY(m_stores->plan().plan().value() == *before);
    }
}

void StoreContract::travelRoundTripsAndIsNotUndoable() {
    QVERIFY(m_stores->plan().travel().value() == Travel{});
    for (const Travel& travel :
         {Travel{"Europe/Berlin", TravelPolicy::Ask, {}},
          Travel{"Europe/Berlin", TravelPolicy::Ask, Travel::Answer{"America/New_York", TravelChoice::Home}},
          Travel{"Asia/Tokyo", TravelPolicy::AlwaysHere, Travel::Answer{"Asia/Seoul", TravelChoice::Here}},
          Travel{"Asia/Tokyo", TravelPolicy::AlwaysHome, {}, "America/New_York"}}) {
        QVERIFY(m_stores->plan().saveTravel(travel));
        m_stores->reopen();
        QVERIFY(m_stores->plan().travel().value() == travel);
    }
    QVERIFY(!m_stores->history().undo().value());
}

void StoreContract::aRoutinePreferenceOutOfRangeIsRefused() {
    PlanSettings settings;
    settings.routine.hold = seconds(5);
    const auto saved = putPlan(settings);
    QVERIFY(!saved);
    QCOMPARE(saved.error().field, "hold-seconds");
    QVERIFY(m_stores->plan().plan().value() == PlanSettings());
}

} // namespace softfall
