#include "core/diary/CutoffReview.h"

#include <algorithm>

namespace softfall {

namespace {

bool counts(const HabitCutoff& cutoff, const Habit& habit) {
    return habit.kind == cutoff.habit && habit.amount.value_or(0) >= cutoff.minAmount &&
           (!cutoff.intensity || habit.intensity == cutoff.intensity);
}

} // namespace

Instant cutoffFor(ReminderKind kind, const EveningPlan& plan, const Habit& habit) {
    const bool isLarge = kind == ReminderKind::CaffeineCutoff && habit.amount.value_or(0) >= largeCaffeineMg;
    return isLarge ? plan.largeCaffeineCutoff : *plan.cutoff(kind);
}

std::optional<ReminderKind> cutoffOf(HabitKind kind) {
    const auto* found = std::ranges::find(habitCutoffs, kind, &HabitCutoff::habit);
    return found == std::end(habitCutoffs) ? std::nullopt : std::optional(found->reminder);
}

std::vector<CutoffReview> reviewCutoffs(const EveningPlan& plan, const std::vector<Habit>& habits, Instant now) {
    std::vector<CutoffReview> reviews;
    for (const HabitCutoff& cutoff : habitCutoffs) {
        CutoffReview review{cutoff.reminder, {}, {}, {}};
        for (const Habit& habit : habits) {
            if (habit.night == plan.night && counts(cutoff, habit)) {
                const bool late = habit.at.instant > cutoffFor(cutoff.reminder, plan, habit);
                (late ? review.after : review.before).push_back(habit);
            }
        }
        review.status = !review.after.empty()                 ? CutoffStatus::Missed
                        : now >= plan.cutoff(cutoff.reminder) ? CutoffStatus::Kept
                                                              : CutoffStatus::Ahead;
        const auto byTime = [](const Habit& habit) { return habit.at.instant; };
        std::ranges::stable_sort(review.before, {}, byTime);
        std::ranges::stable_sort(review.after, {}, byTime);
        reviews.push_back(std::move(review));
    }
    return reviews;
}

} // namespace softfall
