#pragma once

#include <optional>
#include <span>

namespace softfall {

/// How many of the 2ᵏ ways to assign signs to k differences are as extreme as what happened: the test for a coin
/// thrown for each pair (Fisher 1935).
struct SignPermutation {
    double oneSided = 1; ///< share with a sum as large or larger
    double twoSided = 1; ///< share with a sum at least as far from 0
};

/// Beyond this many pairs not every way is tried.
inline constexpr int maxSignedPairs = 20;

/// Nothing without a difference, or for more than `maxSignedPairs`. Sums within 1e-9 of the largest one are equal.
[[nodiscard]] std::optional<SignPermutation> signPermutation(std::span<const double> differences);

/// The smallest two-sided share that `pairs` pairs (1 or more) can reach: 2/2ᵏ. Five cannot come below 0.05, six can.
[[nodiscard]] double smallestSignShare(int pairs);

} // namespace softfall
