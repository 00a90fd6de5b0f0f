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

/// The comparison of the nights with and without a habit.
struct HabitInsight {
    ComparedHabit habit = ComparedHabit::LateCaffeine;
    LoggedTotal with;
    LoggedTotal without;
    Verdict verdict = Verdict::NotEnoughData;
    std::optional<RateRatio> comparison; ///< with over without; if there are enough data and any twitch
    /// Adjusted for the number of habits that are compared and separable (`falseDiscoveryAdjusted`); nothing for the
    /// others. Fewer and More need the interval and q ≤ `falseDiscoveryRate`.
    std::optional<double> q;
    /// What changed together with it, so that the diary cannot show which mattered; the verdict is then Inconclusive.
    std::vector<ComparedHabit> inseparableFrom;
    std::vector<NightDate> inseparableFromChanges; ///< nights of changes, ascending, unique
    /// Nights still to be logged: with too few data, until they are compared, at the pace so far; if inconclusive,
    /// nights with the habit until halved twitches would be reported (`nightsNeeded`), 0 if they would be by now.
    /// Nothing if no number of nights is enough or the habit is not separable, 0 if something is reported.
    std::optional<int> nightsNeeded;

    [[nodiscard]] bool isSeparable() const { return inseparableFrom.empty() && inseparableFromChanges.empty(); }
};

/// All of `comparedHabits`: first those separable and compared, the clearest (|log ratio| over the width of its
/// interval on the log scale) first; then those compared but not separable, in the same order; then the others. At most
/// the first `maxHabitsShown` that are compared are shown. `exposures` are those of `records`; `changes` in any
/// order.
[[nodiscard]] std::vector<HabitInsight> habitInsights(const std::vector<NightRecord>& records,
                                                      const std::vector<NightExposure>& exposures,
                                                      const std::vector<NightDate>& changes);

/// How two habits overlap over the logged nights on which both are known.
[[nodiscard]] Overlap overlapOf(const std::vector<NightRecord>& records, const std::vector<NightExposure>& exposures,
                                ComparedHabit first, ComparedHabit second);

} // namespace softfall
