#pragma once

#include "core/evening/Step.h"
#include "core/routine/StretchScript.h"

#include <QString>

namespace softfall {

/// Short name of a step, as a heading: "Stretching". What to do in it is in the catalogue.
[[nodiscard]] QString stepTitle(StepId step);

/// "Right calf", "Left hamstring".
[[nodiscard]] QString stretchTitle(StretchId stretch, BodySide side);

/// What a part of guided stretching is, under the count: "hold", "change sides", "warm up".
[[nodiscard]] QString stretchPhaseText(StretchPhase phase);

} // namespace softfall
