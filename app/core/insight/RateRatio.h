#pragma once

#include "core/insight/TwitchRate.h"

#include <span>

namespace softfall {

/// Limits and p of a ratio of two rates.
struct RatioLimits {
    Limits interval; ///< 95 %
    double p = 1;    ///< two-sided, central: below 0.05 exactly if the interval excludes 1
};

/// Of events x₂ over n₂ against x₁ over n₁ (both above 0), where an event weighs as `factor` independent ones: the
/// exact conditional interval, by beta quantiles. Without any event the ratio may have any value. Formula: facts,
/// statistics §5.2 b.
[[nodiscard]] RatioLimits ratioLimits(double x1, double n1, double x2, double n2, double factor);

/// One logged night of a comparison.
struct ComparedNight {
    int twitches = 0;
    bool isSecond = false; ///< of the second side: after a change, or with a habit
};

/// The rate of the second side over that of the first.
struct RateRatio {
    LoggedTotal first;
    LoggedTotal second;
    double ratio = 1; ///< infinite if only the first side has no twitch; NaN if neither has any
    Limits interval;  ///< 95 %, approximate; the upper limit may be infinite
    double p = 1;
    Dispersion dispersion;
};

/// `nights` in time order, one or more on each side and three or more in total.
[[nodiscard]] RateRatio rateRatio(std::span<const ComparedNight> nights);

} // namespace softfall
