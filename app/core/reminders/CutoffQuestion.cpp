#include "core/reminders/CutoffQuestion.h"

#include "core/diary/CutoffReview.h"

#include <algorithm>

namespace softfall {

bool becomesQuestion(ReminderKind kind) {
    return std::ranges::find(allCutoffs, kind, &Cutoff::kind) != std::end(allCutoffs);
}

std::vector<CutoffAnswer> answersFor(ReminderKind kind) {
    if (!becomesQuestion(kind)) {
        return {};
    }
    if (kind == ReminderKind::CaffeineCutoff) {
        return {CutoffAnswer::Kept, CutoffAnswer::Some, CutoffAnswer::More, CutoffAnswer::Unknown};
    }
    return {CutoffAnswer::Kept, CutoffAnswer::Some, CutoffAnswer::Unknown};
}

std::optional<Habit> habitOf(ReminderKind kind, CutoffAnswer answer, const EveningPlan& plan, Instant now) {
    const Instant cutoff = plan.cutoff(kind).value_or(Instant());
    Habit logged;
    if (kind == ReminderKind::ScreenCutoff && answer == CutoffAnswer::Kept) {
        logged.kind = HabitKind::ScreensOff;
        logged.at = zoned(cutoff, plan.zone);
        return logged;
    }
    const auto* had = std::ranges::find(habitCutoffs, kind, &HabitCutoff::reminder);
    if (had == std::end(habitCutoffs) || answer == CutoffAnswer::Kept || answer == CutoffAnswer::Unknown) {
        return std::nullopt;
    }
    logged.kind = had->habit;
    logged.amount = had->usualAmount;
    if (logged.amount && answer == CutoffAnswer::More) {
        *logged.amount *= 2;
    }
    logged.intensity = had->intensity;
    const Instant end = std::max(cutoff + minutes(2), std::min(now, plan.bedtime));
    logged.at = zoned(cutoff + (end - cutoff) / 2, plan.zone);
    return logged;
}

} // namespace softfall
