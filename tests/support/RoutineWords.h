#pragma once

#include "support/TestCoach.h"

#include <QStringList>

namespace softfall {

/// `running screens 120.0`: state, current step and the seconds left in it; `finished`; `none`.
[[nodiscard]] QString textOf(const std::optional<RoutineSession>& session);

/// `hold hamstring R`; `none`.
[[nodiscard]] QString textOf(const std::optional<GuidedSegment>& segment);

/// Everything logged in 2025 as had or done: `stretch 10 2025-03-10`, -1 for a kind without amount.
[[nodiscard]] QStringList habitsOf(TestCoach& coach);

} // namespace softfall
