#include "core/cues/SoftTone.h"

#include "core/cues/ToneScore.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <numbers>

namespace softfall {

namespace {

struct Partial {
    double ratio;    ///< to the pitch of the note
    double loudness; ///< those of a note add up to 1, so that it is never louder than its peak
};

// A plain sine sounds like a test signal; a breath of the octave makes it a flute.
constexpr std::array flute{Partial{1, 0.88}, Partial{2, 0.12}};
// A struck bell has slightly inharmonic partials, and the high ones fade first.
constexpr std::array bell{Partial{1, 0.7}, Partial{2.01, 0.2}, Partial{2.98, 0.1}};

/// Half a period of a squared sine: smooth at both ends. `part` from 0 to 1.
double swell(double part) {
    return std::pow(std::sin(std::numbers::pi / 2 * std::clamp(part, 0.0, 1.0)), 2);
}

double timbre(const Note& note, double turns, double at) {
    double sum = 0;
    if (note.half > 0) {
        for (const auto& [ratio, loudness] : bell) {
            sum += loudness * std::exp2(-at / note.half * ratio) * std::sin(2 * std::numbers::pi * turns * ratio);
        }
    } else {
        for (const auto& [ratio, loudness] : flute) {
            sum += loudness * std::sin(2 * std::numbers::pi * turns * ratio);
        }
    }
    return sum;
}

} // namespace

std::vector<float> softTone(Tone tone, int rate) {
    assert(rate > 0);
    std::vector<float> samples(std::size_t(lengthOf(tone).count()) * std::size_t(rate) / 1000, 0.0F);
    for (const Note& note : scoreOf(tone)) {
        const auto begin = std::size_t(std::lround(note.begin * rate));
        const auto end = std::min(samples.size(), std::size_t(std::lround((note.begin + note.length) * rate)));
        for (std::size_t i = begin; i < end; ++i) {
            const double at = double(i - begin) / rate;
            const double left = double(end - 1 - i) / rate;
            // Periods of the fundamental so far: its pitch goes evenly from the first to the last.
            const double turns = at * (note.hertz + (note.lastHertz - note.hertz) * at / note.length / 2);
            samples[i] =
                float(softTonePeak * swell(at / note.attack) * swell(left / note.release) * timbre(note, turns, at));
        }
    }
    return samples;
}

double gainOf(double volume) {
    return std::pow(std::clamp(volume, 0.0, 1.0), 1 / 0.6);
}

} // namespace softfall
