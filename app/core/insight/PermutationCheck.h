#pragma once

#include "core/insight/RateRatio.h"

#include <optional>
#include <span>

namespace softfall {

/// How many of all ways to distribute the same counts over the two sides are as extreme as what happened. Exact for any
/// distribution of counts; says nothing about drift.
struct PermutationCheck {
    double atMost = 1;   ///< share with a second side as small or smaller
    double atLeast = 1;  ///< share with a second side as large or larger
    double twoSided = 1; ///< share with a second side at least as far from its expectation, to either side
};

/// For the details view, on demand: the work grows with nights · nights of the smaller side · twitches. Nothing if
/// that takes more than some tenths of a second, or if a side is empty. Order of nights does not matter.
/// Formula: facts, statistics §5.2 c (subset sums over whole counts).
[[nodiscard]] std::optional<PermutationCheck> permutationCheck(std::span<const ComparedNight> nights);

} // namespace softfall
