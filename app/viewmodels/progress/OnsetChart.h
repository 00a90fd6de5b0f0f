#pragma once

#include "chart/ChartContent.h"
#include "core/insight/OnsetPattern.h"

#include <QLocale>

namespace softfall {

/// How long after lights-out the individually logged twitches came; empty if none has such a time.
[[nodiscard]] ChartContent onsetChart(const OnsetPattern& pattern, const QLocale& locale);

} // namespace softfall
