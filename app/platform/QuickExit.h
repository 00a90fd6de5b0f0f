#pragma once

namespace softfall {

/// Ends the process with `code` once all that is ours is gone, without the destructors of static objects: that of Qt
/// Multimedia 6.4 gives its connection to PulseAudio up while its thread still works on it, which crashed one time in
/// some twenty after a tone.
[[noreturn]] void quickExit(int code);

} // namespace softfall
