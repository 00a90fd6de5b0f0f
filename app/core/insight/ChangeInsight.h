#pragma once

#include "core/diary/Change.h"
#include "core/insight/PeriodComparison.h"

#include <optional>
#include <vector>

namespace softfall {

/// The first nights after a change, which are left out (facts: statistics §5.1; this program's own judgement).
inline constexpr int settlingNights = 7;

/// What the nights before and after a change tell.
struct ChangeInsight {
    Change change;
    NightRange beforeNights; ///< from the change before it, or the first night there is; may be empty
    NightRange afterNights;  ///< without the settling nights, up to the change after it; may be empty
    LoggedTotal before;
    LoggedTotal after;
    Verdict verdict = Verdict::NotEnoughData;
    std::optional<RateRatio> comparison; ///< after over before; exactly where the verdict tells of the ratio
    /// Nights that are still to be logged from now on, settling nights included: where the data are not enough, until
    /// they are compared; where one cannot tell, until halved twitches would be told (`nightsNeeded`), 0 if they would
    /// be by now. Nothing where no number of nights does it, 0 where something is told.
    std::optional<int> nightsNeeded;
};

/// One for each of `changes` whose night is among `records` (consecutive nights, ascending), ascending by night.
/// Changes of one night share their sides.
[[nodiscard]] std::vector<ChangeInsight> changeInsights(const std::vector<NightRecord>& records,
                                                        const std::vector<Change>& changes);

} // namespace softfall
