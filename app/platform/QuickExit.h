#pragma once

namespace softfall {

/// Ends the process with `code` once our own objects are gone, without the destructors of static objects: those of Qt
/// Multimedia 6.4 close its connection to PulseAudio while its thread still uses it, which crashed about one time in
/// twenty after a tone.
[[noreturn]] void quickExit(int code);

} // namespace softfall
