#include "core/insight/PermutationCheck.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace softfall {

namespace {

constexpr double maxWork = 2e8;
constexpr std::size_t maxNights = 1000; // the number of ways stays within a double

} // namespace

std::optional<PermutationCheck> permutationCheck(std::span<const ComparedNight> nights) {
    LoggedTotal all;
    LoggedTotal second;
    for (const ComparedNight& night : nights) {
        all.add(night.twitches);
        if (night.isSecond) {
            second.add(night.twitches);
        }
    }
    if (second.nights == 0 || second.nights == all.nights || nights.size() > maxNights) {
        return std::nullopt;
    }
    // The sums of the two sides mirror each other, so the smaller side is dealt.
    const bool dealSecond = second.nights <= all.nights - second.nights;
    const std::size_t dealt = std::size_t(dealSecond ? second.nights : all.nights - second.nights);
    const std::size_t total = std::size_t(all.twitches);
    if (double(nights.size()) * double(dealt) * double(total + 1) > maxWork) {
        return std::nullopt;
    }

    // ways[k][s]: how many choices of k of the nights so far have s twitches in total.
    std::vector<std::vector<double>> ways(dealt + 1, std::vector<double>(total + 1, 0.0));
    ways[0][0] = 1;
    std::size_t nightsSoFar = 0;
    std::size_t twitchesSoFar = 0;
    for (const ComparedNight& night : nights) {
        const std::size_t count = std::size_t(night.twitches);
        ++nightsSoFar;
        twitchesSoFar += count;
        for (std::size_t k = std::min(dealt, nightsSoFar); k > 0; --k) {
            for (std::size_t s = twitchesSoFar + 1; s-- > count;) {
                ways[k][s] += ways[k - 1][s - count];
            }
        }
    }

    // In whole numbers: |S₂ − E| times all nights, E = n₂·S/n.
    const long long expected = 1LL * second.nights * all.twitches;
    const auto distance = [&](long long sum) { return std::abs(sum * all.nights - expected); };
    double choices = 0;
    double atMost = 0;
    double atLeast = 0;
    double asFar = 0;
    for (std::size_t s = 0; s <= total; ++s) {
        const double number = ways[dealt][s];
        const long long sum = dealSecond ? static_cast<long long>(s) : static_cast<long long>(total - s);
        choices += number;
        atMost += sum <= second.twitches ? number : 0;
        atLeast += sum >= second.twitches ? number : 0;
        asFar += distance(sum) >= distance(second.twitches) ? number : 0;
    }
    return PermutationCheck{atMost / choices, atLeast / choices, asFar / choices};
}

} // namespace softfall
