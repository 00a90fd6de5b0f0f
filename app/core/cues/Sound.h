#pragma once

#include <vector>

namespace softfall {

/// One channel of sound.
struct Sound {
    std::vector<float> samples; ///< -1…1
    int rate = 0;               ///< samples a second, above 0
};

/// The same with `rate` samples a second: band-limited, so that nothing is heard that was not there.
[[nodiscard]] Sound resampled(const Sound& sound, int rate);

/// Appends `next`, resampled where needed, after a pause of `milliseconds`; to an empty sound without a pause.
void append(Sound& sound, const Sound& next, int milliseconds);

} // namespace softfall
