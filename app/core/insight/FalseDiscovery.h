#pragma once

#include <span>
#include <vector>

namespace softfall {

/// Of what is told as found, this share may be chance (Benjamini and Hochberg 1995).
inline constexpr double falseDiscoveryRate = 0.10;

/// The adjusted p (q) of each of `p`, in their order: what has q ≤ rate is found at that false-discovery rate.
[[nodiscard]] std::vector<double> falseDiscoveryAdjusted(std::span<const double> p);

} // namespace softfall
