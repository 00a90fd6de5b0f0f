#include "core/routine/GaveWay.h"

#include "core/routine/RoutineRefit.h"

#include <algorithm>

namespace softfall {

GaveWay gaveWay(const std::vector<StepMinutes>& wanted, const RoutineSession& session) {
    GaveWay gone;
    for (const StepMinutes& want : wanted) {
        if (want.step == StepId::Screens || want.length <= minutes(0)) {
            continue;
        }
        const auto step = std::ranges::find(session.steps, want.step, &SessionStep::step);
        if (step == session.steps.end() ||
            (step->state == SessionStepState::Skipped && step->skipReason == QLatin1String(gaveWayReason))) {
            gone.dropped.push_back(want.step);
            continue;
        }
        const bool isToCome = step->state == SessionStepState::Pending || step->state == SessionStepState::Current;
        const minutes length = std::chrono::ceil<minutes>(step->planned);
        if (isToCome && length < want.length) {
            gone.shortened.push_back({want.step, want.length, length});
        }
    }
    return gone;
}

} // namespace softfall
