#pragma once

#include "core/evening/EveningPlan.h"

#include <optional>

namespace softfall {

/// How long a snooze lasts.
inline constexpr minutes snoozeLength{10};

/// What putting a reminder off costs.
struct Postponement {
    Instant until;            ///< when it comes again
    Instant bedtime;          ///< lights-out then: as planned, or later where bedtime itself is put off
    minutes sleep{0};         ///< from that lights-out to the planned wake time
    minutes beforeBedtime{0}; ///< what is left from `until` to the planned bedtime; zero once it has passed
    bool operator==(const Postponement&) const = default;
};

/// Putting `reminder` of `plan` off at `now` by snoozeLength; nothing where it would come again too late to be of use,
/// or after bedtime (the bedtime reminder itself may pass bedtime).
[[nodiscard]] std::optional<Postponement> postponed(const Reminder& reminder, const EveningPlan& plan, Instant now);

} // namespace softfall
