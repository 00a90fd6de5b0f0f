#pragma once

#include "core/insight/Dispersion.h"
#include "core/insight/LoggedTotal.h"

#include <optional>
#include <span>
#include <vector>

namespace softfall {

/// Lower and upper limit, both included; the upper one may be infinite.
struct Limits {
    double low = 0;
    double high = 0;
    [[nodiscard]] bool contains(double value) const { return low <= value && value <= high; }
};

/// Limits of a rate of `total` events over `exposure` (nights, or any other measure above 0), where an event weighs as
/// `factor` independent ones. With factor 1 these are the exact Poisson limits of Garwood (1936); otherwise they have
/// the form of Fay and Feuer (1997). `level` of 0.95 means 95 %.
[[nodiscard]] Limits rateLimits(double total, double exposure, double factor, double level = 0.95);

/// Twitches a night with their 95 % interval. The interval is approximate: consecutive nights resemble one another.
struct TwitchRate {
    LoggedTotal logged;
    double mean = 0;
    Limits interval;
    Dispersion dispersion;
};

/// Of the counts of logged nights in time order; nothing for fewer than two, which say nothing about their scatter.
/// Formula: facts, statistics §5.2 a.
[[nodiscard]] std::optional<TwitchRate> rateOf(std::span<const int> counts);
[[nodiscard]] std::optional<TwitchRate> rateOf(std::span<const NightRecord> records);

} // namespace softfall
