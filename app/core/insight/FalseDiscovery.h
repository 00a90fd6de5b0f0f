#pragma once

#include <span>
#include <vector>

namespace softfall {

/// The share of reported findings that may be chance (Benjamini and Hochberg 1995).
inline constexpr double falseDiscoveryRate = 0.10;

/// The adjusted p (q) of each of `p`, in their order: q ≤ rate is a finding at that false-discovery rate.
[[nodiscard]] std::vector<double> falseDiscoveryAdjusted(std::span<const double> p);

} // namespace softfall
