#pragma once

#include <chrono>

namespace softfall {

/// A moment on the time line, in whole seconds of UTC.
using Instant = std::chrono::sys_seconds;

/// What a wall clock shows; meaningless without a zone.
using WallTime = std::chrono::local_seconds;

/// Time since an arbitrary start that never runs backwards and stops while the machine sleeps.
using MonotonicTime = std::chrono::milliseconds;

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// The minute that a clock shows at `instant`.
[[nodiscard]] inline Instant shownMinute(Instant instant) {
    return std::chrono::floor<minutes>(instant);
}

/// From one to the other, counted between the minutes that a clock shows: so it agrees with the times beside it, and
/// parts add up to their whole. Whatever is shown in minutes between two instants is counted so.
[[nodiscard]] inline minutes shownMinutes(Instant from, Instant to) {
    return std::chrono::floor<minutes>(to) - std::chrono::floor<minutes>(from);
}

} // namespace softfall
