#include "core/evening/EveningPhase.h"

namespace softfall {

EveningPhase phaseOf(const EveningPlan& tonight, Instant now, PhaseFacts facts) {
    if (facts.isWindingDown) {
        return EveningPhase::Evening;
    }
    if (facts.isLightsOut || now >= tonight.bedtime) {
        return EveningPhase::Night;
    }
    if (now >= tonight.routineStart - eveningLead) {
        return EveningPhase::Evening;
    }
    return facts.asksForMorning ? EveningPhase::Morning : EveningPhase::Day;
}

} // namespace softfall
