#include "core/diary/LikelyAmounts.h"

#include <algorithm>
#include <cmath>

namespace softfall {

namespace {

constexpr ServingSize servingSizes[] = {ServingSize::Small, ServingSize::Usual, ServingSize::Large, ServingSize::Two};

/// The drink that has so much in another than its usual size; nothing where none or several have.
std::optional<LikelyServing> resized(double milligrams, const std::vector<CaffeinePreset>& drinks) {
    std::optional<LikelyServing> found;
    for (const CaffeinePreset& drink : drinks) {
        const std::vector<double> amounts = likelyAmounts(HabitKind::Caffeine, drink.milligrams);
        const auto same = std::ranges::find(amounts, milligrams);
        if (same != amounts.end()) {
            if (found) {
                return std::nullopt;
            }
            found = LikelyServing{drink, servingSizes[same - amounts.begin()]};
        }
    }
    return found;
}

} // namespace

std::vector<double> likelyAmounts(HabitKind kind, double usual) {
    switch (kind) {
    case HabitKind::Caffeine:
        return {std::round(usual * 2 / 3), usual, std::round(usual * 1.5), usual * 2};
    case HabitKind::Alcohol:
    case HabitKind::Stress:
        return {1, 2, 3, 4};
    case HabitKind::Exercise:
        return {30, 60, 90};
    default:
        return {};
    }
}

std::optional<LikelyServing> likelyServing(double milligrams, const std::vector<CaffeinePreset>& drinks) {
    const std::vector<CaffeinePreset> typical = defaultCaffeinePresets();
    for (const auto* each : {&drinks, &typical}) {
        const auto usual = std::ranges::find(*each, milligrams, &CaffeinePreset::milligrams);
        if (usual != each->end()) {
            return LikelyServing{*usual, ServingSize::Usual};
        }
    }
    const auto own = resized(milligrams, drinks);
    return own ? own : resized(milligrams, typical);
}

} // namespace softfall
