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

} // namespace softfall
