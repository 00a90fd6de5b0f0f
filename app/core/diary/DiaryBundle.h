#pragma once

#include "core/diary/Change.h"
#include "core/diary/Habit.h"
#include "core/diary/Night.h"
#include "core/diary/Twitch.h"

#include <vector>

namespace softfall {

/// Diary entries on their way in or out, each list in the order of its file. Twitches and habits that come from a
/// file have no night yet: `nightsAssigned` gives them theirs.
struct DiaryBundle {
    std::vector<Night> nights;
    std::vector<Twitch> twitches;
    std::vector<Habit> habits;
    std::vector<Change> changes;
    bool operator==(const DiaryBundle&) const = default;
};

} // namespace softfall
