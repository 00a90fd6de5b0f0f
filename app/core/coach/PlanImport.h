#pragma once

#include "core/Ids.h"
#include "core/coach/PlanSettings.h"

#include <optional>

namespace softfall {

/// What becomes of the plan that a source brings.
enum class PlanImport {
    None,  ///< it brings none
    Same,  ///< it is the one that holds
    Taken, ///< it replaces the one that holds
    Kept   ///< the one that holds stays
};
template <>
inline constexpr Id<PlanImport> idsOf<PlanImport>[] = {{PlanImport::None, "none"},
                                                       {PlanImport::Same, "same"},
                                                       {PlanImport::Taken, "taken"},
                                                       {PlanImport::Kept, "left-alone"}};

/// When to take a plan that a source brings.
enum class PlanChoice {
    WhereUnset, ///< while this diary's plan is still the defaults
    Take,
    Keep
};
template <>
inline constexpr Id<PlanChoice> idsOf<PlanChoice>[] = {
    {PlanChoice::WhereUnset, "where-unset"}, {PlanChoice::Take, "take"}, {PlanChoice::Keep, "leave-alone"}};

/// What becomes of a plan that is brought to a diary with the plan `existing`.
[[nodiscard]] PlanImport planToImport(const PlanSettings& existing, const std::optional<PlanSettings>& incoming,
                                      PlanChoice choice);

} // namespace softfall
