#pragma once

#include "core/Result.h"

namespace softfall {

/// Turns the displays off with DPMS, if this is an X11 session and DPMS is available and enabled; Unavailable
/// otherwise. Waits for the X server: do not call it in the event loop's thread.
[[nodiscard]] Result<void> turnOffX11Displays();

} // namespace softfall
