#include "viewmodels/routine/StretchSafetyViewModel.h"

#include "viewmodels/wording/CatalogueWords.h"

#include <utility>

namespace softfall {

namespace {

/// The stretching runs, or comes after the step that runs: in the dark it is too late to read.
bool stretchesNext(const RoutineSession& session) {
    for (std::size_t index = session.current; index < session.steps.size(); ++index) {
        const SessionStep& step = session.steps[index];
        const bool isOpen = step.state == SessionStepState::Pending || step.state == SessionStepState::Current;
        if (isOpen && step.step == StepId::Stretching) {
            return true;
        }
        if (step.state == SessionStepState::Pending) {
            return false;
        }
    }
    return false;
}

} // namespace

StretchSafetyViewModel::StretchSafetyViewModel(RoutineService& routine, const Catalogue& catalogue, QObject* parent)
    : QObject(parent)
    , m_routine(routine)
    , m_safety(catalogue.stretchSafety())
    , m_source(originWords(catalogue, m_safety.reviewed)) {}

QStringList StretchSafetyViewModel::askFirst() const {
    return {m_safety.askFirst.begin(), m_safety.askFirst.end()};
}

QStringList StretchSafetyViewModel::manner() const {
    return {m_safety.manner.begin(), m_safety.manner.end()};
}

void StretchSafetyViewModel::update() {
    const auto session = m_routine.session();
    const bool isKnown = m_routine.preferences().knowsStretchSafety;
    const bool isDue = session && session->isOpen() && !isKnown && stretchesNext(*session);
    const bool wasKnown = std::exchange(m_isKnown, isKnown);
    if (std::exchange(m_isDue, isDue) != isDue || wasKnown != isKnown) {
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
    update();
}

void StretchSafetyViewModel::leaveOutTonight() {
    if (const auto left = m_routine.leaveOut(StepId::Stretching, QStringLiteral("not-tonight")); !left) {
        emit failed(left.error());
    }
    update();
}

} // namespace softfall
