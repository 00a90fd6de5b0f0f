#pragma once

#include "core/diary/Change.h"
#include "core/insight/AdjustedRatio.h"
#include "core/insight/ChangePoint.h"
#include "core/insight/Insight.h"
#include "core/insight/PermutationCheck.h"
#include "core/insight/WeekByWeek.h"

#include <optional>
#include <vector>

namespace softfall {

/// A comparison before and after a change, checked by permuting its nights at random.
struct CheckedChange {
    Change change;
    PermutationCheck check;
};

/// The arithmetic behind the report, on request. Nothing here overrides a verdict.
struct InsightDetails {
    /// Those that are compared and not too large to check, ascending; of several on one night the first.
    std::vector<CheckedChange> changes;
    /// Of the newest compared change and the habits that are compared and separable, at most `maxAdjustedTerms`, as
    /// many from the front as the diary allows; nothing for fewer than two.
    std::optional<AdjustedRatios> adjusted;
    std::optional<ChangePoint> changePoint;
    std::optional<WeekByWeek> weeks;
    std::optional<QuietStretches> quiet; ///< if twitches are too rare for weeks
};

/// `insight` is that of `input`. Takes up to some seconds with twenty years of nights: on demand, in the background.
[[nodiscard]] InsightDetails insightDetailsOf(const InsightInput& input, const Insight& insight);

} // namespace softfall
