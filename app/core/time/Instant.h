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

} // namespace softfall
