#include "core/insight/RunRules.h"

#include "core/insight/Distributions.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace softfall {

namespace {

double medianOf(std::span<const double> values) {
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    const std::size_t middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/// The smallest number of heads that `throws` throws stay at or below with 5 % or more.
int coinQuantile5(int throws) {
    int heads = 0;
    while (1 - betaProbability(0.5, heads + 1, throws - heads) < 0.05) {
        ++heads;
    }
    return heads;
}

} // namespace

std::optional<RunRules> runRules(std::span<const double> values) {
    if (std::ssize(values) < minUsefulValues) {
        return std::nullopt;
    }
    RunRules rules;
    rules.median = medianOf(values);
    int run = 0;
    std::optional<bool> isAbove;
    for (const double value : values) {
        if (value == rules.median) {
            continue;
        }
        ++rules.useful;
        const bool above = value > rules.median;
        if (isAbove && *isAbove != above) {
            ++rules.crossings;
            run = 0;
        }
        isAbove = above;
        rules.longestRun = std::max(rules.longestRun, ++run);
    }
    if (rules.useful < minUsefulValues || 5 * (std::ssize(values) - rules.useful) > std::ssize(values)) {
        return std::nullopt;
    }
    rules.longestRunExpected = int(std::lround(std::log2(rules.useful) + 3));
    rules.crossingsExpected = coinQuantile5(rules.useful - 1);
    return rules;
}

} // namespace softfall
