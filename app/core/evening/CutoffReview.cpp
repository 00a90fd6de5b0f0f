#include "core/evening/CutoffReview.h"

#include <algorithm>

namespace softfall {

namespace {

bool countsFor(ReminderKind kind, const Habit& habit) {
    switch (kind) {
    case ReminderKind::CaffeineCutoff:
        return habit.kind == HabitKind::Caffeine && habit.amount.value_or(0) >= leastCaffeineMg;
    case ReminderKind::NicotineCutoff:
        return habit.kind == HabitKind::Nicotine;
    case ReminderKind::ExerciseCutoff:
        return habit.kind == HabitKind::Exercise && habit.intensity == ExerciseIntensity::Vigorous;
    default:
        return false;
    }
}

Instant timeOf(ReminderKind kind, const EveningPlan& plan) {
    return cutoffFor(kind, plan, {});
}

} // namespace

Instant cutoffFor(ReminderKind kind, const EveningPlan& plan, const Habit& habit) {
    switch (kind) {
    case ReminderKind::CaffeineCutoff:
        return habit.amount.value_or(0) >= largeCaffeineMg ? plan.largeCaffeineCutoff : plan.caffeineCutoff;
    case ReminderKind::NicotineCutoff:
        return plan.nicotineCutoff;
    default:
        return plan.exerciseCutoff;
    }
}

std::optional<ReminderKind> cutoffOf(HabitKind kind) {
    switch (kind) {
    case HabitKind::Caffeine:
        return ReminderKind::CaffeineCutoff;
    case HabitKind::Nicotine:
        return ReminderKind::NicotineCutoff;
    case HabitKind::Exercise:
        return ReminderKind::ExerciseCutoff;
    default:
        return std::nullopt;
    }
}

std::vector<CutoffReview> reviewCutoffs(const EveningPlan& plan, const std::vector<Habit>& habits, Instant now) {
    std::vector<CutoffReview> reviews;
    for (const ReminderKind kind :
         {ReminderKind::CaffeineCutoff, ReminderKind::NicotineCutoff, ReminderKind::ExerciseCutoff}) {
        CutoffReview review{kind, {}, {}, {}};
        for (const Habit& habit : habits) {
            if (habit.night == plan.night && countsFor(kind, habit)) {
                const bool late = habit.at.instant > cutoffFor(kind, plan, habit);
                (late ? review.after : review.before).push_back(habit);
            }
        }
        review.standing = !review.after.empty()       ? CutoffStanding::Missed
                          : now >= timeOf(kind, plan) ? CutoffStanding::Kept
                                                      : CutoffStanding::Ahead;
        const auto byTime = [](const Habit& habit) { return habit.at.instant; };
        std::ranges::stable_sort(review.before, {}, byTime);
        std::ranges::stable_sort(review.after, {}, byTime);
        reviews.push_back(std::move(review));
    }
    return reviews;
}

} // namespace softfall
