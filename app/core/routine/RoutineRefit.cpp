#include "core/routine/RoutineRefit.h"

#include "core/evening/StepFitting.h"

#include <algorithm>

namespace softfall {

namespace {

constexpr minutes tolerance{1};
constexpr minutes minForTheRest{2}; // of the schedule step, which always stays

} // namespace

bool endsLate(const RoutineSession& session, Instant now) {
    return session.isOpen() && now + session.remainingOfAll() >= session.bedtime + tolerance;
}

bool refit(RoutineSession& session, Instant screenCutoff, Instant now) {
    if (!endsLate(session, now)) {
        return false;
    }
    const std::vector<SessionStep> asTheyWere = session.steps;
    const auto firstLater = session.steps.begin() + std::ptrdiff_t(session.current) + 1;
    std::vector<SessionStep> later;
    std::vector<StepMinutes> wanted;
    for (auto step = firstLater; step != session.steps.end(); ++step) {
        later.push_back(*step);
        if (step->state == SessionStepState::Pending) {
            wanted.push_back({step->step, std::chrono::floor<minutes>(step->planned)});
        }
    }
    if (wanted.empty()) {
        return false;
    }
    const Instant free = now + std::chrono::ceil<seconds>(session.remaining());
    const minutes left = std::max(minForTheRest, std::chrono::floor<minutes>(session.bedtime - free));
    const bool handsOff = std::ranges::find(wanted, StepId::Screens, &StepMinutes::step) != wanted.end();
    const minutes before =
        handsOff ? std::clamp(std::chrono::floor<minutes>(screenCutoff - free), minutes(0), left) : left;
    const FittedSteps fitted = fitSteps(wanted, before, left - before, LightRule::First);

    std::vector<StepMinutes> kept = fitted.beforeScreens;
    if (fitted.screens) {
        kept.push_back({StepId::Screens, *fitted.screens});
    }
    kept.insert(kept.end(), fitted.afterScreens.begin(), fitted.afterScreens.end());

    std::vector<SessionStep> fittedLater;
    for (const StepMinutes& each : kept) {
        const auto step = std::ranges::find(later, each.step, &SessionStep::step);
        fittedLater.push_back(*step);
        fittedLater.back().planned = each.length;
        later.erase(step);
    }
    for (SessionStep& gone : later) {
        if (gone.state == SessionStepState::Pending) {
            gone.state = SessionStepState::Skipped;
            gone.skipReason = QLatin1String(shorteningReason);
        }
        fittedLater.push_back(gone);
    }
    session.steps.erase(firstLater, session.steps.end());
    session.steps.insert(session.steps.end(), fittedLater.begin(), fittedLater.end());
    // Steps are whole minutes; the remaining seconds of the running minute go to the last one.
    const Instant end = now + std::chrono::ceil<seconds>(session.remainingOfAll());
    if (end < session.bedtime && !kept.empty()) {
        session.steps[session.current + kept.size()].planned += session.bedtime - end;
    }
    return session.steps != asTheyWere;
}

} // namespace softfall
