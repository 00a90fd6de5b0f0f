#pragma once

#include "core/Ids.h"
#include "core/coach/PlanSettings.h"

#include <optional>

namespace softfall {

/// What becomes of the plan in an imported source.
enum class PlanImport {
    None,  ///< the source has none
    Same,  ///< it is the same as the current one
    Taken, ///< it replaces the current one
    Kept   ///< the current one stays
};
template <>
inline constexpr Id<PlanImport> idsOf<PlanImport>[] = {{PlanImport::None, "none"},
                                                       {PlanImport::Same, "same"},
                                                       {PlanImport::Taken, "taken"},
                                                       {PlanImport::Kept, "left-alone"}};

/// When to take the plan from a source.
enum class PlanChoice {
    WhereUnset, ///< while this diary's plan is still the defaults
    Take,
    Keep
};
template <>
inline constexpr Id<PlanChoice> idsOf<PlanChoice>[] = {
    {PlanChoice::WhereUnset, "where-unset"}, {PlanChoice::Take, "take"}, {PlanChoice::Keep, "leave-alone"}};

/// What becomes of an imported plan in a diary with the plan `existing`.
[[nodiscard]] PlanImport planToImport(const PlanSettings& existing, const std::optional<PlanSettings>& incoming,
                                      PlanChoice choice);

} // namespace softfall
