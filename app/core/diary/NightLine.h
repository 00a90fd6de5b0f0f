#pragma once

#include "core/diary/Habit.h"
#include "core/diary/Night.h"
#include "core/diary/Twitch.h"
#include "core/evening/EveningPlan.h"

#include <optional>
#include <vector>

namespace softfall {

/// A night with its day before it on one line of time.
struct NightLine {
    enum class Kind {
        InBed,    ///< from in bed to out of bed
        Asleep,   ///< from lights-out to waking, as told
        Planned,  ///< from bedtime to wake time, where no sleep was told
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
        Instant to;            ///< the same as `from` for what is a moment
        std::size_t index = 0; ///< of a habit or twitch, in the lists that were given
    };
    Instant start; ///< full hours on the wall of the night
    Instant end;
    std::vector<Mark> marks; ///< spans before moments, each in the order of Kind, then of time

    /// Where `instant` lies: 0 at the start, 1 at the end.
    [[nodiscard]] double position(Instant instant) const;
};

/// From waking to waking: the line ends an hour after the wake time (the planned one, or later where it was later), and
/// is 24 hours long unless something of that night lies before or after it. So the day's first coffee and the whole
/// sleep are on it, for sleepers by day as well. `routine`: when that night's wind-down began and ended.
[[nodiscard]] NightLine nightLine(const EveningPlan& plan, const std::vector<Night>& answers,
                                  const std::vector<Twitch>& twitches, const std::vector<Habit>& habits,
                                  std::optional<std::pair<Instant, Instant>> routine);

} // namespace softfall
