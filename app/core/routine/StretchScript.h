#pragma once

#include "core/routine/GuidedScript.h"

namespace softfall {

/// Script A, 600 s with holds of 30 s: warm-up 60, twelve holds each followed by 10 s of change, closing 60;
/// hamstring, calf, quadriceps, each right, left, right, left. Script C is the same, seated or lying. Source: ACSM,
/// 60 s for each muscle. `hold` is 10…60 s.
[[nodiscard]] GuidedScript standardStretching(seconds hold = seconds(30));

/// Script B, 240 s: hamstring, then calf; each side three times 10 s hold and 10 s rest. Source: Hallegraeff 2012.
[[nodiscard]] GuidedScript shortStretching();

} // namespace softfall
