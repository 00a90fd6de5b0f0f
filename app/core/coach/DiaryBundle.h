#pragma once

#include "core/diary/Change.h"
#include "core/diary/Habit.h"
#include "core/diary/Night.h"
#include "core/diary/Twitch.h"
#include "core/experiment/Experiment.h"

#include <vector>

namespace softfall {

/// The night of a twitch or habit on its way in or out that has none yet: `nightsAssigned` gives it one.
inline constexpr NightDate noNightYet{};

/// Diary entries on their way in or out, each list in the order of its file.
struct DiaryBundle {
    std::vector<Night> nights;
    std::vector<Twitch> twitches;
    std::vector<Habit> habits;
    std::vector<Change> changes;
    std::vector<Experiment> experiments;
    bool operator==(const DiaryBundle&) const = default;
};

/// `bundle` in the order in which files hold it: by night or instant, and then by all else that an entry says, so that
/// the same entries make the same file whatever numbers they have.
[[nodiscard]] DiaryBundle inFileOrder(DiaryBundle bundle);

} // namespace softfall
