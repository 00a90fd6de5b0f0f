#include "core/cues/Loudness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace softfall {

namespace {

constexpr double silence = -70;     // LUFS; blocks below it never count
constexpr double relativeGate = 10; // LU below the mean
constexpr double offset = -0.691;   // so that 997 Hz at full scale are -3.01 LUFS
constexpr double loudestSample = 0.9;
constexpr double fadeSeconds = 0.04;
constexpr float audible = 0.02F; // of the loudest sample

/// A filter of second order.
struct Biquad {
    std::array<double, 3> in;
    std::array<double, 2> out; ///< of the last two results

    void run(std::vector<double>& samples) const {
        double x1 = 0, x2 = 0, y1 = 0, y2 = 0;
        for (double& sample : samples) {
            const double x = sample;
            sample = in[0] * x + in[1] * x1 + in[2] * x2 - out[0] * y1 - out[1] * y2;
            x2 = x1;
            x1 = x;
            y2 = y1;
            y1 = sample;
        }
    }
};

// The two filters of BS.1770 for any rate; the standard has their coefficients for 48 kHz, from which Brecht De Man
// (Evaluation of implementations of the EBU R128 loudness measurement, 2018) found these.
Biquad shelf(double rate) {
    constexpr double frequency = 1681.974450955533;
    constexpr double quality = 0.7071752369554196;
    const double k = std::tan(std::numbers::pi * frequency / rate);
    const double high = std::pow(10.0, 3.999843853973347 / 20);
    const double band = std::pow(high, 0.4996667741545416);
    const double a0 = 1 + k / quality + k * k;
    return {
        {(high + band * k / quality + k * k) / a0, 2 * (k * k - high) / a0, (high - band * k / quality + k * k) / a0},
        {2 * (k * k - 1) / a0, (1 - k / quality + k * k) / a0}};
}

Biquad highPass(double rate) {
    constexpr double frequency = 38.13547087602444;
    constexpr double quality = 0.5003270373238773;
    const double k = std::tan(std::numbers::pi * frequency / rate);
    const double a0 = 1 + k / quality + k * k;
    return {{1, -2, 1}, {2 * (k * k - 1) / a0, (1 - k / quality + k * k) / a0}};
}

/// Mean squares of blocks of 100 ms that overlap by three quarters; one block for what is shorter.
std::vector<double> blocksOf(const Sound& sound) {
    std::vector<double> samples(sound.samples.begin(), sound.samples.end());
    shelf(sound.rate).run(samples);
    highPass(sound.rate).run(samples);
    const std::size_t step = std::max<std::size_t>(1, std::size_t(sound.rate) / 40);
    const std::size_t length = std::min(samples.size(), 4 * step);
    std::vector<double> blocks;
    for (std::size_t begin = 0; length > 0 && begin + length <= samples.size(); begin += step) {
        double sum = 0;
        for (std::size_t i = begin; i < begin + length; ++i) {
            sum += samples[i] * samples[i];
        }
        blocks.push_back(sum / double(length));
    }
    return blocks;
}

double toLoudness(double meanSquare) {
    return offset + 10 * std::log10(meanSquare);
}

/// The mean of those louder than `gate`, in LUFS; 0 if none is.
double meanAbove(const std::vector<double>& blocks, double gate) {
    double sum = 0;
    int count = 0;
    for (const double block : blocks) {
        if (block > 0 && toLoudness(block) > gate) {
            sum += block;
            ++count;
        }
    }
    return count > 0 ? sum / count : 0;
}

float peakOf(const Sound& sound) {
    float peak = 0;
    for (const float sample : sound.samples) {
        peak = std::max(peak, std::abs(sample));
    }
    return peak;
}

void fade(Sound& sound) {
    const float heard = audible * peakOf(sound);
    const auto isHeard = [heard](float sample) { return std::abs(sample) > heard; };
    const auto begin = std::ranges::find_if(sound.samples, isHeard) - sound.samples.begin();
    const auto end = std::find_if(sound.samples.rbegin(), sound.samples.rend(), isHeard).base() - sound.samples.begin();
    const auto length = std::min(std::ptrdiff_t(fadeSeconds * sound.rate), (end - begin) / 4);
    for (std::ptrdiff_t i = 0; i < length; ++i) {
        const auto part = float(std::pow(std::sin(std::numbers::pi / 2 * double(i) / double(length)), 2));
        sound.samples[std::size_t(begin + i)] *= part;
        sound.samples[std::size_t(end - 1 - i)] *= part;
    }
    std::fill(sound.samples.begin(), sound.samples.begin() + begin, 0.0F);
    std::fill(sound.samples.begin() + end, sound.samples.end(), 0.0F);
}

} // namespace

double loudnessOf(const Sound& sound) {
    const std::vector<double> blocks = blocksOf(sound);
    const double mean = meanAbove(blocks, silence);
    return mean > 0 ? toLoudness(meanAbove(blocks, std::max(silence, toLoudness(mean) - relativeGate)))
                    : -std::numeric_limits<double>::infinity();
}

Sound levelled(Sound sound, double loudness) {
    const double before = loudnessOf(sound);
    if (std::isinf(before)) {
        std::ranges::fill(sound.samples, 0.0F);
        return sound;
    }
    const double gain = std::min(std::pow(10.0, (loudness - before) / 20), loudestSample / double(peakOf(sound)));
    for (float& sample : sound.samples) {
        sample = float(sample * gain);
    }
    fade(sound);
    return sound;
}

} // namespace softfall
