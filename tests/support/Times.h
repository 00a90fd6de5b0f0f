#pragma once

#include "core/time/Iso8601.h"
#include "core/time/NightDate.h"
#include "core/time/TimeOfDay.h"
#include "core/time/TimeZone.h"

#include <QString>

// Short ways to write times in tests. Invalid text ends the test (std::bad_expected_access).
namespace softfall {

/// `2025-03-08T23:10:00-05:00`
inline ZonedInstant zonedAt(const QString& iso) {
    return parseInstant(iso, "test").value();
}
inline Instant at(const QString& iso) {
    return zonedAt(iso).instant;
}

inline TimeZone zoneOf(const QString& name) {
    return TimeZone::named(name, "test").value();
}

/// `2025-03-08`
inline NightDate nightOf(const QString& iso) {
    return parseNightDate(iso, "test").value();
}

/// `23:10`
inline TimeOfDay clockAt(const QString& text) {
    return parseTimeOfDay(text, "test").value();
}

/// `2025-03-08T23:10[:00]`, in wall time of any zone.
inline WallTime wallOf(const QString& iso) {
    return zonedAt(iso + "Z").wall();
}

/// For messages and comparisons: `2025-03-08T23:10:00`.
inline QString textOf(WallTime wall) {
    return toIsoString(ZonedInstant{Instant(wall.time_since_epoch()), seconds(0), {}}).left(19);
}
/// `2025-03-08T23:10:00-05:00`
inline QString textOf(Instant instant, const TimeZone& zone) {
    return toIsoString(instant, zone);
}
/// `2025-03-09T04:10:00Z`
inline QString textOf(Instant instant) {
    return textOf(WallTime(instant.time_since_epoch())) + "Z";
}

} // namespace softfall
