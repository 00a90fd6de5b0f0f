#pragma once

#include "core/time/Instant.h"
#include "core/time/TimeZone.h"

namespace softfall {

/// Port: the only source of "now". Wake-ups use now(), durations use monotonic().
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    [[nodiscard]] virtual MonotonicTime monotonic() const = 0;
    /// How long the machine has slept (been suspended) since it was started.
    [[nodiscard]] virtual MonotonicTime suspended() const = 0;
    /// The zone the machine is in.
    [[nodiscard]] virtual TimeZone zone() const = 0;
    /// Whether zone() is that of the machine. Where it cannot be named, zone() is UTC.
    [[nodiscard]] virtual bool knowsZone() const { return true; }
};

} // namespace softfall
