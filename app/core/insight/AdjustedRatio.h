#pragma once

#include "core/insight/NightExposure.h"
#include "core/insight/TwitchRate.h"
#include "core/insight/Verdict.h"

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace softfall {

// When habits are adjusted for one another (facts: statistics §5.1; this program's own judgement).
inline constexpr int minNightsAdjusted = 28;   ///< logged, with all of the habits known
inline constexpr int minTwitchesPerTerm = 10;  ///< for each habit or change
inline constexpr int maxAdjustedTerms = 4;     ///< habits and changes together
inline constexpr int minTwitchesUnreduced = 5; ///< bias is reduced if a side has fewer

/// What a night may have: a habit, or a date at or after a change.
using AdjustedTerm = std::variant<ComparedHabit, NightDate>;

/// The rate with a term over that without it, the other terms being equal.
struct AdjustedRatio {
    AdjustedTerm term;
    double ratio = 1;
    Limits interval; ///< 95 %, by Student's t
    double p = 1;
};

struct AdjustedRatios {
    int nights = 0;
    int twitches = 0;
    double phi = 1; ///< X² over degrees of freedom, at least 1
    bool isBiasReduced = false;
    std::vector<AdjustedRatio> ratios; ///< in the order of the terms
};

/// Quasi-Poisson log-linear model over the logged nights on which all habits among `terms` are known; `exposures` are
/// those of `records`. Bias is reduced (`BiasReduction::Mean`) if a side has few twitches, or several terms together
/// leave one with none. Nothing if the gate is closed, if there is no term, or if the terms cannot be
/// distinguished. For the details view, on demand. Source: facts, statistics §5.3.
[[nodiscard]] std::optional<AdjustedRatios> adjustedRatios(const std::vector<NightRecord>& records,
                                                           const std::vector<NightExposure>& exposures,
                                                           std::span<const AdjustedTerm> terms);

} // namespace softfall
