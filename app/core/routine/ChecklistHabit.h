#pragma once

#include "core/diary/Habit.h"
#include "core/evening/Step.h"

#include <optional>

namespace softfall {

/// The habit logged when an item (its catalogue id) of a step is ticked off; nothing for what the diary does not
/// record.
[[nodiscard]] std::optional<HabitKind> habitOfItem(StepId step, const QString& item);

} // namespace softfall
