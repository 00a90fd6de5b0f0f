#pragma once

#include "core/evening/Step.h"
#include "core/routine/StretchScript.h"

#include <QString>

namespace softfall {

/// Name of a step: "Stretching"; the same words as its title in the catalogue, where what to do in it is told.
[[nodiscard]] QString stepTitle(StepId step);

/// "Right calf", "Left hamstring".
[[nodiscard]] QString stretchTitle(StretchId stretch, BodySide side);

/// What a part of guided stretching is, under the count: "hold", "change sides", "warm up".
[[nodiscard]] QString stretchPhaseText(StretchPhase phase);

} // namespace softfall
