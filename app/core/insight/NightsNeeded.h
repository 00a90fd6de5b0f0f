#pragma once

#include <optional>

namespace softfall {

/// How likely the comparison is to tell a difference (central exact conditional test at 5 %, two-sided) when the first
/// side expects `mean1` twitches and the second `mean2`, both Poisson and 0 or more, over nights of which the second
/// side has `share2` (between 0 and 1).
[[nodiscard]] double ratioPower(double mean1, double mean2, double share2);

/// The effect for which "enough nights" is reckoned: twitches halved. The effect that was observed is no measure for
/// it: where it is small, no number of nights would do, and where it is large the interval tells already.
inline constexpr double neededEffect = 0.5;
/// A comparison that would tell such an effect four times out of five has enough nights.
inline constexpr double neededPower = 0.8;
/// Beyond a year nobody waits.
inline constexpr int maxNightsNeeded = 365;

/// Logged nights that the second side needs in all, so that twitches halved are told with `neededPower`: the first side
/// has `nights1` with `mean1` twitches a night and gets no more, and φ is the dispersion (1 or more; a night counts as
/// 1/φ nights). Nothing where the first side is too short or too quiet for any number within `maxNightsNeeded`.
[[nodiscard]] std::optional<int> nightsNeeded(int nights1, double mean1, double phi);

} // namespace softfall
