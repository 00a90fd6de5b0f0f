#include "core/byear/ByEar.h"

#include <algorithm>

namespace softfall {

bool isByEar(const RoutineSession& session, const EveningPlan& plan, Instant now) {
    if (session.night != plan.night || session.state == SessionState::Abandoned || now >= plan.wake) {
        return false;
    }
    const auto handOff = std::ranges::find(session.steps, StepId::Screens, &SessionStep::step);
    const bool handedOff = handOff != session.steps.end() &&
                           (handOff->state == SessionStepState::Current || handOff->state == SessionStepState::Done);
    return handedOff || (session.isOpen() ? now : session.changed) >= plan.screenCutoff;
}

bool isLightsOut(const RoutineSession& session, const EveningPlan& plan, Instant now) {
    return session.night == plan.night && session.state == SessionState::Finished && now < plan.wake;
}

} // namespace softfall
