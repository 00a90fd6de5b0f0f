#pragma once

#include "core/diary/NightRecord.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace softfall {

/// Where counts in time order split most clearly into two rates.
struct CountSplit {
    std::size_t before = 0; ///< counts on the first side
    double meanBefore = 0;
    double meanAfter = 0;
    double likelihoodRatio = 0; ///< 2·log of the Poisson likelihood ratio against one rate throughout
    /// Numbers of counts on the first side that fit nearly as well, smallest and largest: those whose likelihood ratio
    /// is at most 3.84·φ (95 % of χ² with one degree of freedom, times the dispersion around the two means, at least 1)
    /// below the largest: the profile-likelihood interval.
    std::size_t minBefore = 0;
    std::size_t maxBefore = 0;
};

/// Nothing for fewer than two counts, or where all are 0. Of several equally clear places the first.
[[nodiscard]] std::optional<CountSplit> bestSplit(std::span<const int> counts);

/// When twitches became more or fewer, independent of logged changes. Never a cause.
struct ChangePoint {
    NightDate lastBefore; ///< the last logged night with the old rate
    NightDate earliest;   ///< it may just as well be as early as this …
    NightDate latest;     ///< … or as late as this
    CountSplit split;
    double p = 1; ///< share of orders of the same counts with a split as clear; at least 1/(orders + 1)
};

/// Number of orders tried for p.
inline constexpr int changePointOrders = 999;

/// Over the nights that count; `seed` determines the orders, so that the same diary gives the same result. For the
/// details view, on demand: the work grows with nights · orders. Source: facts, statistics §5.3.
[[nodiscard]] std::optional<ChangePoint> changePointOf(const std::vector<NightRecord>& records, std::uint64_t seed);

} // namespace softfall
