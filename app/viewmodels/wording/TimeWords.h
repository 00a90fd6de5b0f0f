#pragma once

#include "core/time/NightDate.h"
#include "core/time/TimeOfDay.h"
#include "core/time/TimeZone.h"

#include <QLocale>
#include <QString>

namespace softfall {

/// Clock time in the locale's short form, 24 or 12 hours as in the locale.
[[nodiscard]] QString clockText(TimeOfDay time, const QLocale& locale);
[[nodiscard]] QString clockText(WallTime time, const QLocale& locale);
[[nodiscard]] QString clockText(Instant instant, const TimeZone& zone, const QLocale& locale);

/// "Night of Mon 23 → Tue 24".
[[nodiscard]] QString nightTitle(NightDate night, const QLocale& locale);
/// "Monday 30 November, into Tuesday".
[[nodiscard]] QString eveningTitle(NightDate night, const QLocale& locale);
/// "Sunday, into Monday".
[[nodiscard]] QString nightName(NightDate night, const QLocale& locale);
/// "Sunday, into Monday 30 November".
[[nodiscard]] QString datedNightName(NightDate night, const QLocale& locale);
/// "Mon 23 Feb 2026", the date of the evening.
[[nodiscard]] QString nightDay(NightDate night, const QLocale& locale);
/// "Tuesday 25".
[[nodiscard]] QString dayName(std::chrono::local_days day, const QLocale& locale);
/// "24 Feb to 30 Mar 2025", "24 Dec 2024 to 30 Mar 2025": the dates of the first and the last evening.
[[nodiscard]] QString rangeText(NightRange nights, const QLocale& locale);
/// "Mon 30 Nov", the date of the evening.
[[nodiscard]] QString shortNight(NightDate night, const QLocale& locale);
/// "Monday 30 November", the date of the evening.
[[nodiscard]] QString dayAndMonth(NightDate night, const QLocale& locale);
/// "30 November 2026".
[[nodiscard]] QString fullDate(std::chrono::local_days day, const QLocale& locale);
/// "24 Feb", for axes and markers.
[[nodiscard]] QString shortDate(NightDate night, const QLocale& locale);

/// "Feb 2026", for axes.
[[nodiscard]] QString shortMonth(NightDate night, const QLocale& locale);
/// "November 2026", the month of the evening.
[[nodiscard]] QString monthAndYear(NightDate night, const QLocale& locale);

/// "38 min", "1 h 20 min", "2 h"; below a minute "less than a minute". Not negative.
[[nodiscard]] QString durationText(minutes length);

/// "4:05", "1:04:05"; seconds are rounded up, so that zero is the end. Not negative.
[[nodiscard]] QString countdownText(MonotonicTime left);

} // namespace softfall
