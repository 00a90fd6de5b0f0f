#include "core/time/NightRule.h"

#include <algorithm>

namespace softfall {

using std::chrono::days;

NightRule::NightRule(MiddleOfSleep middleOfSleep, std::vector<KnownSleep> known)
    : m_middleOfSleep(std::move(middleOfSleep))
    , m_known(std::move(known)) {
    std::ranges::sort(m_known, {}, &KnownSleep::lightsOut);
}

std::optional<NightDate> NightRule::nightOfKnownSleep(Instant instant) const {
    const auto after = std::ranges::upper_bound(m_known, instant, {}, &KnownSleep::lightsOut);
    if (after == m_known.begin() || instant > std::prev(after)->wake) {
        return std::nullopt;
    }
    return std::prev(after)->night;
}

NightDate NightRule::nextMiddle(WallTime wall) const {
    // A middle of sleep lies between noon of the evening and 36 hours later.
    NightDate night(std::chrono::floor<days>(wall) - days(2));
    while (m_middleOfSleep(night) < wall) {
        night += days(1);
    }
    return night;
}

NightDate NightRule::nightOfSleepEvent(Instant instant, WallTime wall) const {
    if (const auto known = nightOfKnownSleep(instant)) {
        return *known;
    }
    const NightDate next = nextMiddle(wall);
    const NightDate previous = next - days(1);
    return wall - m_middleOfSleep(previous) < m_middleOfSleep(next) - wall ? previous : next;
}

NightDate NightRule::nightOfDayEvent(Instant instant, WallTime wall) const {
    if (const auto known = nightOfKnownSleep(instant)) {
        return *known;
    }
    return nextMiddle(wall);
}

} // namespace softfall
