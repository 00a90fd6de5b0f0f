#pragma once

#include <span>

namespace softfall {

/// How much more counts scatter than independent ones with the same mean would (facts: statistics §5.2).
struct Dispersion {
    double phiRaw = 1; ///< sum of squared residuals over degrees of freedom
    double phi = 1;    ///< the same, at least 1: counts that scatter less must not narrow an interval
    double r1 = 0;     ///< correlation of each night with the next logged one, 0…1
    double factor = 1; ///< f = φ·(1+r₁)/(1−r₁)·(t₀.₉₇₅/1.96)²: a total counts as f times fewer independent events
};

/// From Pearson residuals (y − m)/√m of the logged nights in time order, 0 where m is 0, after `means` means were
/// estimated; more residuals than means. Gaps between the nights are ignored.
[[nodiscard]] Dispersion dispersionOf(std::span<const double> residuals, int means);

} // namespace softfall
