#pragma once

#include <optional>
#include <vector>

namespace softfall {

/// Exponentially weighted mean E = λy + (1 − λ)E at each value, 0 < λ ≤ 1. It starts with `start`, or else the first
/// value present; at a missing value it stays as it was; before its start there is none.
[[nodiscard]] std::vector<std::optional<double>> smoothed(const std::vector<std::optional<double>>& values,
                                                          double lambda, std::optional<double> start = std::nullopt);

} // namespace softfall
