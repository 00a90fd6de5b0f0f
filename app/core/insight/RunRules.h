#pragma once

#include <optional>
#include <span>

namespace softfall {

/// Whether values in time order stay on one side of their median too long, or cross it too rarely (Anhøj and Olesen
/// 2014). Values on the median belong to no side and are skipped.
struct RunRules {
    double median = 0;
    int useful = 0; ///< values that are not on the median
    int longestRun = 0;
    int longestRunExpected = 0; ///< more is a signal: log₂ n + 3, rounded
    int crossings = 0;
    int crossingsExpected = 0; ///< fewer is a signal: the 5 % quantile of a fair coin thrown n − 1 times
};

/// The rules are designed for ten values or more.
inline constexpr int minUsefulValues = 10;

/// Nothing if fewer than `minUsefulValues` are useful, or if more than a fifth of the values are on the median: the
/// rules fail for small counts, above all if the median is 0 (this program's own limit).
[[nodiscard]] std::optional<RunRules> runRules(std::span<const double> values);

} // namespace softfall
