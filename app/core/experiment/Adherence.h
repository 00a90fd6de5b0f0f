#pragma once

#include "core/diary/Habit.h"
#include "core/experiment/Experiment.h"
#include "core/time/Instant.h"

#include <optional>
#include <vector>

namespace softfall {

/// What the diary knows about one evening.
struct EveningKnown {
    NightDate night;
    Instant bedtime;                  ///< planned
    std::optional<Instant> lightsOut; ///< if known; caffeine and exercise after it do not count
    std::vector<Habit> habits;        ///< of that night, in any order
    bool isCheckedIn = false;         ///< the evening check-in was finished: what is not logged is "none"
};

/// Whether the trial's assignment was done that evening; nothing if the diary does not show it, and it must be asked:
/// - no-caffeine-after-noon: no serving (10 mg or more) from 12:00 of the evening's date on, by the clock of its entry
/// - ten-minute-stretch: ten minutes or more in total
/// - screens-off-hour-before: screens off an hour or more before bedtime, and none in bed; known only by such entries
/// - mineral-rich-dinner: logged
/// - no-late-hard-training: no vigorous exercise that ended two hours or less before bedtime
///
/// A missing entry means "none" only if the day was answered, as in `exposuresOf`.
[[nodiscard]] std::optional<bool> wasDone(ExperimentTemplate what, const EveningKnown& evening);

/// Whether a night followed its assignment: by the person's own answer, or else by what the diary knows. Nothing for a
/// night without an assignment, and if neither is known.
[[nodiscard]] std::optional<bool> wasFollowed(const Experiment& experiment, const EveningKnown& evening);

} // namespace softfall
