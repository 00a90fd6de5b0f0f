#include "core/byear/ByEar.h"

namespace softfall {

bool isByEar(const RoutineSession& session, const EveningPlan& plan, Instant now) {
    return session.night == plan.night && session.state == SessionState::Running && now >= plan.screenCutoff &&
           now < plan.wake;
}

bool isLightsOut(const RoutineSession& session, const EveningPlan& plan, Instant now) {
    return session.night == plan.night && session.state == SessionState::Finished && now < plan.wake;
}

} // namespace softfall
