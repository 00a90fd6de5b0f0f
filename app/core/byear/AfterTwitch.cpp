#include "core/byear/AfterTwitch.h"

namespace softfall {

bool isBreathingLed(const AfterTwitch& after, MonotonicTime now) {
    return after.ledFrom && now < *after.ledFrom + breathingLed;
}

bool isBreathingOffered(const AfterTwitch& after, MonotonicTime now) {
    return after.loggedAt && now < *after.loggedAt + breathingOffered && !isBreathingLed(after, now) &&
           (!after.ledFrom || *after.ledFrom < *after.loggedAt);
}

NightAnswer answerTo(NightPress press, AfterTwitch& after, bool mayLead, MonotonicTime now) {
    const bool isKeyOfBreathing = press != NightPress::Twitch;
    if (isKeyOfBreathing && isBreathingLed(after, now)) {
        after = {};
        return NightAnswer::Silence;
    }
    if (isKeyOfBreathing && mayLead && isBreathingOffered(after, now)) {
        after.ledFrom = now;
        return NightAnswer::Lead;
    }
    if (press == NightPress::Twitch || (press == NightPress::MediaKey && mayLead)) {
        after.loggedAt = now;
        return NightAnswer::Log;
    }
    return NightAnswer::Nothing;
}

} // namespace softfall
