#pragma once

#include "core/Ids.h"
#include "core/reminders/ReminderRecord.h"
#include "core/time/ZonedInstant.h"

#include <optional>

namespace softfall {

/// A decision about a reminder.
enum class ReminderOutcome {
    Shown,      ///< a notification server has taken it
    ShownAgain, ///< after a snooze, or since its answer was undone
    Withheld,   ///< due, but not shown yet
    Asked,      ///< too late to be useful: a question in the next check-in
    Expired,    ///< too late to be useful, and nothing to ask
    Snoozed,
    Skipped,
    Done,
    Satisfied, ///< was done before it was due
    Answered   ///< its question was answered
};
template <>
inline constexpr Id<ReminderOutcome> idsOf<ReminderOutcome>[] = {
    {ReminderOutcome::Shown, "shown"},         {ReminderOutcome::ShownAgain, "shown-again"},
    {ReminderOutcome::Withheld, "held-back"},  {ReminderOutcome::Asked, "asked"},
    {ReminderOutcome::Expired, "expired"},     {ReminderOutcome::Snoozed, "snoozed"},
    {ReminderOutcome::Skipped, "skipped"},     {ReminderOutcome::Done, "done"},
    {ReminderOutcome::Satisfied, "satisfied"}, {ReminderOutcome::Answered, "answered"}};

/// Why a reminder was not shown when it was due.
enum class HoldReason {
    None,
    MachineAsleep,
    NotRunning,     ///< Softfall was not running
    PersonAway,     ///< the screen was locked
    ClockSet,       ///< the clock was set past it
    NoServer,       ///< there was no notification server
    EnoughForToday, ///< two nudges about logging were shown that day
};
template <>
inline constexpr Id<HoldReason> idsOf<HoldReason>[] = {{HoldReason::None, ""},
                                                       {HoldReason::MachineAsleep, "machine-asleep"},
                                                       {HoldReason::NotRunning, "not-running"},
                                                       {HoldReason::PersonAway, "person-away"},
                                                       {HoldReason::ClockSet, "clock-set"},
                                                       {HoldReason::NoServer, "no-server"},
                                                       {HoldReason::EnoughForToday, "enough-for-today"}};

/// One line of the log: the decision about a reminder, when, and why.
struct ReminderDecision {
    ZonedInstant at;
    NightDate night;
    ReminderKind kind = ReminderKind::CaffeineCutoff;
    ReminderOutcome outcome = ReminderOutcome::Shown;
    HoldReason reason = HoldReason::None;
    Instant due{}; ///< when the reminder was due by the plan at that moment
    bool operator==(const ReminderDecision&) const = default;
};

/// The clocks at a check: wall, monotonic, and how long the machine has slept since its start.
struct ClockReading {
    Instant wall;
    MonotonicTime monotonic{0};
    MonotonicTime suspended{0};
};

/// Why a reminder due at `due` had not been shown by `now`, if the previous check was at `before` (nothing: this is
/// the first check since the program started). None: nothing held it back, it only became due by a change of plan.
[[nodiscard]] HoldReason lateReason(Instant due, const ClockReading& now, const std::optional<ClockReading>& before);

} // namespace softfall
