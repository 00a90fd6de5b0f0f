#pragma once

#include "core/Result.h"

namespace softfall {

/// Turns the displays off by DPMS, where this session is one of X11 and DPMS is there and switched on; Unavailable
/// otherwise. Waits for the X server: not for the thread of the event loop.
[[nodiscard]] Result<void> turnOffX11Displays();

} // namespace softfall
