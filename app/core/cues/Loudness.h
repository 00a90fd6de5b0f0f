#pragma once

#include "core/cues/Sound.h"

namespace softfall {

/// How loud tones and words are, in LUFS, at full volume: that of a held tone.
inline constexpr double cueLoudness = -21.5;

/// The loudness of what sounds in it, without its pauses, in LUFS; minus infinity for silence. Weighting and gates are
/// those of ITU-R BS.1770-4, but with blocks of 100 ms instead of 400, since some cues are a single word.
[[nodiscard]] double loudnessOf(const Sound& sound);

/// The sound made as loud as `loudness`, faded in and out. No sample comes near full scale: where that would happen, it
/// stays softer. Silence stays silence.
[[nodiscard]] Sound levelled(Sound sound, double loudness);

} // namespace softfall
