#pragma once

#include "core/Result.h"

namespace softfall {

/// Call it first of all: a standard stream that is closed is opened on nothing, so that no file that is opened later
/// takes its number and is written to by what prints. Writing to it still fails.
void holdStandardStreams();

/// Whether all that was printed has reached standard output; Unavailable with the reason otherwise. Prints what waits.
[[nodiscard]] Result<void> finishOutput();

} // namespace softfall
