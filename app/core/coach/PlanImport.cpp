#include "core/coach/PlanImport.h"

namespace softfall {

PlanImport planToImport(const PlanSettings& existing, const std::optional<PlanSettings>& incoming, PlanChoice choice) {
    if (!incoming) {
        return PlanImport::None;
    }
    if (*incoming == existing) {
        return PlanImport::Same;
    }
    const bool takes = choice == PlanChoice::Take || (choice == PlanChoice::WhereUnset && existing == PlanSettings{});
    return takes ? PlanImport::Taken : PlanImport::Kept;
}

} // namespace softfall
