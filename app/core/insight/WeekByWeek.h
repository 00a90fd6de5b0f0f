#pragma once

#include "core/diary/NightRecord.h"
#include "core/insight/RunRules.h"

#include <optional>
#include <span>

namespace softfall {

/// Below this many weeks, or quiet stretches, no limits are drawn (this program's own judgement).
inline constexpr int minWeeksCharted = 8;
inline constexpr int minStretchesCharted = 10;
/// Per night: charts of counts have no lower limit below it (facts: statistics §5.3).
inline constexpr double minRateCharted = 0.5;

/// Weeks compared with what one steady rate would give: rates with control limits (`rateChart`), and runs.
struct WeekByWeek {
    int weeks = 0;     ///< with a night that counts
    double centre = 0; ///< twitches a night
    int above = 0;     ///< weeks above their upper limit
    int below = 0;
    std::optional<RunRules> runs; ///< if the rules apply
};

/// `records` are consecutive nights, ascending; weeks are counted back from the last of them, and nights that do not
/// fill the first are left out. Limits are widened (Laney) where `phi` is above 1. Nothing below `minWeeksCharted`
/// or `minRateCharted`.
[[nodiscard]] std::optional<WeekByWeek> weekByWeek(std::span<const NightRecord> records, double phi);

/// Nights without a twitch between nights with one, if twitches are rare (`quietNightsChart`).
struct QuietStretches {
    int stretches = 0;
    double mean = 0;        ///< nights
    double maximum = 0;     ///< the most that a steady rate would give
    int longest = 0;        ///< nights, including the ongoing stretch
    bool isOngoing = false; ///< the longest is the ongoing one
};

/// Only nights that count are counted; unlogged ones are skipped. Nothing below `minStretchesCharted`.
[[nodiscard]] std::optional<QuietStretches> quietStretches(std::span<const NightRecord> records);

} // namespace softfall
