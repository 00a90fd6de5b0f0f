#pragma once

#include "core/Ids.h"

namespace softfall {

enum class CaffeineServing { Coffee, Espresso, BlackTea, GreenTea, Cola, EnergyDrink, LargeEnergyDrink, Decaf };
template <>
inline constexpr Id<CaffeineServing> idsOf<CaffeineServing>[] = {
    {CaffeineServing::Coffee, "coffee"},
    {CaffeineServing::Espresso, "espresso"},
    {CaffeineServing::BlackTea, "black-tea"},
    {CaffeineServing::GreenTea, "green-tea"},
    {CaffeineServing::Cola, "cola"},
    {CaffeineServing::EnergyDrink, "energy-drink"},
    {CaffeineServing::LargeEnergyDrink, "large-energy-drink"},
    {CaffeineServing::Decaf, "decaf"}};

inline constexpr auto allCaffeineServings = allValues<CaffeineServing>;

/// Typical milligrams: a cup of brewed coffee, tea or cola (237 ml), an espresso (30 ml), a can of 250 and of 500 ml,
/// and the upper end for decaf. No two are alike. Source: Mayo Clinic.
[[nodiscard]] constexpr int milligramsOf(CaffeineServing serving) {
    switch (serving) {
    case CaffeineServing::Coffee:
        return 96;
    case CaffeineServing::Espresso:
        return 63;
    case CaffeineServing::BlackTea:
        return 48;
    case CaffeineServing::GreenTea:
        return 29;
    case CaffeineServing::Cola:
        return 33;
    case CaffeineServing::EnergyDrink:
        return 80;
    case CaffeineServing::LargeEnergyDrink:
        return 160;
    case CaffeineServing::Decaf:
        return 5;
    }
    return 0;
}

} // namespace softfall
