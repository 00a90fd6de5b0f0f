#include "core/diary/CaffeineServing.h"

#include "core/Ids.h"

namespace softfall {

namespace {

constexpr Ids<CaffeineServing, 8> servings{{{CaffeineServing::Coffee, "coffee"},
                                            {CaffeineServing::Espresso, "espresso"},
                                            {CaffeineServing::BlackTea, "black-tea"},
                                            {CaffeineServing::GreenTea, "green-tea"},
                                            {CaffeineServing::Cola, "cola"},
                                            {CaffeineServing::EnergyDrink, "energy-drink"},
                                            {CaffeineServing::LargeEnergyDrink, "large-energy-drink"},
                                            {CaffeineServing::Decaf, "decaf"}}};

} // namespace

QString toString(CaffeineServing serving) {
    return idOf(servings, serving);
}

Result<CaffeineServing> caffeineServingFromId(const QString& id, const QString& field) {
    return valueOf(servings, id, field);
}

} // namespace softfall
