#pragma once

#include "core/Result.h"

#include <QString>

#include <array>

namespace softfall {

enum class CaffeineServing { Coffee, Espresso, BlackTea, GreenTea, Cola, EnergyDrink, LargeEnergyDrink, Decaf };

inline constexpr std::array allCaffeineServings{
    CaffeineServing::Coffee, CaffeineServing::Espresso,    CaffeineServing::BlackTea,         CaffeineServing::GreenTea,
    CaffeineServing::Cola,   CaffeineServing::EnergyDrink, CaffeineServing::LargeEnergyDrink, CaffeineServing::Decaf};

/// `coffee espresso black-tea green-tea cola energy-drink large-energy-drink decaf`.
[[nodiscard]] QString toString(CaffeineServing serving);
[[nodiscard]] Result<CaffeineServing> caffeineServingFromId(const QString& id, const QString& field);

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
