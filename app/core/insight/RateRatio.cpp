#include "core/insight/RateRatio.h"

#include "core/insight/Distributions.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace softfall {

RatioLimits ratioLimits(double x1, double n1, double x2, double n2, double factor) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    constexpr double tail = 0.025;
    const double events1 = x1 / factor;
    const double events2 = x2 / factor;
    // Given all events, those of the second side are binomial with this share if the rates are equal.
    const double share = n2 / (n1 + n2);
    const auto ratioAt = [&](double p) { return p / (1 - p) * n1 / n2; };
    RatioLimits limits;
    limits.interval.low = x2 > 0 ? ratioAt(betaQuantile(tail, events2, events1 + 1)) : 0.0;
    limits.interval.high = x1 > 0 ? ratioAt(betaQuantile(1 - tail, events2 + 1, events1)) : infinity;
    const double atLeast = betaProbability(share, events2, events1 + 1);
    const double atMost = 1 - betaProbability(share, events2 + 1, events1);
    limits.p = std::min(1.0, 2 * std::min(atLeast, atMost));
    return limits;
}

RateRatio rateRatio(std::span<const ComparedNight> nights) {
    RateRatio result;
    for (const ComparedNight& night : nights) {
        (night.isSecond ? result.second : result.first).add(night.twitches);
    }
    Q_ASSERT(result.first.nights > 0 && result.second.nights > 0 && nights.size() > 2);
    std::vector<double> residuals;
    residuals.reserve(nights.size());
    for (const ComparedNight& night : nights) {
        const double mean = (night.isSecond ? result.second : result.first).mean();
        residuals.push_back(mean > 0 ? (night.twitches - mean) / std::sqrt(mean) : 0.0);
    }
    result.ratio = result.second.mean() / result.first.mean();
    result.dispersion = dispersionOf(residuals, 2);
    const RatioLimits limits = ratioLimits(result.first.twitches, result.first.nights, result.second.twitches,
                                           result.second.nights, result.dispersion.factor);
    result.interval = limits.interval;
    result.p = limits.p;
    return result;
}

} // namespace softfall
