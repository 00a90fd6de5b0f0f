#include "core/insight/SignPermutation.h"

#include <cmath>
#include <cstdint>
#include <numeric>

namespace softfall {

std::optional<SignPermutation> signPermutation(std::span<const double> differences) {
    if (differences.empty() || std::ssize(differences) > maxSignedPairs) {
        return std::nullopt;
    }
    const double observed = std::accumulate(differences.begin(), differences.end(), 0.0);
    double largest = 0;
    for (const double difference : differences) {
        largest += std::abs(difference);
    }
    const double alike = 1e-9 * largest;
    const std::uint32_t ways = std::uint32_t(1) << differences.size();
    std::uint32_t asLarge = 0;
    std::uint32_t asFar = 0;
    for (std::uint32_t way = 0; way < ways; ++way) {
        double sum = 0;
        for (std::size_t i = 0; i < differences.size(); ++i) {
            sum += (way >> i & 1U) != 0 ? -differences[i] : differences[i];
        }
        asLarge += sum >= observed - alike ? 1U : 0U;
        asFar += std::abs(sum) >= std::abs(observed) - alike ? 1U : 0U;
    }
    return SignPermutation{double(asLarge) / ways, double(asFar) / ways};
}

double smallestSignShare(int pairs) {
    return std::ldexp(2.0, -pairs);
}

} // namespace softfall
