#include "core/insight/FalseDiscovery.h"

#include <algorithm>
#include <numeric>

namespace softfall {

std::vector<double> falseDiscoveryAdjusted(std::span<const double> p) {
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [p](std::size_t i) { return p[i]; });
    std::vector<double> adjusted(p.size());
    double minimum = 1;
    for (std::size_t rank = p.size(); rank > 0; --rank) {
        const std::size_t i = order[rank - 1];
        minimum = std::min(minimum, p[i] * double(p.size()) / double(rank));
        adjusted[i] = minimum;
    }
    return adjusted;
}

} // namespace softfall
