#include "viewmodels/routine/StretchSafetyViewModel.h"

#include <algorithm>
#include <utility>

namespace softfall {

StretchSafetyViewModel::StretchSafetyViewModel(RoutineService& routine, const Catalogue& catalogue, QObject* parent)
    : QObject(parent)
    , m_routine(routine)
    , m_safety(catalogue.stretchSafety()) {}

QStringList StretchSafetyViewModel::askFirst() const {
    return {m_safety.askFirst.begin(), m_safety.askFirst.end()};
}

QStringList StretchSafetyViewModel::manner() const {
    return {m_safety.manner.begin(), m_safety.manner.end()};
}

void StretchSafetyViewModel::update() {
    const auto session = m_routine.session();
    const bool stretches =
        session && session->isOpen() && std::ranges::any_of(session->steps, [](const SessionStep& step) {
            return step.step == StepId::Stretching &&
                   (step.state == SessionStepState::Pending || step.state == SessionStepState::Current);
        });
    const bool isDue = stretches && !m_routine.preferences().knowsStretchSafety;
    if (std::exchange(m_isDue, isDue) != isDue) {
        emit changed();
    }
}

void StretchSafetyViewModel::confirm(bool seated) {
    const auto saved = m_routine.setPreferences([seated](RoutinePreferences& wanted) {
        wanted.knowsStretchSafety = true;
        if (seated) {
            wanted.version = StretchVersion::SeatedOrLying;
        }
    });
    if (!saved) {
        emit failed(saved.error());
    }
}

void StretchSafetyViewModel::leaveOutTonight() {
    if (const auto left = m_routine.leaveOut(StepId::Stretching, QStringLiteral("not-tonight")); !left) {
        emit failed(left.error());
    }
    update();
}

} // namespace softfall
