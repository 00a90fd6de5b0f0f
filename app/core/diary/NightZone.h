#pragma once

#include "core/diary/Habit.h"
#include "core/diary/Night.h"
#include "core/diary/Twitch.h"
#include "core/time/TimeZone.h"

#include <vector>

namespace softfall {

/// The clock by which a night is shown, wherever the person is now: that of its answer, else of its first twitch, else
/// of its last habit; `otherwise` if none names a known zone. All are of that night, in the order of DiaryStore.
[[nodiscard]] TimeZone zoneOfNight(const std::vector<Night>& answers, const std::vector<Twitch>& twitches,
                                   const std::vector<Habit>& habits, const TimeZone& otherwise);

} // namespace softfall
