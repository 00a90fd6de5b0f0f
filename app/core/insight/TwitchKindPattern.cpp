#include "core/insight/TwitchKindPattern.h"

namespace softfall {

TwitchKindPattern twitchKindPattern(const std::vector<Twitch>& twitches) {
    TwitchKindPattern pattern;
    for (const Twitch& twitch : twitches) {
        ++pattern.total;
        ++(twitch.intensity ? pattern.byIntensity[std::size_t(*twitch.intensity - 1)] : pattern.intensityUnknown);
        ++(twitch.limb ? pattern.byLimb[std::size_t(*twitch.limb)] : pattern.limbUnknown);
        pattern.falling += twitch.falling ? 1 : 0;
        pattern.woke += twitch.woke ? 1 : 0;
    }
    return pattern;
}

} // namespace softfall
