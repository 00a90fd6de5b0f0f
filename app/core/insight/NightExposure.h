#pragma once

#include "core/diary/Habit.h"
#include "core/diary/NightRecord.h"
#include "core/insight/ComparedHabit.h"
#include "core/time/Instant.h"

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace softfall {

/// The parts of a night's plan that the habit comparison needs.
struct NightCutoffs {
    Instant bedtime; ///< planned
    Instant caffeine;
    Instant largeCaffeine; ///< for a serving of `largeCaffeineMg` or more
};

/// Called at most once for a night, and only for one with entries that depend on it.
using CutoffsOfNight = std::function<NightCutoffs(NightDate)>;

/// Whether the evening asks about habits of that kind; a logged one is an answer about the day.
[[nodiscard]] bool isAskedInTheEvening(HabitKind kind);

/// Vigorous exercise that ended two hours or less before `bedtime`, or after it.
[[nodiscard]] bool isLateExercise(const Habit& habit, Instant bedtime);

/// With (true), without (false), or unknown, for each of `comparedHabits`.
class NightExposure {
public:
    [[nodiscard]] std::optional<bool> operator[](ComparedHabit habit) const { return m_known[std::size_t(habit)]; }
    std::optional<bool>& operator[](ComparedHabit habit) { return m_known[std::size_t(habit)]; }

private:
    std::array<std::optional<bool>, comparedHabits.size()> m_known{};
};

/// One for each of `records` (consecutive nights), in their order. `habits` in any order; `checkedIn`: nights whose
/// evening check-in was finished, in any order.
///
/// An entry makes a night one "with". A night is "without" only if its day was answered: something that the evening
/// asks about is logged (caffeine, nicotine, alcohol, exercise, stress), or the check-in was finished. Without any
/// of these it is unknown, since nobody was asked: what the routine logs by itself (stretching, screens off) says
/// nothing about coffee. Stress is known only by its own entry (the highest of the day), for it has a level for "none".
/// Short sleep is known if lights-out and waking of the night before are, or if that was a night without sleep;
/// time awake counts as far as it is known. Caffeine and exercise after a known lights-out do not count. Decaf
/// (`minCaffeineMg`) does not count as caffeine.
[[nodiscard]] std::vector<NightExposure> exposuresOf(const std::vector<NightRecord>& records,
                                                     const std::vector<Habit>& habits,
                                                     const std::vector<NightDate>& checkedIn,
                                                     const CutoffsOfNight& cutoffs);

} // namespace softfall
