#pragma once

#include "core/insight/WeekdayPattern.h"
#include "viewmodels/progress/ChartContent.h"

#include <QLocale>

namespace softfall {

/// Mean twitches of the logged nights of each weekday.
[[nodiscard]] ChartContent weekdaysChart(const WeekdayPattern& pattern, const QLocale& locale);

} // namespace softfall
