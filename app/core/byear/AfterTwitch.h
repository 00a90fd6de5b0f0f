#pragma once

#include "core/time/Instant.h"

#include <optional>

namespace softfall {

/// A press at night, after lights-out.
enum class NightPress {
    Twitch, ///< T: log one
    Space,
    MediaKey ///< the one button of a headset
};
enum class NightAnswer {
    Nothing,
    Log,    ///< a twitch is logged
    Lead,   ///< slow breathing is led from now on
    Silence ///< it ends at once
};

/// So long after a twitch slow breathing is offered, without a sound.
inline constexpr seconds breathingOffered{60};
/// So long it lasts; then it is silent for good.
inline constexpr seconds breathingLed{120};

/// The minutes after a twitch at night, on the monotonic clock. Nothing sounds that a press didn't ask for, and what
/// sounds ends by itself.
struct AfterTwitch {
    std::optional<MonotonicTime> loggedAt; ///< the last twitch
    std::optional<MonotonicTime> ledFrom;  ///< the breathing that was asked for last
    bool operator==(const AfterTwitch&) const = default;
};

/// Within a minute of a twitch that no breathing was asked for since.
[[nodiscard]] bool isBreathingOffered(const AfterTwitch& after, MonotonicTime now);
[[nodiscard]] bool isBreathingLed(const AfterTwitch& after, MonotonicTime now);

/// What `press` does, and `after` as it is then. `mayLead`: it is night and the person wants to be led; without it a
/// twitch is all that can be logged, and only by its key.
[[nodiscard]] NightAnswer answerTo(NightPress press, AfterTwitch& after, bool mayLead, MonotonicTime now);

} // namespace softfall
