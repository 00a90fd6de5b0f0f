#include "core/routine/ChecklistHabit.h"

namespace softfall {

std::optional<HabitKind> habitOfItem(StepId step, const QString& item) {
    if (step != StepId::Electrolytes) {
        return std::nullopt;
    }
    if (item == QLatin1String("tea")) {
        return HabitKind::Tea;
    }
    return item.endsWith(QLatin1String("-food")) ? std::optional(HabitKind::ElectrolyteFood) : std::nullopt;
}

} // namespace softfall
