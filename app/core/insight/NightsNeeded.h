#pragma once

#include <optional>

namespace softfall {

/// How likely the comparison is to report a difference (central exact conditional test at 5 %, two-sided) if the first
/// side expects `mean1` twitches and the second `mean2`, both Poisson and 0 or more, over nights of which the second
/// side has `share2` (between 0 and 1).
[[nodiscard]] double ratioPower(double mean1, double mean2, double share2);

/// The effect for which "enough nights" is computed: twitches halved. The observed effect is unsuitable for it: if it
/// is small, no number of nights would do, and if it is large the interval shows it already.
inline constexpr double neededEffect = 0.5;
/// A comparison that would report such an effect four times out of five has enough nights.
inline constexpr double neededPower = 0.8;
/// Nobody waits longer than a year.
inline constexpr int maxNightsNeeded = 365;

/// Total logged nights that the second side needs so that halved twitches are reported with `neededPower`: the first
/// side has `nights1` with `mean1` twitches a night and gets no more, and φ is the dispersion (1 or more; a night is
/// counted as 1/φ). Nothing if the first side is too short or too quiet for any number within `maxNightsNeeded`.
[[nodiscard]] std::optional<int> nightsNeeded(int nights1, double mean1, double phi);

} // namespace softfall
