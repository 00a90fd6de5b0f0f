#pragma once

#include "core/routine/GuidedScript.h"

namespace softfall {

/// Script E, 480 s: settle 60, fourteen muscle groups of 5 s tensing and 20 s letting go, closing scan 70. Published
/// scripts use 5–10 s and 15–30 s.
[[nodiscard]] GuidedScript muscleRelaxation();

/// The quiet variant, 360 s: nothing is tensed; fourteen times 20 s of letting go, closing scan 80.
[[nodiscard]] GuidedScript quietRelaxation();

} // namespace softfall
