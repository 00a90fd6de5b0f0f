#pragma once

#include "core/insight/NightExposure.h"
#include "core/insight/Overlap.h"
#include "core/insight/RateRatio.h"
#include "core/insight/Verdict.h"

#include <optional>
#include <vector>

namespace softfall {

// When a habit is compared (facts: statistics §5.1, §5.2 d; this program's own judgement).
inline constexpr int minNightsOfHabits = 14;   ///< logged, with the habit known
inline constexpr int minNightsPerLevel = 5;    ///< with the habit, and without it
inline constexpr int minTwitchesOfHabits = 10; ///< on both sides together
inline constexpr int maxHabitsShown = 3;

/// What the nights with and without a habit tell.
struct HabitInsight {
    ComparedHabit habit = ComparedHabit::LateCaffeine;
    LoggedTotal with;
    LoggedTotal without;
    Verdict verdict = Verdict::NotEnoughData;
    std::optional<RateRatio> comparison; ///< with over without; where there are data enough and any twitch
    /// Adjusted for the number of habits that are compared and separable (`falseDiscoveryAdjusted`); nothing for
    /// others. Fewer and More need the interval and q ≤ `falseDiscoveryRate`.
    std::optional<double> q;
    /// What changed together with it, so that the diary cannot say which mattered; the verdict is Inconclusive then.
    std::vector<ComparedHabit> inseparableFrom;
    std::vector<NightDate> inseparableFromChanges; ///< nights of changes, ascending, each once
    /// Nights that are still to be logged: where the data are not enough, until they are compared, at the pace so far;
    /// where one cannot tell, nights with the habit until halved twitches would be told (`nightsNeeded`), 0 if they
    /// would be by now. Nothing where no number of nights does it or the habit is not separable, 0 where something is
    /// told.
    std::optional<int> nightsNeeded;

    [[nodiscard]] bool isSeparable() const { return inseparableFrom.empty() && inseparableFromChanges.empty(); }
};

/// All of `comparedHabits`: first what is separable and compared, the clearest (|log ratio| over the width of its
/// interval on the log scale) first; then what is compared but not separable, in the same order; then the others. At
/// most the first `maxHabitsShown` that are compared are shown. `exposures` are those of `records`; `changes` in any
/// order.
[[nodiscard]] std::vector<HabitInsight> habitInsights(const std::vector<NightRecord>& records,
                                                      const std::vector<NightExposure>& exposures,
                                                      const std::vector<NightDate>& changes);

/// How two habits overlap over the logged nights on which both are known.
[[nodiscard]] Overlap overlapOf(const std::vector<NightRecord>& records, const std::vector<NightExposure>& exposures,
                                ComparedHabit first, ComparedHabit second);

} // namespace softfall
