#pragma once

#include "core/insight/RateRatio.h"
#include "core/insight/Verdict.h"

#include <optional>
#include <vector>

namespace softfall {

// When two periods are compared (facts: statistics §5.1; this program's own judgement).
inline constexpr int minNightsPerPeriod = 10; ///< logged, on each side
inline constexpr int minTwitchesCompared = 5; ///< on both sides together

/// What two periods tell beside each other.
struct PeriodComparison {
    LoggedTotal before;
    LoggedTotal after;
    Verdict verdict = Verdict::NotEnoughData;
    std::optional<RateRatio> comparison; ///< after over before; exactly where the verdict tells of the ratio
};

/// `records` are consecutive nights, ascending, and hold both ranges; an empty range is a period without nights.
[[nodiscard]] PeriodComparison comparePeriods(const std::vector<NightRecord>& records, NightRange before,
                                              NightRange after);

/// Those of `records` (consecutive nights, ascending) that lie in `nights`.
[[nodiscard]] std::span<const NightRecord> within(const std::vector<NightRecord>& records, NightRange nights);

} // namespace softfall
