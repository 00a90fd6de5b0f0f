#include "core/evening/EveningPlan.h"

#include "core/evening/StepFitting.h"
#include "core/time/ClockOnDate.h"

#include <algorithm>

namespace softfall {

namespace {

/// The latest clock time for caffeine, if it lies in the waking day before `window`; day sleepers have theirs while
/// they sleep, and then only the hours before bedtime count.
std::optional<WallTime> latestCaffeine(const Preferences& preferences, WallTime previousWake, WallTime bedtime) {
    if (!preferences.caffeineLatest) {
        return std::nullopt;
    }
    const WallTime latest = lastUntil(bedtime, *preferences.caffeineLatest);
    return latest > previousWake ? std::optional(latest) : std::nullopt;
}

/// A late start keeps the order that the evening has when it starts on time.
LightRule lightRule(const Preferences& preferences) {
    const minutes beforeCutoff = std::max(preferences.windDownBefore - preferences.screensBefore, minutes(0));
    return hasRoomForLight(preferences.steps, beforeCutoff) ? LightRule::First : LightRule::AnyTime;
}

std::vector<PlannedStep> placeSteps(const Preferences& preferences, Instant routineStart, Instant screenCutoff,
                                    Instant bedtime) {
    const Instant cutoff = std::clamp(screenCutoff, routineStart, bedtime);
    const FittedSteps fitted = fitSteps(preferences.steps, std::chrono::floor<minutes>(cutoff - routineStart),
                                        std::chrono::floor<minutes>(bedtime - cutoff), lightRule(preferences));
    std::vector<PlannedStep> placed;
    Instant start = routineStart;
    const auto place = [&](StepId step, minutes length) {
        placed.push_back({step, start, start + length});
        start += length;
    };
    for (const StepMinutes& step : fitted.beforeScreens) {
        place(step.step, step.length);
    }
    if (fitted.screens) {
        if (!placed.empty()) {
            placed.back().end = start = cutoff; // with the seconds of the minute in which the routine began
        }
        place(StepId::Screens, *fitted.screens);
    }
    for (const StepMinutes& step : fitted.afterScreens) {
        place(step.step, step.length);
    }
    return placed;
}

constexpr minutes minLeft{5};
constexpr minutes minRoutine{10};

} // namespace

std::optional<Instant> EveningPlan::cutoff(ReminderKind kind) const {
    const auto* found = std::ranges::find(allCutoffs, kind, &Cutoff::kind);
    return found == std::end(allCutoffs) ? std::nullopt : std::optional(this->*found->at);
}

EveningPlan planEvening(const Schedule& schedule, const Preferences& preferences, NightDate night,
                        const TimeZone& zone) {
    const SleepWindow window = schedule.windowFor(night);
    EveningPlan plan;
    plan.night = night;
    plan.zone = zone;
    plan.bedtime = zone.firstInstantAt(window.bedtime);
    plan.wake = std::max(zone.firstInstantAt(window.wake), plan.bedtime);
    plan.caffeineCutoff = plan.bedtime - preferences.caffeineBefore;
    const WallTime previousWake = schedule.windowFor(night - std::chrono::days(1)).wake;
    if (const auto latest = latestCaffeine(preferences, previousWake, window.bedtime)) {
        plan.caffeineCutoff = std::min(plan.caffeineCutoff, zone.firstInstantAt(*latest));
    }
    plan.largeCaffeineCutoff = std::min(plan.caffeineCutoff, plan.bedtime - preferences.largeCaffeineBefore);
    plan.nicotineCutoff = plan.bedtime - preferences.nicotineBefore;
    plan.exerciseCutoff = plan.bedtime - preferences.exerciseBefore;
    plan.screenCutoff = plan.bedtime - preferences.screensBefore;
    plan.routineStart = plan.bedtime - preferences.windDownBefore;
    plan.steps = placeSteps(preferences, plan.routineStart, plan.screenCutoff, plan.bedtime);

    const Instant middleOfWakingDay =
        plan.wake + (zone.firstInstantAt(schedule.windowFor(night + std::chrono::days(1)).bedtime) - plan.wake) / 2;
    // A cut-off during the previous sleep is shown after it: nobody is woken for it.
    const Instant awake = zone.firstInstantAt(previousWake);
    const auto cutoff = [awake](ReminderKind kind, Instant cutoffAt) {
        const Instant due = std::max(cutoffAt, awake);
        return Reminder{kind, due, due + minutes(60)};
    };
    plan.reminders = {
        cutoff(ReminderKind::CaffeineCutoff, plan.caffeineCutoff),
        cutoff(ReminderKind::NicotineCutoff, plan.nicotineCutoff),
        cutoff(ReminderKind::ExerciseCutoff, plan.exerciseCutoff),
        {ReminderKind::EveningCheckIn, plan.routineStart, plan.bedtime},
        // Useful for a moment even if the whole wind-down is hardly longer than those 15 minutes.
        {ReminderKind::WindDown, plan.routineStart,
         std::max(plan.routineStart + minutes(5), plan.bedtime - minutes(15))},
        {ReminderKind::ScreenCutoff, plan.screenCutoff, plan.bedtime},
        {ReminderKind::Bedtime, plan.bedtime, plan.bedtime + minutes(30)},
        {ReminderKind::MorningCheckIn, plan.wake, std::max(plan.wake, middleOfWakingDay)},
    };
    std::ranges::stable_sort(plan.reminders, {}, &Reminder::due);
    return plan;
}

EveningPlan startedAt(EveningPlan plan, const Preferences& preferences, Instant now) {
    if (now <= plan.routineStart) {
        const seconds earlier = plan.routineStart - now;
        for (PlannedStep& step : plan.steps) {
            step.start -= earlier;
            step.end -= earlier;
        }
    } else {
        const Instant end = plan.bedtime - now >= minLeft ? plan.bedtime : now + minRoutine;
        plan.steps = placeSteps(preferences, now, plan.screenCutoff, end);
        // Steps are whole minutes; the remaining seconds of the running minute go to the last one.
        if (!plan.steps.empty()) {
            plan.steps.back().end = end;
        }
    }
    plan.routineStart = now;
    return plan;
}

} // namespace softfall
