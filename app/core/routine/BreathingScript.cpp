#include "core/routine/BreathingScript.h"

#include <algorithm>

namespace softfall {

GuidedScript slowBreathing(BreathPace pace, int breaths) {
    const seconds in = pace == BreathPace::FiveFive ? seconds(5) : seconds(4);
    GuidedScript script;
    for (int breath = 0; breath < std::clamp(breaths, 1, breathsOfScript); ++breath) {
        append(script, {GuidedPhase::BreatheIn, {}, {}, {}, {}, in});
        append(script, {GuidedPhase::BreatheOut, {}, {}, {}, {}, breathLength - in});
    }
    return script;
}

} // namespace softfall
