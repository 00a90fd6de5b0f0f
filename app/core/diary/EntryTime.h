#pragma once

#include "core/diary/Habit.h"
#include "core/time/Instant.h"
#include "core/time/TimeOfDay.h"

namespace softfall {

/// On which date a clock time of a night lies: the night rule read backwards, for a night that is known already.
/// `middleOfSleep` is that night's.

/// Of a twitch: the one nearest to the middle of sleep.
[[nodiscard]] WallTime wallOfTwitch(TimeOfDay time, WallTime middleOfSleep);

/// Of a habit: the last one before the middle of sleep; screens that are put away or taken to bed belong to the night
/// itself, and may come after it.
[[nodiscard]] WallTime wallOfHabit(HabitKind kind, TimeOfDay time, WallTime middleOfSleep);

} // namespace softfall
