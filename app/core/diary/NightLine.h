#pragma once

#include "core/diary/Habit.h"
#include "core/diary/Night.h"
#include "core/diary/Twitch.h"
#include "core/evening/EveningPlan.h"

#include <optional>
#include <vector>

namespace softfall {

/// A night and the day before it on one timeline.
struct NightLine {
    enum class Kind {
        InBed,    ///< from in bed to out of bed
        Asleep,   ///< from lights-out to waking, as reported
        Planned,  ///< from bedtime to wake time, if no sleep was reported
        Routine,  ///< the wind-down, from start to end
        Caffeine, ///< the four cut-offs of that evening
        Nicotine,
        Exercise,
        Screens,
        Habit,
        Twitch
    };
    struct Mark {
        Kind kind = Kind::Planned;
        Instant from;
        Instant to;            ///< the same as `from` for a moment
        std::size_t index = 0; ///< of a habit or twitch, in the given lists
    };
    Instant start; ///< a full hour in the night's wall time
    Instant end;
    std::vector<Mark> marks; ///< spans before moments, each in the order of Kind, then of time

    /// Position of `instant`: 0 at the start, 1 at the end.
    [[nodiscard]] double position(Instant instant) const;
};

/// From waking to waking: the line ends an hour after the wake time (planned or actual, whichever is later), and is 24
/// hours long unless something of that night lies before or after it. So it shows the day's first coffee and the whole
/// sleep, for day sleepers as well. `routine`: when that night's wind-down began and ended.
[[nodiscard]] NightLine nightLine(const EveningPlan& plan, const std::vector<Night>& answers,
                                  const std::vector<Twitch>& twitches, const std::vector<Habit>& habits,
                                  std::optional<std::pair<Instant, Instant>> routine);

} // namespace softfall
