#pragma once

#include "chart/ChartContent.h"
#include "core/diary/NightRecord.h"

#include <QLocale>

#include <vector>

namespace softfall {

/// Nights as fields, a column for each week from Monday on. `records` are consecutive nights, ascending, not empty.
[[nodiscard]] ChartContent calendarChart(const std::vector<NightRecord>& records, const QLocale& locale);

} // namespace softfall
