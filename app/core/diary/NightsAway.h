#pragma once

#include "core/diary/NightRecord.h"

#include <vector>

namespace softfall {

/// Which of `records` (one for each night, ascending) were slept in another zone than most of the answered nights
/// within 45 nights before and after them: so a journey is marked, and a move is not for ever. In the order of records.
[[nodiscard]] std::vector<bool> nightsAway(const std::vector<NightRecord>& records);

} // namespace softfall
