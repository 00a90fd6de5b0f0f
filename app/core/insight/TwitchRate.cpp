#include "core/insight/TwitchRate.h"

#include "core/insight/Distributions.h"

#include <cmath>

namespace softfall {

Limits rateLimits(double total, double exposure, double factor, double level) {
    const double tail = (1 - level) / 2;
    const double unit = factor / exposure;
    return {total > 0 ? unit * gammaQuantile(tail, total / factor) : 0.0,
            unit * gammaQuantile(1 - tail, total / factor + 1)};
}

std::optional<TwitchRate> rateOf(std::span<const int> counts) {
    if (counts.size() < 2) {
        return std::nullopt;
    }
    TwitchRate rate;
    for (const int count : counts) {
        rate.logged.add(count);
    }
    rate.mean = rate.logged.mean();
    std::vector<double> residuals;
    residuals.reserve(counts.size());
    for (const int count : counts) {
        residuals.push_back(rate.mean > 0 ? (count - rate.mean) / std::sqrt(rate.mean) : 0.0);
    }
    rate.dispersion = dispersionOf(residuals, 1);
    rate.interval = rateLimits(rate.logged.twitches, rate.logged.nights, rate.dispersion.factor);
    return rate;
}

std::optional<TwitchRate> rateOf(std::span<const NightRecord> records) {
    std::vector<int> counts;
    for (const NightRecord& record : records) {
        if (const auto count = countedTwitches(record)) {
            counts.push_back(*count);
        }
    }
    return rateOf(counts);
}

} // namespace softfall
