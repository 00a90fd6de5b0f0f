#pragma once

#include "core/Result.h"
#include "core/time/Instant.h"

#include <QString>
#include <QTimeZone>

namespace softfall {

/// The only access to time zones (tz database, IANA names). A cheap value.
class TimeZone {
public:
    /// UTC.
    TimeZone();

    /// The zone of that IANA name; the error carries `field`.
    [[nodiscard]] static Result<TimeZone> named(const QString& ianaName, const QString& field);

    /// IANA name, such as `Europe/Berlin`.
    [[nodiscard]] QString name() const;

    /// Local time minus UTC at that instant; east of Greenwich is positive.
    [[nodiscard]] seconds offsetAt(Instant instant) const;

    [[nodiscard]] WallTime wallAt(Instant instant) const;

    /// The first instant at which a wall clock shows `wall` or later. So a wall time in the gap of
    /// a clock change maps to the first instant after the gap, one that occurs twice to its first occurrence.
    [[nodiscard]] Instant firstInstantAt(WallTime wall) const;

    bool operator==(const TimeZone& other) const { return m_zone.id() == other.m_zone.id(); }

private:
    explicit TimeZone(QTimeZone zone);
    QTimeZone m_zone;
};

} // namespace softfall
