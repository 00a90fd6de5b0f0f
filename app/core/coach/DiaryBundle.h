#pragma once

#include "core/diary/Change.h"
#include "core/diary/Habit.h"
#include "core/diary/Night.h"
#include "core/diary/Twitch.h"
#include "core/experiment/Experiment.h"
#include "core/screening/HealthRecord.h"

#include <vector>

namespace softfall {

/// The night of an imported or exported twitch or habit that has none yet: `nightsAssigned` sets it.
inline constexpr NightDate noNightYet{};

/// Diary entries to import or export, each list in the order of its file.
struct DiaryBundle {
    std::vector<Night> nights;
    std::vector<Twitch> twitches;
    std::vector<Habit> habits;
    std::vector<Change> changes;
    std::vector<Experiment> experiments;
    HealthRecord health;
    bool operator==(const DiaryBundle&) const = default;
};

/// `bundle` in the order of files: by night or instant, and then by everything else in an entry, so that the same
/// entries make the same file whatever their numbers.
[[nodiscard]] DiaryBundle inFileOrder(DiaryBundle bundle);

} // namespace softfall
