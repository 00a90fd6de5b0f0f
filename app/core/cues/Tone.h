#pragma once

#include "core/time/Instant.h"

namespace softfall {

/// The tones of the evening; each has one meaning, so that tones alone are enough to follow.
enum class Tone {
    Step,       ///< a step begins: two notes, rising
    Hold,       ///< a hold or a tensing begins: one note
    Release,    ///< let go, rest or change sides: one lower note
    BreatheIn,  ///< a note that glides up
    BreatheOut, ///< a note that glides down
    Bell,       ///< begin, interval and end of meditation: a bell that fades
    Done,       ///< a script is over: three notes, falling
    Dark        ///< the screen goes dark: two notes, falling
};

/// How long it sounds, including the fade; below 3 s.
[[nodiscard]] MonotonicTime lengthOf(Tone tone);

} // namespace softfall
