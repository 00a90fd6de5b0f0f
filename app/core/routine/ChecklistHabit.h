#pragma once

#include "core/diary/Habit.h"
#include "core/evening/Step.h"

#include <optional>

namespace softfall {

/// The habit that ticking off an item (its catalogue id) of a step stands for; nothing for what the diary does not
/// record.
[[nodiscard]] std::optional<HabitKind> habitOfItem(StepId step, const QString& item);

} // namespace softfall
