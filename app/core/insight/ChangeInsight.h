#pragma once

#include "core/diary/Change.h"
#include "core/insight/PeriodComparison.h"

#include <optional>
#include <vector>

namespace softfall {

/// The first nights after a change, which are left out (facts: statistics §5.1; this program's own judgement).
inline constexpr int settlingNights = 7;

/// The comparison of the nights before and after a change.
struct ChangeInsight {
    Change change;
    NightRange beforeNights; ///< from the previous change, or the first known night; may be empty
    NightRange afterNights;  ///< without the settling nights, up to the next change; may be empty
    LoggedTotal before;
    LoggedTotal after;
    Verdict verdict = Verdict::NotEnoughData;
    std::optional<RateRatio> comparison; ///< after over before; set exactly if the verdict reports the ratio
    /// Nights still to be logged from now on, settling nights included: with too few data, until they are compared; if
    /// inconclusive, until halved twitches would be reported (`nightsNeeded`), 0 if they would be by now. Nothing if no
    /// number of nights is enough, 0 if something is reported.
    std::optional<int> nightsNeeded;
};

/// One for each of `changes` whose night is among `records` (consecutive nights, ascending), ascending by night.
/// Changes of one night share their sides.
[[nodiscard]] std::vector<ChangeInsight> changeInsights(const std::vector<NightRecord>& records,
                                                        const std::vector<Change>& changes);

} // namespace softfall
