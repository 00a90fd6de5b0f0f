#include "viewmodels/wording/StepWords.h"

#include <QCoreApplication>

namespace softfall {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("StepWords", text);
}

} // namespace

QString stepTitle(StepId step) {
    switch (step) {
    case StepId::WindDown:
        return tr("Wind-down");
    case StepId::Stimulants:
        return tr("Caffeine and nicotine");
    case StepId::Electrolytes:
        return tr("Food and drink");
    case StepId::Stretching:
        return tr("Stretching");
    case StepId::Schedule:
        return tr("Ready for tomorrow");
    case StepId::Environment:
        return tr("Bedroom");
    case StepId::Screens:
        return tr("Screens off");
    }
    return {};
}

QString stretchTitle(StretchId stretch, BodySide side) {
    const bool right = side == BodySide::Right;
    switch (stretch) {
    case StretchId::Hamstring:
        return right ? tr("Right hamstring") : tr("Left hamstring");
    case StretchId::Calf:
        return right ? tr("Right calf") : tr("Left calf");
    case StretchId::Quadriceps:
        return right ? tr("Right quadriceps") : tr("Left quadriceps");
    }
    return {};
}

QString stretchPhaseText(StretchPhase phase) {
    switch (phase) {
    case StretchPhase::WarmUp:
        return tr("warm up");
    case StretchPhase::Hold:
        return tr("hold");
    case StretchPhase::Change:
        return tr("change");
    case StretchPhase::Rest:
        return tr("rest");
    case StretchPhase::Closing:
        return tr("breathe slowly");
    }
    return {};
}

} // namespace softfall
