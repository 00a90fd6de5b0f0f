#pragma once

#include "core/diary/CaffeineServing.h"
#include "core/diary/Habit.h"
#include "core/evening/EveningPlan.h"

#include <optional>
#include <vector>

namespace softfall {

enum class CutoffStatus {
    Ahead, ///< its time has not come yet
    Kept,  ///< its time has come and nothing is logged after it
    Missed ///< something is logged after it
};

/// The state of one cut-off of the evening.
struct CutoffReview {
    ReminderKind kind = ReminderKind::CaffeineCutoff;
    CutoffStatus status = CutoffStatus::Ahead;
    std::vector<Habit> before; ///< what counts for this cut-off and kept it, ascending
    std::vector<Habit> after;  ///< what counts for this cut-off and came after it, ascending
};

/// A serving with less is decaf, which has 1–5 mg a cup, and does not count for the caffeine cut-off.
inline constexpr double minCaffeineMg = 10;

/// A cut-off for a kind of habit, what counts for it, and how "there was some" is logged.
struct HabitCutoff {
    ReminderKind reminder;
    HabitKind habit;
    double minAmount;                           ///< less does not count, in unitOf(habit)
    std::optional<ExerciseIntensity> intensity; ///< other intensities do not count
    std::optional<double> usualAmount;          ///< of one serving of unknown amount
};

/// Caffeine, nicotine and vigorous exercise, in the order of ReminderKind.
inline constexpr HabitCutoff habitCutoffs[] = {
    {ReminderKind::CaffeineCutoff, HabitKind::Caffeine, minCaffeineMg, {}, milligramsOf(CaffeineServing::Coffee)},
    {ReminderKind::NicotineCutoff, HabitKind::Nicotine, 0, {}, {}},
    {ReminderKind::ExerciseCutoff, HabitKind::Exercise, 0, ExerciseIntensity::Vigorous, 60}};

/// The cut-off that habits of that kind have.
[[nodiscard]] std::optional<ReminderKind> cutoffOf(HabitKind kind);

/// When the cut-off `kind` (one of habitCutoffs) is for `habit`: earlier for a caffeine serving of `largeCaffeineMg` or
/// more.
[[nodiscard]] Instant cutoffFor(ReminderKind kind, const EveningPlan& plan, const Habit& habit);

/// What counts in the plan's night for each of habitCutoffs, in this order.
[[nodiscard]] std::vector<CutoffReview> reviewCutoffs(const EveningPlan& plan, const std::vector<Habit>& habits,
                                                      Instant now);

} // namespace softfall
