#pragma once

#include "core/diary/Change.h"
#include "core/insight/PeriodComparison.h"

#include <optional>
#include <vector>

namespace softfall {

/// The last fortnight, and the time before it: the nights before the newest change that had settled by then, or, if
/// nothing was changed, the fortnight before. If a change has not settled there is nothing to compare it with.
struct RecentInsight {
    static constexpr int length = 14;   ///< nights
    static constexpr int minLogged = 7; ///< of them, for a mean (facts: statistics §5.1)

    NightRange nights;
    NightRange earlierNights;        ///< empty if there is nothing to compare
    std::optional<NightDate> change; ///< the one that those nights precede
    PeriodComparison periods;        ///< the fortnight is the after side

    [[nodiscard]] bool isEnough() const { return periods.after.nights >= minLogged; }
    /// Whether the earlier nights have a mean.
    [[nodiscard]] bool hasEarlier() const { return periods.before.nights >= minLogged; }
};

/// `records` are consecutive nights, ascending and not empty; the fortnight ends with the last of them.
[[nodiscard]] RecentInsight recentInsight(const std::vector<NightRecord>& records, const std::vector<Change>& changes);

} // namespace softfall
