#pragma once

#include "core/diary/NightRecord.h"
#include "core/diary/Twitch.h"

#include <array>
#include <vector>

namespace softfall {

/// How long after lights-out the individually logged twitches came.
struct OnsetPattern {
    static constexpr minutes binLength{15};
    /// Up to two hours in bins, and one more for all that came later.
    static constexpr std::size_t binCount = 9;

    std::array<int, binCount> bins{};
    int beforeLightsOut = 0;
    int unknown = 0; ///< of nights whose lights-out is unknown

    /// With a time after lights-out.
    [[nodiscard]] int counted() const;
};

/// `twitches` in any order, of the nights of `records`.
[[nodiscard]] OnsetPattern onsetPattern(const std::vector<NightRecord>& records, const std::vector<Twitch>& twitches);

} // namespace softfall
