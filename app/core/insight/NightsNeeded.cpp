#include "core/insight/NightsNeeded.h"

#include "core/insight/Distributions.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace softfall {

namespace {

constexpr double tail = 0.025;

/// Poisson probabilities of 0, 1, 2 … as far as they matter.
std::vector<double> poisson(double mean) {
    const int last = int(mean + 10 * std::sqrt(mean) + 20);
    std::vector<double> probabilities;
    for (int x = 0; x <= last; ++x) {
        probabilities.push_back(mean > 0 ? std::exp(x * std::log(mean) - mean - std::lgamma(x + 1.0)) : double(x == 0));
    }
    return probabilities;
}

/// Whether x₂ against x₁ is reported as fewer, or as more.
bool isFewer(int x1, int x2, double share2) {
    return 1 - betaProbability(share2, x2 + 1, x1) <= tail;
}
bool isMore(int x1, int x2, double share2) {
    return betaProbability(share2, x2, x1 + 1) <= tail;
}

} // namespace

double ratioPower(double mean1, double mean2, double share2) {
    const std::vector<double> first = poisson(mean1);
    const std::vector<double> second = poisson(mean2);
    // fromFirst[x]: probability of x or more on the first side.
    std::vector<double> fromFirst(first.size() + 1, 0.0);
    for (std::size_t x = first.size(); x > 0; --x) {
        fromFirst[x - 1] = fromFirst[x] + first[x - 1];
    }
    double power = 0;
    std::size_t minForFewer = 0; // both limits grow with x₂
    std::size_t maxForMore = 0;  // one past the largest x₁ that is reported as more
    for (std::size_t x2 = 0; x2 < second.size(); ++x2) {
        while (minForFewer < first.size() && !isFewer(int(minForFewer), int(x2), share2)) {
            ++minForFewer;
        }
        while (maxForMore < first.size() && isMore(int(maxForMore), int(x2), share2)) {
            ++maxForMore;
        }
        power += second[x2] * (fromFirst[minForFewer] + fromFirst[0] - fromFirst[maxForMore]);
    }
    return power;
}

std::optional<int> nightsNeeded(int nights1, double mean1, double phi) {
    const double expected1 = nights1 * mean1 / phi;
    const auto isEnough = [&](int nights2) {
        return ratioPower(expected1, neededEffect * nights2 * mean1 / phi, double(nights2) / (nights1 + nights2)) >=
               neededPower;
    };
    if (nights1 < 1) {
        return std::nullopt;
    }
    // Power grows with nights except for small saw-teeth from whole counts. Doubling first: with many twitches a
    // few nights are enough, and far beyond them the sums are long.
    int tooFew = 0;
    int enough = 1;
    while (!isEnough(enough)) {
        if (enough == maxNightsNeeded) {
            return std::nullopt;
        }
        tooFew = enough;
        enough = std::min(2 * enough, maxNightsNeeded);
    }
    while (enough - tooFew > 1) {
        const int middle = (tooFew + enough) / 2;
        (isEnough(middle) ? enough : tooFew) = middle;
    }
    return enough;
}

} // namespace softfall
