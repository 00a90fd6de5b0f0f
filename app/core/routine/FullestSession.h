#pragma once

#include "core/routine/RoutineSession.h"

#include <optional>
#include <vector>

namespace softfall {

/// The session in which most steps were done, the newest of those; nothing where there is none. `sessions` in the order
/// in which they were begun: a wind-down that was done doesn't become less by another that was stopped.
[[nodiscard]] std::optional<RoutineSession> fullestOf(const std::vector<RoutineSession>& sessions);

} // namespace softfall
