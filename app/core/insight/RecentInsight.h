#pragma once

#include "core/diary/Change.h"
#include "core/insight/PeriodComparison.h"

#include <optional>
#include <vector>

namespace softfall {

/// The last fortnight, and what came before it: the nights before the newest change that had settled by then, or, where
/// nothing was changed, the fortnight before. Where a change has not settled there is nothing to put beside it.
struct RecentInsight {
    static constexpr int length = 14;   ///< nights
    static constexpr int minLogged = 7; ///< of them, for a mean (facts: statistics §5.1)

    NightRange nights;
    NightRange earlierNights;        ///< empty where there is nothing to put beside
    std::optional<NightDate> change; ///< before which those lie
    PeriodComparison periods;        ///< the fortnight is what comes after

    [[nodiscard]] bool isEnough() const { return periods.after.nights >= minLogged; }
    /// Whether what came before has a mean.
    [[nodiscard]] bool hasEarlier() const { return periods.before.nights >= minLogged; }
};

/// `records` are consecutive nights, ascending and not empty; the fortnight ends with the last of them.
[[nodiscard]] RecentInsight recentInsight(const std::vector<NightRecord>& records, const std::vector<Change>& changes);

} // namespace softfall
