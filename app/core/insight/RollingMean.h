#pragma once

#include "core/insight/LoggedTotal.h"

#include <optional>
#include <vector>

namespace softfall {

/// Mean twitches a night over the 7 calendar nights that end with each record, over the logged ones only; nothing
/// if fewer than `minLogged` of the 7 are logged (facts: drawn if at least 4 of 7 are). Same length and
/// order as `records`, which are consecutive nights.
[[nodiscard]] std::vector<std::optional<double>> rollingMean(const std::vector<NightRecord>& records,
                                                             int minLogged = 4);

} // namespace softfall
