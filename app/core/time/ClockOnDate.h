#pragma once

#include "core/time/Instant.h"
#include "core/time/TimeOfDay.h"
#include "core/time/ZonedInstant.h"

namespace softfall {

/// Finds the date meant by a clock time. All computation is in wall time.

/// The clock time at `wall`, to the minute.
[[nodiscard]] TimeOfDay timeOfDayAt(WallTime wall);

/// The wall time with that clock time that is nearest to `near`; exactly between two, the earlier.
[[nodiscard]] WallTime nearestTo(WallTime near, TimeOfDay time);

/// The last one that is not after `until`.
[[nodiscard]] WallTime lastUntil(WallTime until, TimeOfDay time);

/// The first one after `after`.
[[nodiscard]] WallTime firstAfter(WallTime after, TimeOfDay time);

/// `wall` as an instant of `zone`, by the rule of TimeZone::firstInstantAt.
[[nodiscard]] ZonedInstant zonedAtWall(WallTime wall, const TimeZone& zone);

} // namespace softfall
