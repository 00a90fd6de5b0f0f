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
    fewer.schedule.setTonightOnly(nightOf("2025-12-31"), NightTimes{TimeOfDay(22, 0)});
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

void StoreContract::aChangeToNoNightIsRefusedAndAnOldOneStays() {
    PlanSettings old;
    old.schedule.set(std::chrono::Monday, {TimeOfDay(9, 0), TimeOfDay(7, 0)}); // before lengths were checked
    QVERIFY(putPlan(old));
    const auto change = [this](const std::function<void(PlanSettings&)>& edit) {
        return apply(ChangePlan{[&edit](PlanSettings& plan) {
            edit(plan);
            return Result<void>();
        }});
    };
    QVERIFY(change([](PlanSettings& plan) { plan.preferences.nicotineBefore = hours(5); }));
    const auto tonight = change([](PlanSettings& plan) {
        plan.schedule.setTonightOnly(nightOf("2025-03-08"), NightTimes{TimeOfDay(23, 0), TimeOfDay(1, 0)});
    });
    QVERIFY(!tonight);
    QCOMPARE(tonight.error().field, "wake");
    QVERIFY(!change([](PlanSettings& plan) { plan.schedule.set(std::chrono::Friday, {{7, 0}, {7, 0}}); }));
    old.preferences.nicotineBefore = hours(5);
    QVERIFY(m_stores->plan().plan().value() == old);
    QVERIFY(change([](PlanSettings& plan) { plan.schedule.set(std::chrono::Monday, {}); }));
    QVERIFY(m_stores->history().undo().value()); // to what it was, whatever that is
    QVERIFY(m_stores->plan().plan().value() == old);
}

void StoreContract::undoRevertsPlanChange() {
    QVERIFY(putPlan(changedPlan()));
    PlanSettings other = changedPlan();
    other.schedule.setTonightOnly(nightOf("2025-03-08"), NightTimes{TimeOfDay(1, 0)});
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

void StoreContract::aNewDiaryHasNotBegunAndBeginsOnce() {
    QVERIFY(m_stores->plan().beginning().value() == Beginning{});
    const Begun begun{at("2025-03-10T16:00:00Z"), nightOf("2025-03-10")};
    QVERIFY(m_stores->plan().begin(begun));
    QVERIFY(m_stores->plan().begin({at("2025-03-11T16:00:00Z"), nightOf("2025-03-11")}));
    m_stores->reopen();
    QVERIFY(m_stores->plan().beginning().value().begun == begun);
    QVERIFY(!m_stores->history().undo().value());
}

void StoreContract::theWelcomeIsKeptAndIsNotUndoable() {
    const WelcomeAnswers all(allValues<WelcomeAnswer>.begin(), allValues<WelcomeAnswer>.end());
    QVERIFY(m_stores->plan().saveWelcome(4, all));
    m_stores->reopen();
    QVERIFY((m_stores->plan().beginning().value() == Beginning{{}, 4, all}));
    QVERIFY(m_stores->plan().begin({}));
    QVERIFY(m_stores->plan().saveWelcome(2, {WelcomeAnswer::Tea}));
    QVERIFY((m_stores->plan().beginning().value() == Beginning{Begun{}, 2, {WelcomeAnswer::Tea}}));
    QVERIFY(!m_stores->history().undo().value());
}

void StoreContract::anEditBeginsTheDiaryAndItsUndoDoesNotEndIt() {
    const Begun begun{at("2025-03-10T16:00:00Z"), nightOf("2025-03-10")};
    // Also where nothing differs: who sets what was set already has begun.
    const auto applied = diary().apply({"plan", {PutPlan{PlanSettings{}}}, begun});
    QVERIFY(applied);
    QCOMPARE(applied->id, EditId(0));
    QVERIFY(applied->scope.plan);
    const auto later = diary().apply({"twitch", {AddTwitch{fullTwitch()}}, Begun{}});
    QVERIFY(later);
    QVERIFY(!later->scope.plan);
    QCOMPARE(undone(), QString("twitch"));
    m_stores->reopen();
    QVERIFY(m_stores->plan().beginning().value().begun == begun);
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
