#pragma once

#include "core/time/Instant.h"

#include <functional>

namespace softfall {

/// Port: an alarm by the wall clock. At most one instant is pending; nothing polls in between.
class Wakeup {
public:
    virtual ~Wakeup() = default;

    /// `handler` is called once when the instant has come, at once if it lies in the past, and also when the
    /// wall clock was set: then it may be early, so the handler checks the clock and schedules again.
    virtual void setHandler(std::function<void()> handler) = 0;

    /// Replaces what was pending.
    virtual void wakeAt(Instant instant) = 0;
    virtual void cancel() = 0;
};

/// Port: a duration by the monotonic clock; it stops while the machine sleeps.
class DurationTimer {
public:
    virtual ~DurationTimer() = default;
    /// Called once for each start(), from the event loop.
    virtual void setHandler(std::function<void()> handler) = 0;
    /// Replaces what was pending.
    virtual void start(MonotonicTime duration) = 0;
    virtual void stop() = 0;
};

} // namespace softfall
