#pragma once

#include "core/routine/GuidedScript.h"

namespace softfall {

/// Sitting or lying still for `length` (above 0): one segment; the bells are cues.
[[nodiscard]] GuidedScript meditation(seconds length);

/// A bell sounds at the beginning, at each interval, and at the end. Our own choice: no source names one.
inline constexpr minutes bellInterval{5};

} // namespace softfall
