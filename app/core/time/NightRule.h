#pragma once

#include "core/time/Instant.h"
#include "core/time/NightDate.h"

#include <functional>
#include <optional>
#include <vector>

namespace softfall {

/// The middle of sleep of a night, in wall time: halfway between planned bedtime and wake time.
/// Must increase with the night.
using MiddleOfSleep = std::function<WallTime(NightDate)>;

/// A known time from lights-out to wake; everything in it, both ends included, belongs to that night.
struct KnownSleep {
    NightDate night;
    Instant lightsOut;
    Instant wake;
};

/// Which night does it belong to? The one rule for everybody, day sleepers included.
/// All computation is in wall time, never in UTC.
class NightRule {
public:
    explicit NightRule(MiddleOfSleep middleOfSleep, std::vector<KnownSleep> known = {});

    /// A sleep event (twitch, lights-out, wake, morning check-in): the night whose middle of sleep is nearest;
    /// exactly between two, the later one.
    [[nodiscard]] NightDate nightOfSleepEvent(Instant instant, WallTime wall) const;

    /// A day event (habit): the night whose middle of sleep comes next, or is just now.
    [[nodiscard]] NightDate nightOfDayEvent(Instant instant, WallTime wall) const;

private:
    [[nodiscard]] std::optional<NightDate> nightOfKnownSleep(Instant instant) const;
    [[nodiscard]] NightDate nextMiddle(WallTime wall) const;

    MiddleOfSleep m_middleOfSleep;
    std::vector<KnownSleep> m_known; // ascending by lights-out
};

} // namespace softfall
