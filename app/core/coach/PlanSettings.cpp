#include "core/coach/PlanSettings.h"

namespace softfall {

Result<PlanSettings> checked(PlanSettings settings) {
    if (const auto valid = checked(settings.preferences); !valid) {
        return std::unexpected(valid.error());
    }
    if (const auto valid = checked(settings.pauses); !valid) {
        return std::unexpected(valid.error());
    }
    if (const auto valid = checked(settings.routine); !valid) {
        return std::unexpected(valid.error());
    }
    if (const auto valid = checked(settings.diary); !valid) {
        return std::unexpected(valid.error());
    }
    return settings;
}

} // namespace softfall
