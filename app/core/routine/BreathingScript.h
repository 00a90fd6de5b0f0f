#pragma once

#include "core/Ids.h"
#include "core/routine/GuidedScript.h"

namespace softfall {

/// Seconds in and out: both 6 breaths a minute.
enum class BreathPace {
    FiveFive, ///< 5 s in, 5 s out
    FourSix   ///< 4 s in, 6 s out
};
template <>
inline constexpr Id<BreathPace> idsOf<BreathPace>[] = {{BreathPace::FiveFive, "5-5"}, {BreathPace::FourSix, "4-6"}};

inline constexpr seconds breathLength{10};
/// 5:00 in total.
inline constexpr int breathsOfScript = 30;

/// Script D: `breaths` (1…30) of 10 s, in and out, without holding the breath.
[[nodiscard]] GuidedScript slowBreathing(BreathPace pace = BreathPace::FiveFive, int breaths = breathsOfScript);

} // namespace softfall
