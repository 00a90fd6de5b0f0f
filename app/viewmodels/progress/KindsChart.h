#pragma once

#include "chart/ChartContent.h"
#include "core/insight/TwitchKindPattern.h"

#include <QLocale>

namespace softfall {

/// How strong the individually logged twitches were, and where; empty if there are none.
[[nodiscard]] ChartContent kindsChart(const TwitchKindPattern& pattern);

} // namespace softfall
