#include "core/insight/RollingMean.h"

namespace softfall {

namespace {

constexpr std::size_t window = 7;

} // namespace

std::vector<std::optional<double>> rollingMean(const std::vector<NightRecord>& records, int minLogged) {
    std::vector<std::optional<double>> means(records.size());
    LoggedTotal within;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (const auto count = countedTwitches(records[i])) {
            within.add(*count);
        }
        if (i >= window) {
            if (const auto count = countedTwitches(records[i - window])) {
                within.remove(*count);
            }
        }
        if (within.nights >= minLogged && within.nights > 0) {
            means[i] = within.mean();
        }
    }
    return means;
}

} // namespace softfall
