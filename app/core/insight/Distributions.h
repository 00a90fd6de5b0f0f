#pragma once

namespace softfall {

// The distribution functions that statistics need. Probabilities lie strictly between 0 and 1, shapes and degrees of
// freedom are above 0. Accurate to about 1e-13 of the value (Boost.Math).

/// Gamma distribution with scale 1.
[[nodiscard]] double gammaQuantile(double probability, double shape);

[[nodiscard]] double betaQuantile(double probability, double a, double b);
/// The regularised incomplete beta function I_x(a, b), 0 ≤ x ≤ 1. At the limits of the shapes it has the values that
/// binomial tails need: 1 for a = 0, 0 for b = 0.
[[nodiscard]] double betaProbability(double x, double a, double b);

[[nodiscard]] double normalQuantile(double probability);

/// Student's t.
[[nodiscard]] double studentQuantile(double probability, double degreesOfFreedom);
/// Probability of a value at least as far from 0 as `t`, to either side.
[[nodiscard]] double studentTwoSided(double t, double degreesOfFreedom);

} // namespace softfall
