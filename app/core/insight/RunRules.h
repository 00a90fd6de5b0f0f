#pragma once

#include <optional>
#include <span>

namespace softfall {

/// Whether values in time order keep to one side of their median for too long, or cross it too seldom (Anhøj and Olesen
/// 2014). Values on the median belong to no side and are passed over.
struct RunRules {
    double median = 0;
    int useful = 0; ///< values that are not on the median
    int longestRun = 0;
    int longestRunExpected = 0; ///< more is a signal: log₂ n + 3, rounded
    int crossings = 0;
    int crossingsExpected = 0; ///< fewer is a signal: the 5 % quantile of a fair coin thrown n − 1 times
};

/// The rules were made for ten values or more.
inline constexpr int minUsefulValues = 10;

/// Nothing where fewer than `minUsefulValues` are useful, or where more than a fifth of the values are on the median:
/// among small counts, above all where the median is 0, the rules are blind then (this program's own limit).
[[nodiscard]] std::optional<RunRules> runRules(std::span<const double> values);

} // namespace softfall
