#include "core/reminders/CutoffQuestion.h"

#include "core/diary/CaffeineServing.h"

#include <algorithm>

namespace softfall {

namespace {

constexpr double cupMg = milligramsOf(CaffeineServing::Coffee);
constexpr double workoutMinutes = 60;

Instant cutoffOf(ReminderKind kind, const EveningPlan& plan) {
    switch (kind) {
    case ReminderKind::CaffeineCutoff:
        return plan.caffeineCutoff;
    case ReminderKind::NicotineCutoff:
        return plan.nicotineCutoff;
    case ReminderKind::ExerciseCutoff:
        return plan.exerciseCutoff;
    default:
        return plan.screenCutoff;
    }
}

Habit habit(HabitKind kind, std::optional<double> amount = {}, std::optional<ExerciseIntensity> intensity = {}) {
    Habit noted;
    noted.kind = kind;
    noted.amount = amount;
    noted.intensity = intensity;
    return noted;
}

} // namespace

bool becomesQuestion(ReminderKind kind) {
    return kind == ReminderKind::CaffeineCutoff || kind == ReminderKind::NicotineCutoff ||
           kind == ReminderKind::ExerciseCutoff || kind == ReminderKind::ScreenCutoff;
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
    if (answer == CutoffAnswer::Unknown) {
        return std::nullopt;
    }
    const Instant cutoff = cutoffOf(kind, plan);
    if (kind == ReminderKind::ScreenCutoff) {
        Habit off = habit(HabitKind::ScreensOff);
        off.at = zoned(cutoff, plan.zone);
        return answer == CutoffAnswer::Kept ? std::optional(off) : std::nullopt;
    }
    if (answer == CutoffAnswer::Kept) {
        return std::nullopt;
    }
    Habit had = kind == ReminderKind::CaffeineCutoff
                    ? habit(HabitKind::Caffeine, answer == CutoffAnswer::More ? 2 * cupMg : cupMg)
                : kind == ReminderKind::NicotineCutoff
                    ? habit(HabitKind::Nicotine)
                    : habit(HabitKind::Exercise, workoutMinutes, ExerciseIntensity::Vigorous);
    const Instant end = std::max(cutoff + minutes(2), std::min(now, plan.bedtime));
    had.at = zoned(cutoff + (end - cutoff) / 2, plan.zone);
    return had;
}

} // namespace softfall
