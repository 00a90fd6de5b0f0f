#pragma once

#include "core/diary/Habit.h"
#include "core/diary/Night.h"
#include "core/diary/Twitch.h"
#include "core/evening/EveningPlan.h"

#include <optional>
#include <vector>

namespace softfall {

/// The source of a suggested time.
enum class SuggestedBy { Plan, WindDown, FirstTwitch, Now };

/// The initial values of the morning's check-in. A suggestion: the person confirms it.
struct MorningSuggestion {
    std::optional<int> twitches; ///< as many as were logged; nothing if none were, so as not to suggest zero
    std::optional<Woke> woke;    ///< nothing if no logged twitch is marked as waking
    Instant inBed;
    Instant lightsOut; ///< at or after inBed
    Instant wake;
    bool hasInBed = false; ///< inBed was logged, and is not just lightsOut
    SuggestedBy lightsOutBy = SuggestedBy::Plan;
    SuggestedBy wakeBy = SuggestedBy::Plan;
};

/// From the plan and the log of that night. Lights-out is the planned bedtime, or the end of the wind-down if that was
/// later, but not after the first twitch of that evening; waking is the planned wake time, but not in
/// the future. `routineEnd`: when a wind-down of that night was finished.
[[nodiscard]] MorningSuggestion suggestMorning(const EveningPlan& plan, const std::vector<Twitch>& twitches,
                                               const std::vector<Habit>& habits, std::optional<Instant> routineEnd,
                                               Instant now);

} // namespace softfall
