#include "core/routine/Shortening.h"

#include "core/routine/RoutineRefit.h"

#include <algorithm>

namespace softfall {

Shortening shortening(const std::vector<StepMinutes>& wanted, const RoutineSession& session) {
    Shortening result;
    for (const StepMinutes& want : wanted) {
        if (want.step == StepId::Screens || want.length <= minutes(0)) {
            continue;
        }
        const auto step = std::ranges::find(session.steps, want.step, &SessionStep::step);
        if (step == session.steps.end() ||
            (step->state == SessionStepState::Skipped && step->skipReason == QLatin1String(shorteningReason))) {
            result.dropped.push_back(want.step);
            continue;
        }
        const bool isToCome = step->state == SessionStepState::Pending || step->state == SessionStepState::Current;
        const minutes length = std::chrono::ceil<minutes>(step->planned);
        if (isToCome && length < want.length) {
            result.shortened.push_back({want.step, want.length, length});
        }
    }
    return result;
}

} // namespace softfall
