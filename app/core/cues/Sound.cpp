#include "core/cues/Sound.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <numeric>

namespace softfall {

namespace {

constexpr double zeroCrossings = 16; // of the kernel, on each side
constexpr double passed = 0.95;      // of the band that both rates have

/// A windowed sinc (Hann), 1 at 0 and 0 from ±zeroCrossings on.
double kernelAt(double x) {
    if (x == 0) {
        return 1;
    }
    const double turn = std::numbers::pi * x;
    return std::abs(x) < zeroCrossings ? std::sin(turn) / turn * std::pow(std::cos(turn / 2 / zeroCrossings), 2) : 0;
}

} // namespace

Sound resampled(const Sound& sound, int rate) {
    assert(sound.rate > 0 && rate > 0);
    if (sound.rate == rate) {
        return sound;
    }
    // The positions between samples repeat after `phases` new ones.
    const int common = std::gcd(sound.rate, rate);
    const int phases = rate / common;
    const double band = passed * std::min(1.0, double(rate) / sound.rate);
    const int reach = int(std::ceil(zeroCrossings / band));
    std::vector<std::vector<float>> kernels(static_cast<std::size_t>(phases));
    for (int phase = 0; phase < phases; ++phase) {
        const double offset = double((std::int64_t{phase} * sound.rate) % rate) / rate;
        for (int tap = -reach; tap <= reach; ++tap) {
            kernels[std::size_t(phase)].push_back(float(band * kernelAt(band * (tap - offset))));
        }
    }
    const auto count = std::int64_t(sound.samples.size());
    Sound result{{}, rate};
    result.samples.resize(std::size_t(count * rate / sound.rate));
    for (std::size_t i = 0; i < result.samples.size(); ++i) {
        const std::vector<float>& kernel = kernels[i % std::size_t(phases)];
        const std::int64_t middle = std::int64_t(i) * sound.rate / rate;
        const std::int64_t first = std::max<std::int64_t>(0, middle - reach);
        const std::int64_t last = std::min(count - 1, middle + reach);
        float sum = 0;
        for (std::int64_t at = first; at <= last; ++at) {
            sum += sound.samples[std::size_t(at)] * kernel[std::size_t(at - middle + reach)];
        }
        result.samples[i] = sum;
    }
    return result;
}

void append(Sound& sound, const Sound& next, int milliseconds) {
    if (sound.samples.empty()) {
        sound = next;
        return;
    }
    sound.samples.insert(sound.samples.end(), std::size_t(std::int64_t{sound.rate} * milliseconds / 1000), 0.0F);
    const Sound same = resampled(next, sound.rate);
    sound.samples.insert(sound.samples.end(), same.samples.begin(), same.samples.end());
}

} // namespace softfall
