#include "core/insight/ChangePoint.h"

#include "core/insight/SplitMix64.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace softfall {

namespace {

constexpr double chiSquared95 = 3.841458820694124; // one degree of freedom

/// S·log(S/n): the part of a side's log likelihood that depends on where it ends.
double sideOf(double total, double nights) {
    return total > 0 ? total * std::log(total / nights) : 0.0;
}

/// Calls `see` with each number of counts on the first side and its likelihood ratio.
template <typename See>
void eachSplit(std::span<const int> counts, See see) {
    const double total = std::accumulate(counts.begin(), counts.end(), 0.0);
    const double nights = double(counts.size());
    const double together = sideOf(total, nights);
    double before = 0;
    for (std::size_t k = 1; k < counts.size(); ++k) {
        before += counts[k - 1];
        see(k, 2 * (sideOf(before, double(k)) + sideOf(total - before, nights - double(k)) - together));
    }
}

double largestRatio(std::span<const int> counts) {
    double largest = 0;
    eachSplit(counts, [&](std::size_t, double ratio) { largest = std::max(largest, ratio); });
    return largest;
}

double squaresAround(std::span<const int> counts, double mean) {
    double squares = 0;
    for (const int count : counts) {
        squares += mean > 0 ? (count - mean) * (count - mean) / mean : 0.0;
    }
    return squares;
}

} // namespace

std::optional<CountSplit> bestSplit(std::span<const int> counts) {
    const double total = std::accumulate(counts.begin(), counts.end(), 0.0);
    if (counts.size() < 2 || total == 0) {
        return std::nullopt;
    }
    CountSplit split;
    eachSplit(counts, [&](std::size_t k, double ratio) {
        if (split.before == 0 || ratio > split.likelihoodRatio) {
            split.before = k;
            split.likelihoodRatio = ratio;
        }
    });
    const auto before = counts.first(split.before);
    const auto after = counts.subspan(split.before);
    const double totalBefore = std::accumulate(before.begin(), before.end(), 0.0);
    split.meanBefore = totalBefore / double(before.size());
    split.meanAfter = (total - totalBefore) / double(after.size());

    const double freedom = double(counts.size()) - 2;
    const double squares = squaresAround(before, split.meanBefore) + squaresAround(after, split.meanAfter);
    const double phi = freedom > 0 ? std::max(1.0, squares / freedom) : 1.0;
    const double minimum = split.likelihoodRatio - chiSquared95 * phi;
    split.minBefore = split.before;
    split.maxBefore = split.before;
    eachSplit(counts, [&](std::size_t k, double ratio) {
        if (ratio >= minimum) {
            split.minBefore = std::min(split.minBefore, k);
            split.maxBefore = std::max(split.maxBefore, k);
        }
    });
    return split;
}

std::optional<ChangePoint> changePointOf(const std::vector<NightRecord>& records, std::uint64_t seed) {
    std::vector<int> counts;
    std::vector<NightDate> nights;
    for (const NightRecord& record : records) {
        if (const auto count = countedTwitches(record)) {
            counts.push_back(*count);
            nights.push_back(record.night);
        }
    }
    const auto split = bestSplit(counts);
    if (!split) {
        return std::nullopt;
    }
    ChangePoint point{nights[split->before - 1], nights[split->minBefore - 1], nights[split->maxBefore - 1], *split, 1};
    SplitMix64 random(seed);
    int asClear = 0;
    for (int order = 0; order < changePointOrders; ++order) {
        for (std::size_t left = counts.size(); left > 1; --left) {
            std::swap(counts[left - 1], counts[std::size_t(random.below(left))]);
        }
        // Orders of the same counts give sums that differ only by rounding.
        asClear += largestRatio(counts) >= split->likelihoodRatio * (1 - 1e-12) ? 1 : 0;
    }
    point.p = double(asClear + 1) / (changePointOrders + 1);
    return point;
}

} // namespace softfall
