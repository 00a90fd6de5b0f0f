#pragma once

#include "chart/ChartContent.h"
#include "core/insight/RoutineAdherence.h"

#include <QLocale>

namespace softfall {

/// Steps done each evening, with their share lately; empty if the routine never ran. At most the last 180 evenings.
[[nodiscard]] ChartContent stepsChart(const RoutineAdherence& adherence, const QLocale& locale);

} // namespace softfall
