#pragma once

#include "core/evening/EveningPlan.h"

#include <optional>

namespace softfall {

/// How long a snooze lasts.
inline constexpr minutes snoozeLength{10};

/// The cost of postponing a reminder.
struct Postponement {
    Instant until;            ///< when it comes again
    Instant bedtime;          ///< lights-out then: as planned, or later if bedtime itself is postponed
    minutes sleep{0};         ///< from that lights-out to the planned wake time
    minutes beforeBedtime{0}; ///< time from `until` to the planned bedtime; zero once it has passed
    bool operator==(const Postponement&) const = default;
};

/// Postpones `reminder` of `plan` at `now` by snoozeLength; nothing if it would come again too late to be useful,
/// or after bedtime (the bedtime reminder itself may pass bedtime).
[[nodiscard]] std::optional<Postponement> postponed(const Reminder& reminder, const EveningPlan& plan, Instant now);

} // namespace softfall
