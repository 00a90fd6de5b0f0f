#pragma once

#include "core/cues/Tone.h"

#include <vector>

namespace softfall {

/// Loudest point, where 1 is the loudest a device can play: to be noticed by somebody awake, not to startle.
inline constexpr double softTonePeak = 0.16;

/// The tone as mono samples from -1 to 1, as long as lengthOf(): it begins and ends in silence and nowhere clicks.
/// `rate` in samples a second, above 0.
[[nodiscard]] std::vector<float> softTone(Tone tone, int rate);

/// By how much samples are multiplied for a volume from 0 to 1 (beyond: the nearer of the two), so that half the volume
/// is heard as half as loud: loudness goes with the power 0.6 of sound pressure (S. S. Stevens, The measurement of
/// loudness, 1955).
[[nodiscard]] double gainOf(double volume);

} // namespace softfall
