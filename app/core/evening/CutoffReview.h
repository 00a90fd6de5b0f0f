#pragma once

#include "core/diary/Habit.h"
#include "core/evening/EveningPlan.h"

#include <optional>
#include <vector>

namespace softfall {

enum class CutoffStanding {
    Ahead, ///< its time has not come
    Kept,  ///< its time has come and nothing is noted after it
    Missed ///< something is noted after it
};

/// How a cut-off of the evening stands.
struct CutoffReview {
    ReminderKind kind = ReminderKind::CaffeineCutoff;
    CutoffStanding standing = CutoffStanding::Ahead;
    std::vector<Habit> before; ///< what counts for this cut-off and kept it, ascending
    std::vector<Habit> after;  ///< what counts for this cut-off and came after it, ascending
};

/// A serving with less is decaf, which has 1–5 mg a cup, and does not count for the caffeine cut-off.
inline constexpr double leastCaffeineMg = 10;

/// The cut-off that habits of that kind have: caffeine, nicotine and exercise.
[[nodiscard]] std::optional<ReminderKind> cutoffOf(HabitKind kind);

/// When the cut-off `kind` (caffeine, nicotine or exercise) is for `habit`.
[[nodiscard]] Instant cutoffFor(ReminderKind kind, const EveningPlan& plan, const Habit& habit);

/// Caffeine, nicotine and vigorous exercise of the plan's night against their cut-offs, in this order. A caffeine
/// serving of `largeCaffeineMg` or more has the earlier cut-off; decaf (below `leastCaffeineMg`) does not count.
[[nodiscard]] std::vector<CutoffReview> reviewCutoffs(const EveningPlan& plan, const std::vector<Habit>& habits,
                                                      Instant now);

} // namespace softfall
