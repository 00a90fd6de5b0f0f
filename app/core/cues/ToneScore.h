#pragma once

#include "core/cues/Tone.h"

#include <span>

namespace softfall {

/// One note of a tone. Times in seconds, pitches in hertz.
struct Note {
    double begin = 0; ///< after the beginning of the tone
    double length = 0;
    double hertz = 0;
    double lastHertz = 0; ///< where it glides to; the same as `hertz`: no glide
    double attack = 0;    ///< how long it swells
    double release = 0;   ///< how long it fades; the note ends with it
    double half = 0;      ///< after how long its fundamental rings half as loud; 0: constant loudness
};

/// The notes of a tone, one after the other: no two sound at once, so none can add to the loudness of another.
[[nodiscard]] std::span<const Note> scoreOf(Tone tone);

} // namespace softfall
