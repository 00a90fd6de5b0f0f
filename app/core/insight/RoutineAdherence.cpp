#include "core/insight/RoutineAdherence.h"

#include <chrono>
#include <cmath>

namespace softfall {

namespace {

using std::chrono::days;

void count(const RoutineSession& session, RoutineAdherence::Evening& evening, std::map<StepId, StepAdherence>& steps) {
    for (const SessionStep& step : session.steps) {
        StepAdherence& each = steps[step.step];
        if (step.state == SessionStepState::Done) {
            ++each.done;
            ++evening.done;
        } else if (step.state == SessionStepState::Skipped && !step.skipReason.isEmpty()) {
            ++each.excused;
        } else {
            ++each.missed;
            ++evening.missed;
        }
    }
}

} // namespace

RoutineAdherence routineAdherence(NightRange range, const std::vector<RoutineSession>& sessions, const Pauses& pauses) {
    std::map<NightDate, const RoutineSession*> latest;
    for (const RoutineSession& session : sessions) {
        latest[session.night] = &session;
    }
    const double weight = 1 - std::pow(0.5, 1 / adherenceHalfLife);
    RoutineAdherence adherence;
    std::optional<double> score;
    for (NightDate night = range.first; night <= range.last; night += days(1)) {
        RoutineAdherence::Evening evening{night, pauseOf(night, pauses).has_value(), 0, 0, {}};
        const auto session = latest.find(night);
        if (evening.isPaused) {
            // An excused step counts neither way.
        } else if (session != latest.end()) {
            ++adherence.withRoutine;
            count(*session->second, evening, adherence.steps);
            if (evening.done + evening.missed > 0) {
                const double kept = double(evening.done) / (evening.done + evening.missed);
                score = score ? *score + weight * (kept - *score) : kept;
            }
        } else if (score) {
            *score -= weight * *score;
        }
        evening.score = score;
        adherence.evenings.push_back(evening);
    }
    return adherence;
}

} // namespace softfall
