#pragma once

#include "chart/ChartContent.h"
#include "core/insight/TwitchKindPattern.h"

#include <QLocale>

namespace softfall {

/// How strong the twitches were that were noted one by one, and where; empty where there are none.
[[nodiscard]] ChartContent kindsChart(const TwitchKindPattern& pattern);

} // namespace softfall
