#pragma once

#include "core/diary/Change.h"
#include "core/insight/TwitchRate.h"

#include <vector>

namespace softfall {

/// The nights between two changes, without the settling nights that follow a change, from the first logged one to the
/// last, and their rate.
struct PeriodRate {
    NightRange nights;
    TwitchRate rate;
};

/// Periods with `minLoggedOfPeriod` logged nights or more, ascending. `records` are consecutive nights, ascending;
/// `changes` ascending by night.
[[nodiscard]] std::vector<PeriodRate> periodRates(const std::vector<NightRecord>& records,
                                                  const std::vector<Change>& changes);

/// As many as a mean over a fortnight needs (facts: statistics §5.1).
inline constexpr int minLoggedOfPeriod = 7;

} // namespace softfall
