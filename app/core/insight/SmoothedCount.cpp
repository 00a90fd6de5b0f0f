#include "core/insight/SmoothedCount.h"

namespace softfall {

std::vector<std::optional<double>> smoothed(const std::vector<std::optional<double>>& values, double lambda,
                                            std::optional<double> start) {
    std::vector<std::optional<double>> means;
    means.reserve(values.size());
    std::optional<double> mean = start;
    for (const std::optional<double>& value : values) {
        if (value) {
            mean = mean ? lambda * *value + (1 - lambda) * *mean : *value;
        }
        means.push_back(mean);
    }
    return means;
}

} // namespace softfall
