#pragma once

#include "core/diary/NightRecord.h"

#include <optional>
#include <vector>

namespace softfall {

/// Mean twitches a night over the 7 calendar nights that end with each record, over the logged ones only; nothing
/// where fewer than `leastLogged` of the 7 are logged (facts: drawn where at least 4 of 7 are). Same length and
/// order as `records`, which are consecutive nights.
[[nodiscard]] std::vector<std::optional<double>> rollingMean(const std::vector<NightRecord>& records,
                                                             int leastLogged = 4);

/// Sum and count of the logged nights.
struct LoggedTotal {
    int nights = 0;
    int twitches = 0;
    [[nodiscard]] double mean() const { return nights == 0 ? 0.0 : double(twitches) / nights; }
};
[[nodiscard]] LoggedTotal loggedTotal(const std::vector<NightRecord>& records);

} // namespace softfall
