#pragma once

#include "core/time/Clock.h"

namespace softfall {

/// The machine's own clocks and zone: CLOCK_REALTIME, CLOCK_MONOTONIC (stops in suspend), CLOCK_BOOTTIME
/// (does not), and the zone
/// of TZ or /etc/localtime.
class SystemClock : public Clock {
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] MonotonicTime monotonic() const override;
    [[nodiscard]] MonotonicTime suspended() const override;
    [[nodiscard]] TimeZone zone() const override;
};

} // namespace softfall
