#include "core/evening/Step.h"

namespace softfall {

StepKind kindOf(StepId step) {
    switch (step) {
    case StepId::WindDown:
        return StepKind::Timed;
    case StepId::Stretching:
        return StepKind::Guided;
    case StepId::Electrolytes:
    case StepId::Schedule:
    case StepId::Environment:
        return StepKind::Checklist;
    case StepId::Stimulants:
    case StepId::Screens:
        return StepKind::CutOff;
    }
    return StepKind::Timed;
}

QString toString(StepId step) {
    switch (step) {
    case StepId::WindDown:
        return QStringLiteral("wind-down");
    case StepId::Stimulants:
        return QStringLiteral("stimulants");
    case StepId::Electrolytes:
        return QStringLiteral("electrolytes");
    case StepId::Stretching:
        return QStringLiteral("stretching");
    case StepId::Schedule:
        return QStringLiteral("schedule");
    case StepId::Environment:
        return QStringLiteral("environment");
    case StepId::Screens:
        return QStringLiteral("screens");
    }
    return {};
}

Result<StepId> stepFromId(const QString& id, const QString& field) {
    for (const StepId step : allSteps) {
        if (toString(step) == id) {
            return step;
        }
    }
    return std::unexpected(
        badInput(field, id,
                 QStringLiteral("wind-down, stimulants, electrolytes, stretching, schedule, environment or screens")));
}

} // namespace softfall
