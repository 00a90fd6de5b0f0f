#include "core/cues/ToneScore.h"

#include <array>

namespace softfall {

namespace {

// C4, E4, G4 and A4 of equal temperament: low enough to be warm, high enough for a laptop's loudspeaker. They sound
// well in any order.
constexpr double c = 261.63;
constexpr double e = 329.63;
constexpr double g = 392.00;
constexpr double a = 440.00;

constexpr std::array stepNotes{Note{0, 0.3, e, e, 0.025, 0.15, 0}, Note{0.3, 0.5, a, a, 0.025, 0.35, 0}};
constexpr std::array holdNotes{Note{0, 0.6, g, g, 0.03, 0.35, 0}};
constexpr std::array releaseNotes{Note{0, 0.8, c, c, 0.03, 0.55, 0}};
constexpr std::array breatheInNotes{Note{0, 1.2, c, g, 0.2, 0.5, 0}};
constexpr std::array breatheOutNotes{Note{0, 1.2, g, c, 0.2, 0.6, 0}};
constexpr std::array bellNotes{Note{0, 2.5, e, e, 0.012, 0.6, 0.6}};
constexpr std::array doneNotes{Note{0, 0.35, a, a, 0.025, 0.2, 0}, Note{0.35, 0.35, e, e, 0.025, 0.2, 0},
                               Note{0.7, 0.8, c, c, 0.025, 0.55, 0}};
constexpr std::array darkNotes{Note{0, 0.3, a, a, 0.025, 0.15, 0}, Note{0.3, 0.5, e, e, 0.025, 0.35, 0}};

} // namespace

std::span<const Note> scoreOf(Tone tone) {
    switch (tone) {
    case Tone::Step:
        return stepNotes;
    case Tone::Hold:
        return holdNotes;
    case Tone::Release:
        return releaseNotes;
    case Tone::BreatheIn:
        return breatheInNotes;
    case Tone::BreatheOut:
        return breatheOutNotes;
    case Tone::Bell:
        return bellNotes;
    case Tone::Done:
        return doneNotes;
    case Tone::Dark:
        return darkNotes;
    }
    return {};
}

} // namespace softfall
