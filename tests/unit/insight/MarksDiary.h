#pragma once

#include "core/insight/Insight.h"

namespace softfall {

/// The first night of the example diary.
[[nodiscard]] NightDate marksFirstNight();

/// The example diary as of the morning after `last`, with the plan of a new diary.
[[nodiscard]] InsightInput marksDiaryUpTo(NightDate last);

/// Mark's logged counts of the nights `first` to `last`.
[[nodiscard]] std::vector<int> marksCounts(NightDate first, NightDate last);

} // namespace softfall
