#include "core/diary/LikelyAmounts.h"

#include <algorithm>
#include <cmath>

namespace softfall {

namespace {

constexpr ServingSize servingSizes[] = {ServingSize::Small, ServingSize::Usual, ServingSize::Large, ServingSize::Two};

constexpr bool isEnergyDrink(const CaffeinePreset& drink) {
    return drink.serving == CaffeineServing::EnergyDrink || drink.serving == CaffeineServing::LargeEnergyDrink;
}

/// Whether both have one name, whatever the can.
bool isSameDrink(const CaffeinePreset& one, const CaffeinePreset& other) {
    return (isEnergyDrink(one) && isEnergyDrink(other)) || (one.serving == other.serving && one.label == other.label);
}

/// `drinks` and the typical ones.
std::vector<CaffeinePreset> withTypical(std::vector<CaffeinePreset> drinks) {
    const std::vector<CaffeinePreset> typical = defaultCaffeinePresets();
    drinks.insert(drinks.end(), typical.begin(), typical.end());
    return drinks;
}

/// In the order of servingSizes; `known` as withTypical.
std::vector<double> sizesOf(double usual, const std::vector<CaffeinePreset>& known) {
    const auto self = std::ranges::find(known, usual, &CaffeinePreset::milligrams);
    std::vector<double> sizes{std::round(usual * 2 / 3), usual, std::round(usual * 1.5), usual * 2};
    for (double& size : sizes) {
        while (size != usual && std::ranges::any_of(known, [&](const CaffeinePreset& other) {
                   return other.milligrams == size && (self == known.end() || !isSameDrink(*self, other));
               })) {
            ++size;
        }
    }
    return sizes;
}

/// The drink that has so much in another than its usual size; nothing where none or several have.
std::optional<LikelyServing> resized(double milligrams, const std::vector<CaffeinePreset>& drinks,
                                     const std::vector<CaffeinePreset>& known) {
    std::optional<LikelyServing> found;
    for (const CaffeinePreset& drink : drinks) {
        const std::vector<double> amounts = sizesOf(drink.milligrams, known);
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

std::vector<double> likelyAmounts(HabitKind kind, double usual, const std::vector<CaffeinePreset>& drinks) {
    switch (kind) {
    case HabitKind::Caffeine:
        return sizesOf(usual, withTypical(drinks));
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
    const std::vector<CaffeinePreset> known = withTypical(drinks);
    const auto usual = std::ranges::find(known, milligrams, &CaffeinePreset::milligrams);
    if (usual != known.end()) {
        const auto other = std::ranges::find_if(known, [&](const CaffeinePreset& each) {
            return isSameDrink(each, *usual) && each.milligrams != usual->milligrams &&
                   std::ranges::count(sizesOf(each.milligrams, known), milligrams) > 0;
        });
        // By the drink whose name says no size.
        return other == known.end() ? LikelyServing{*usual, ServingSize::Usual} : LikelyServing{*other, std::nullopt};
    }
    const auto own = resized(milligrams, drinks, known);
    return own ? own : resized(milligrams, typical, known);
}

} // namespace softfall
