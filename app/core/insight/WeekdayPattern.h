#pragma once

#include "core/insight/LoggedTotal.h"

#include <array>

namespace softfall {

/// Sum and count of the logged nights of each weekday of the evening, Monday first.
using WeekdayPattern = std::array<LoggedTotal, 7>;

[[nodiscard]] WeekdayPattern weekdayPattern(const std::vector<NightRecord>& records);

} // namespace softfall
