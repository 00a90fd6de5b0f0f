#pragma once

#include <vector>

namespace softfall {

inline constexpr double softToneSeconds = 0.6;
inline constexpr double softToneHertz = 440;
/// Loudest point, where 1 is the loudest a device can play: to be noticed by somebody awake, not to startle.
inline constexpr double softTonePeak = 0.16;

/// The tone as mono samples from -1 to 1: a sine that swells and fades like a breath, so that it begins and ends in
/// silence and nowhere clicks. `rate` in samples a second, above 0.
[[nodiscard]] std::vector<float> softTone(int rate);

} // namespace softfall
