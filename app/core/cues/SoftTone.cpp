#include "core/cues/SoftTone.h"

#include <cassert>
#include <cmath>
#include <numbers>

namespace softfall {

std::vector<float> softTone(int rate) {
    assert(rate > 0);
    const auto count = static_cast<std::size_t>(std::lround(softToneSeconds * rate));
    std::vector<float> samples(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double at = double(i) / rate;
        // Half a period of a squared sine: no edge at the beginning, the middle or the end.
        const double swell = std::pow(std::sin(std::numbers::pi * at / softToneSeconds), 2);
        samples[i] = float(softTonePeak * swell * std::sin(2 * std::numbers::pi * softToneHertz * at));
    }
    return samples;
}

} // namespace softfall
