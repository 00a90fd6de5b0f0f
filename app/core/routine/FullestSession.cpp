#include "core/routine/FullestSession.h"

#include <algorithm>

namespace softfall {

std::optional<RoutineSession> fullestOf(const std::vector<RoutineSession>& sessions) {
    const auto done = [](const RoutineSession& session) {
        return std::ranges::count(session.steps, SessionStepState::Done, &SessionStep::state);
    };
    const auto fullest = std::ranges::max_element(sessions.rbegin(), sessions.rend(), {}, done);
    return fullest == sessions.rend() ? std::nullopt : std::optional(*fullest);
}

} // namespace softfall
