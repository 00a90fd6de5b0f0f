#pragma once

#include "core/time/Clock.h"

namespace softfall {

/// Call it first of all: a zone that the variable TZ names by its file, as the C library allows, gets its name.
void settleZoneVariable();

/// The machine's own clocks and zone: CLOCK_REALTIME, CLOCK_MONOTONIC (stops in suspend), CLOCK_BOOTTIME
/// (does not), and the zone
/// of TZ or /etc/localtime.
class SystemClock : public Clock {
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] MonotonicTime monotonic() const override;
    [[nodiscard]] MonotonicTime suspended() const override;
    [[nodiscard]] TimeZone zone() const override;
    /// By its name, and by the C library, which also reads rules and files without a name.
    [[nodiscard]] bool knowsZone() const override;
};

} // namespace softfall
