#pragma once

#include "core/Result.h"
#include "core/evening/PlanSettings.h"

#include <QString>

#include <optional>

namespace softfall {

/// What becomes of the plan that a source brings.
enum class PlanImport {
    None,     ///< it brings none
    Same,     ///< it is the one that holds
    Taken,    ///< it replaces the one that holds
    LeftAlone ///< the one that holds stays
};

/// `none`, `same`, `taken`, `left-alone`.
[[nodiscard]] QString toString(PlanImport plan);

/// When to take a plan that a source brings.
enum class PlanChoice {
    WhereUnset, ///< while this diary's plan is still the defaults
    Take,
    LeaveAlone
};

/// `where-unset`, `take`, `leave-alone`.
[[nodiscard]] QString toString(PlanChoice choice);
[[nodiscard]] Result<PlanChoice> planChoiceFromId(const QString& id, const QString& field);

/// What becomes of a plan that is brought to a diary with the plan `existing`.
[[nodiscard]] PlanImport planToImport(const PlanSettings& existing, const std::optional<PlanSettings>& incoming,
                                      PlanChoice choice);

} // namespace softfall
