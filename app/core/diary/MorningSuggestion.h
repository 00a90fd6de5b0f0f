#pragma once

#include "core/diary/Habit.h"
#include "core/diary/Night.h"
#include "core/diary/Twitch.h"
#include "core/evening/EveningPlan.h"

#include <optional>
#include <vector>

namespace softfall {

/// What the morning's check-in is filled with before anything was answered. A suggestion: the person confirms it.
struct MorningSuggestion {
    std::optional<int> twitches; ///< as many as were noted; nothing where none was, since none is to be said
    std::optional<Woke> woke;    ///< nothing where no noted twitch is said to have woken
    Instant inBed;
    Instant lightsOut; ///< at or after inBed
    Instant wake;
    bool hasInBed = false; ///< inBed was noted, and is not just lightsOut
};

/// From the plan and from what was noted of that night. Lights-out is the planned bedtime, or the end of the wind-down
/// where that came later, but not after the first twitch of that evening; waking is the planned wake time, but not in
/// the future. `routineEnd`: when a wind-down of that night was finished.
[[nodiscard]] MorningSuggestion suggestMorning(const EveningPlan& plan, const std::vector<Twitch>& twitches,
                                               const std::vector<Habit>& habits, std::optional<Instant> routineEnd,
                                               Instant now);

} // namespace softfall
