#pragma once

#include <span>
#include <vector>

namespace softfall {

/// Events over an exposure above 0: a week's twitches over its logged nights.
struct ChartedCount {
    double events = 0;
    double exposure = 1;
};

/// Limits of one point; the lower one is never below 0.
struct ControlLimits {
    double low = 0;
    double high = 0;
};

/// Limits that points of a steady process leave about three times in a thousand.
struct ControlChart {
    double centre = 0;
    double sigmaZ = 1;                 ///< by how much the limits were widened
    std::vector<ControlLimits> limits; ///< one for each point
};

enum class Widening {
    None,
    Laney ///< by the scatter of standardised points from one to the next (Laney 2002), for dispersion above 1
};

/// Rates: ū ± 3·σ_z·√(ū/nᵢ). With all exposures 1 it is the c chart. Without points the chart is empty.
[[nodiscard]] ControlChart rateChart(std::span<const ChartedCount> points, Widening widening = Widening::None);

/// Quiet nights between one night with twitches and the next (0 or more), for rates below 0.5 a night, whose charts of
/// counts have no lower limit: ḡ ± 3·√(ḡ(ḡ + 1)), the geometric distribution (Benneyan 2001).
[[nodiscard]] ControlChart quietNightsChart(std::span<const int> quietNights);

} // namespace softfall
