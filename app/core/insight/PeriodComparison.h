#pragma once

#include "core/insight/RateRatio.h"
#include "core/insight/Verdict.h"

#include <optional>
#include <vector>

namespace softfall {

// When two periods are compared (facts: statistics §5.1; this program's own judgement).
inline constexpr int minNightsPerPeriod = 10; ///< logged, on each side
inline constexpr int minTwitchesCompared = 5; ///< on both sides together

/// The comparison of two periods.
struct PeriodComparison {
    LoggedTotal before;
    LoggedTotal after;
    Verdict verdict = Verdict::NotEnoughData;
    std::optional<RateRatio> comparison; ///< after over before; set exactly if the verdict reports the ratio
};

/// `records` are consecutive nights, ascending, and hold both ranges; an empty range is a period without nights.
[[nodiscard]] PeriodComparison comparePeriods(const std::vector<NightRecord>& records, NightRange before,
                                              NightRange after);

/// Those of `records` (consecutive nights, ascending) that lie in `nights`.
[[nodiscard]] std::span<const NightRecord> within(const std::vector<NightRecord>& records, NightRange nights);

} // namespace softfall
