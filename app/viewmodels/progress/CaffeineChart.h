#pragma once

#include "chart/ChartContent.h"
#include "core/insight/CaffeinePattern.h"

#include <QLocale>

namespace softfall {

/// Caffeine of each day, before its cut-off and after it, and as a line what is left of it at bedtime; empty if none is
/// logged. At most the last 180 days. `halfLife`: by which `days` were computed.
[[nodiscard]] ChartContent caffeineChart(const std::vector<CaffeineDay>& days, minutes halfLife, const QLocale& locale);

} // namespace softfall
