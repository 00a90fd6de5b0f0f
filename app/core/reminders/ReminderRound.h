#pragma once

#include "core/evening/Pause.h"
#include "core/reminders/ReminderPreferences.h"
#include "core/reminders/ReminderRecord.h"

#include <optional>
#include <vector>

namespace softfall {

/// A reminder of a night, to show or mark.
struct NightReminder {
    NightDate night;
    Reminder reminder;
    bool operator==(const NightReminder&) const = default;
};

/// What to do at a check of the clock.
struct ReminderRound {
    std::vector<std::vector<NightReminder>> show; ///< each group is one notification; ascending by due
    std::vector<NightReminder> expire;            ///< too late to be useful and never shown
    std::optional<Instant> next;                  ///< when to check again; nothing if nothing is to come
};

/// Two reminders due within this time share one notification, and so do check-in, wind-down and screens off of a night
/// if they are due when the clock is checked.
inline constexpr seconds mergeWithin = minutes(5);

/// State of a reminder at `now`, given its record if there is one. What was shown, or answered, stays so whatever the
/// clock does, but is planned again if the plan has moved it to a later instant (by more than mergeWithin); what
/// expired unseen is planned again if its time is (again) to come.
[[nodiscard]] ReminderState stateAt(Instant now, const Reminder& reminder, const std::optional<ReminderRecord>& record);

/// When a reminder with that record comes (again): a snoozed one later, but not before it is due.
[[nodiscard]] Instant dueOf(const Reminder& reminder, const std::optional<ReminderRecord>& record);

/// Whether the person wants to be reminded of it: its kind is not silenced and its night not part of a pause.
[[nodiscard]] bool isWanted(const NightReminder& reminder, const ReminderPreferences& preferences,
                            const Pauses& pauses);

/// The state after its answer was undone: one that has come waits in sight without a second notice, one still to come
/// is planned again. Nothing where it would be useless by now.
[[nodiscard]] std::optional<ReminderState> reopenedState(Instant now, const Reminder& reminder);

/// stateAt for display: what is unwanted and was not shown is skipped.
[[nodiscard]] ReminderState reportedStateAt(Instant now, const NightReminder& reminder,
                                            const std::optional<ReminderRecord>& record, bool isWanted);

/// Decides about `reminders` (of one or more nights) with their `records`. Those due and still useful are shown;
/// a snoozed one counts as due from `snoozedUntil` on, but not before it is due. Those that end without being shown
/// expire.
[[nodiscard]] ReminderRound reminderRound(Instant now, const std::vector<NightReminder>& reminders,
                                          const std::vector<ReminderRecord>& records);

/// The end of a snooze at `now` for `length`; nothing if that would pass `usefulUntil` or `bedtime`
/// (the bedtime reminder itself may pass bedtime).
[[nodiscard]] std::optional<Instant> snoozeUntil(Instant now, seconds length, const Reminder& reminder,
                                                 Instant bedtime);

} // namespace softfall
