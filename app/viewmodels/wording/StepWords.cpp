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

} // namespace softfall
