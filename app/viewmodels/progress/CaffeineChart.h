#pragma once

#include "chart/ChartContent.h"
#include "core/insight/CaffeinePattern.h"

#include <QLocale>

namespace softfall {

/// Caffeine of each day, before its cut-off and after it; empty if none is logged. At most the last 180 days.
[[nodiscard]] ChartContent caffeineChart(const std::vector<CaffeineDay>& days, const QLocale& locale);

} // namespace softfall
