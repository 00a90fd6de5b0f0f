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

/// A comparison before and after a change, checked by dealing its nights out at random.
struct CheckedChange {
    Change change;
    PermutationCheck check;
};

/// The arithmetic beside what is told, for whoever asks for it. Nothing here overrides a verdict.
struct InsightDetails {
    /// Those that are compared and not too large to be checked, ascending; of several on one night the first.
    std::vector<CheckedChange> changes;
    /// Of the newest change that is compared and the habits that are compared and separable, at most
    /// `maxAdjustedTerms`, as many of the first as the diary allows; nothing for fewer than two.
    std::optional<AdjustedRatios> adjusted;
    std::optional<ChangePoint> changePoint;
    std::optional<WeekByWeek> weeks;
    std::optional<QuietStretches> quiet; ///< where twitches are too rare for weeks
};

/// `insight` is that of `input`. Takes up to some seconds with twenty years of nights: on demand, in the background.
[[nodiscard]] InsightDetails insightDetailsOf(const InsightInput& input, const Insight& insight);

} // namespace softfall
