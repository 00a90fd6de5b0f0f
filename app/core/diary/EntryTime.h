#pragma once

#include "core/diary/Habit.h"
#include "core/time/Instant.h"
#include "core/time/TimeOfDay.h"

namespace softfall {

/// The date of a clock time in a known night: the night rule in reverse.
/// `middleOfSleep` is that night's.

/// For a twitch: the one nearest to the middle of sleep.
[[nodiscard]] WallTime wallOfTwitch(TimeOfDay time, WallTime middleOfSleep);

/// For a habit: the last one before the middle of sleep; screens put away or taken to bed belong to the night
/// itself, and may come after it.
[[nodiscard]] WallTime wallOfHabit(HabitKind kind, TimeOfDay time, WallTime middleOfSleep);

} // namespace softfall
