#pragma once

#include "core/diary/NightRecord.h"

#include <vector>

namespace softfall {

/// Which of `records` (one for each night, ascending) were slept in another zone than most of the answered nights
/// within 45 nights before and after: marks a journey, but not forever after a move. In the order of records.
[[nodiscard]] std::vector<bool> nightsAway(const std::vector<NightRecord>& records);

} // namespace softfall
