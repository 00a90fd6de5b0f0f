#pragma once

#include "chart/ChartContent.h"
#include "core/insight/SleepTimesPattern.h"

#include <QLocale>

namespace softfall {

/// Lights-out to waking of each night against the plan, on a clock from afternoon to noon; empty if no night has both.
/// At most the last 180 nights.
[[nodiscard]] ChartContent sleepTimesChart(const SleepTimesPattern& pattern, const QLocale& locale);

} // namespace softfall
