#include "viewmodels/wording/StepWords.h"

#include <QCoreApplication>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

} // namespace

QString stepTitle(StepId step) {
    switch (step) {
    case StepId::WindDown:
        return Words::tr("Quiet time");
    case StepId::Stimulants:
        return Words::tr("Look back at today");
    case StepId::Electrolytes:
        return Words::tr("Food and drink");
    case StepId::Stretching:
        return Words::tr("Stretching");
    case StepId::Schedule:
        return Words::tr("Ready for tomorrow");
    case StepId::Environment:
        return Words::tr("Bedroom");
    case StepId::Screens:
        return Words::tr("Screens off");
    }
    return {};
}

} // namespace softfall
