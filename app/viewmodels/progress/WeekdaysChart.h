#pragma once

#include "chart/ChartContent.h"
#include "core/insight/WeekdayPattern.h"

#include <QLocale>

namespace softfall {

/// Mean twitches of the logged nights of each weekday.
[[nodiscard]] ChartContent weekdaysChart(const WeekdayPattern& pattern, const QLocale& locale);

} // namespace softfall
