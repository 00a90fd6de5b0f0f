#pragma once

#include "core/time/Instant.h"
#include "core/time/TimeZone.h"

#include <QString>

namespace softfall {

/// An instant as stored in the diary: its wall time can be shown without the zone's rules,
/// whatever zone the machine is in later.
struct ZonedInstant {
    Instant instant{};
    seconds utcOffset{0}; ///< local time minus UTC at that instant, whole minutes, within ±18 h
    QString zone;         ///< IANA name; may be empty where a file gave only the offset

    [[nodiscard]] WallTime wall() const { return WallTime(instant.time_since_epoch() + utcOffset); }
    bool operator==(const ZonedInstant&) const = default;
};

/// `instant` as seen in `zone`.
[[nodiscard]] ZonedInstant zoned(Instant instant, const TimeZone& zone);

} // namespace softfall
