#include "core/evening/EveningPhase.h"

#include <algorithm>

namespace softfall {

namespace {

/// How long somebody who is still up is likely to be.
constexpr minutes stillUpFor{30};

} // namespace

EveningPhase phaseOf(const EveningPlan& tonight, Instant now, PhaseFacts facts) {
    if (facts.isWindingDown) {
        return EveningPhase::Evening;
    }
    const bool isInBed = facts.isLightsOut && !facts.isPaused;
    if (isInBed || now >= tonight.bedtime) {
        return EveningPhase::Night;
    }
    if (facts.isPaused || now >= tonight.routineStart - eveningLead) {
        return EveningPhase::Evening;
    }
    return facts.asksForMorning ? EveningPhase::Morning : EveningPhase::Day;
}

Instant lightsOutStillUp(const EveningPlan& tonight, Instant now) {
    using Quarters = std::chrono::duration<int, std::ratio<900>>;
    const WallTime wall = tonight.zone.wallAt(now);
    const seconds untilQuarter = std::chrono::ceil<Quarters>(wall + stillUpFor) - wall;
    return std::max(tonight.bedtime, now + untilQuarter);
}

} // namespace softfall
