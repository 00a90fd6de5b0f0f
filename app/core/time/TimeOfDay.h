#pragma once

#include "core/Result.h"
#include "core/time/Instant.h"

#include <QString>

namespace softfall {

/// A time on a 24-hour clock, to the minute: 00:00 … 23:59.
class TimeOfDay {
public:
    constexpr TimeOfDay() = default;
    /// `sinceMidnight` is taken modulo 24 hours.
    constexpr explicit TimeOfDay(minutes sinceMidnight)
        : m_sinceMidnight(((sinceMidnight.count() % 1440) + 1440) % 1440) {}
    constexpr TimeOfDay(int hour, int minute)
        : TimeOfDay(hours(hour) + minutes(minute)) {}

    [[nodiscard]] constexpr minutes sinceMidnight() const { return m_sinceMidnight; }
    constexpr auto operator<=>(const TimeOfDay&) const = default;

private:
    minutes m_sinceMidnight{0};
};

/// Reads `HH:MM` (24 hours, two digits each); the error carries `field`.
[[nodiscard]] Result<TimeOfDay> parseTimeOfDay(const QString& text, const QString& field);

/// `HH:MM`, 24 hours, as in files and on the command line; screens use the locale instead.
[[nodiscard]] QString toIsoString(TimeOfDay time);

} // namespace softfall
