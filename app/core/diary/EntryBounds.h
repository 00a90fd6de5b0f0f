#pragma once

#include "core/diary/Change.h"
#include "core/diary/Habit.h"
#include "core/diary/Night.h"
#include "core/diary/Twitch.h"

#include <vector>

namespace softfall {

/// Which times an entry can have. A time outside is a slip, such as a mistyped year, and would stretch all that is
/// drawn.

/// The time of lying down, lights-out, waking or getting up: by its own clock from the beginning of the night's date to
/// the end of the second day after it, so that every plan has room, a sleep by day too. BadInput of `field` otherwise.
[[nodiscard]] Result<void> checkedSleepTime(const ZonedInstant& at, NightDate night, const QString& field);

/// The time of a twitch or a habit: the same, and the day before that. BadInput of `field` otherwise.
[[nodiscard]] Result<void> checkedEventTime(const ZonedInstant& at, NightDate night, const QString& field);

/// What is written at `now` lies in the past, by a minute's tolerance for clocks, and not before 1990; a change lies
/// at most a year ahead. Times have to be those of their night as well. BadInput of the field as the interchange format
/// has it: `at`, `lights_out`, `night`, …
[[nodiscard]] Result<void> checkedAt(const Night& night, Instant now);
[[nodiscard]] Result<void> checkedAt(const Twitch& twitch, Instant now);
[[nodiscard]] Result<void> checkedAt(const Habit& habit, Instant now);
[[nodiscard]] Result<void> checkedAt(const Change& change, Instant now);
/// BadInput of `field` for a date outside of `allowed`.
[[nodiscard]] Result<void> checkedDate(NightDate date, const NightRange& allowed, const QString& field);
/// The date in UTC.
[[nodiscard]] NightDate utcDate(Instant now);

/// A time of a night, and what the interchange format calls it.
struct SleepPoint {
    const char* field;
    std::optional<ZonedInstant> at;
};
/// Those that are known, in the order in which they have to lie.
[[nodiscard]] std::vector<SleepPoint> sleepPointsOf(const Night& night);

} // namespace softfall
