#pragma once

#include "core/diary/Habit.h"
#include "core/experiment/Experiment.h"
#include "core/time/Instant.h"

#include <optional>
#include <vector>

namespace softfall {

/// What the diary knows of the evening of one night.
struct EveningKnown {
    NightDate night;
    Instant bedtime;                  ///< planned
    std::optional<Instant> lightsOut; ///< where it is known; caffeine and exercise after it do not count
    std::vector<Habit> habits;        ///< of that night, in any order
    bool isCheckedIn = false;         ///< the evening's check-in was finished: what it does not have is "none"
};

/// Whether what the trial is about was done that evening; nothing where the diary cannot tell, so that it is asked:
/// - no-caffeine-after-noon: no serving (10 mg or more) from 12:00 of the evening's date on, by the clock of its entry
/// - ten-minute-stretch: ten minutes or more in all
/// - screens-off-hour-before: screens off an hour or more before bedtime, and none in bed; known only by such entries
/// - mineral-rich-dinner: noted
/// - no-late-hard-training: no vigorous exercise that ended two hours or less before bedtime
///
/// What was not noted is known not to have been only where the day was answered, as in `exposuresOf`.
[[nodiscard]] std::optional<bool> wasDone(ExperimentTemplate what, const EveningKnown& evening);

/// Whether a night was what it was asked to be: the person's own answer holds, or else what the diary knows. Nothing
/// for a night that is asked nothing, and where neither is known.
[[nodiscard]] std::optional<bool> wasFollowed(const Experiment& experiment, const EveningKnown& evening);

} // namespace softfall
