#pragma once

#include "core/diary/Twitch.h"

#include <array>
#include <vector>

namespace softfall {

/// How strong the individually logged twitches were, and where.
struct TwitchKindPattern {
    static constexpr std::size_t limbCount = 6;

    std::array<int, 3> byIntensity{}; ///< weak, medium, strong
    int intensityUnknown = 0;
    std::array<int, limbCount> byLimb{}; ///< in the order of Limb
    int limbUnknown = 0;
    int falling = 0; ///< with a feeling of falling
    int woke = 0;    ///< that woke the person
    int total = 0;
};

[[nodiscard]] TwitchKindPattern twitchKindPattern(const std::vector<Twitch>& twitches);

} // namespace softfall
