#pragma once

#include "core/cues/Tone.h"

#include <vector>

namespace softfall {

/// Peak level, where 1 is the loudest a device can play: noticeable when awake, but not startling.
inline constexpr double softTonePeak = 0.16;

/// The tone as mono samples from -1 to 1, as long as lengthOf(): it begins and ends in silence, without clicks.
/// `rate` in samples a second, above 0.
[[nodiscard]] std::vector<float> softTone(Tone tone, int rate);

/// The gain for a volume from 0 to 1 (clamped), so that half the volume is heard as half as loud: loudness follows
/// sound pressure to the power of 0.6 (S. S. Stevens, The measurement of
/// loudness, 1955).
[[nodiscard]] double gainOf(double volume);

} // namespace softfall
