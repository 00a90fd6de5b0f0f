#include "core/reminders/ReminderRound.h"

#include <algorithm>

namespace softfall {

namespace {

std::optional<ReminderRecord> recordOf(const NightReminder& reminder, const std::vector<ReminderRecord>& records) {
    const auto found = std::ranges::find_if(records, [&reminder](const ReminderRecord& record) {
        return record.night == reminder.night && record.kind == reminder.reminder.kind;
    });
    return found == records.end() ? std::nullopt : std::optional(*found);
}

/// What leads to bed: one evening, whichever of it is due.
bool leadsToBed(const NightReminder& reminder) {
    const ReminderKind kind = reminder.reminder.kind;
    return kind == ReminderKind::EveningCheckIn || kind == ReminderKind::WindDown || kind == ReminderKind::ScreenCutoff;
}

} // namespace

Instant dueOf(const Reminder& reminder, const std::optional<ReminderRecord>& record) {
    const bool snoozed = record && record->state == ReminderState::Snoozed && record->snoozedUntil;
    // A later bedtime, set while it was snoozed, applies to it too.
    return snoozed ? std::max(*record->snoozedUntil, reminder.due) : reminder.due;
}

bool isWanted(const NightReminder& reminder, const ReminderPreferences& preferences, const Pauses& pauses) {
    return !preferences.silenced.contains(reminder.reminder.kind) && !pauseOf(reminder.night, pauses);
}

ReminderState reportedStateAt(Instant now, const NightReminder& reminder, const std::optional<ReminderRecord>& record,
                              bool isWanted) {
    const ReminderState state = stateAt(now, reminder.reminder, record);
    const bool wasShownOrAnswered = state == ReminderState::Shown || state == ReminderState::Done ||
                                    state == ReminderState::Skipped || state == ReminderState::Satisfied;
    return isWanted || wasShownOrAnswered ? state : ReminderState::Skipped;
}

std::optional<ReminderState> reopenedState(Instant now, const Reminder& reminder) {
    if (now >= reminder.usefulUntil) {
        return std::nullopt;
    }
    return now >= reminder.due ? ReminderState::Shown : ReminderState::Planned;
}

ReminderState stateAt(Instant now, const Reminder& reminder, const std::optional<ReminderRecord>& record) {
    ReminderState stored = record ? record->state : ReminderState::Planned;
    // A later bedtime has moved it since: the earlier notice does not count for this one.
    const bool hasMoved = record && record->due && reminder.due - *record->due > mergeWithin;
    if (hasMoved && (stored == ReminderState::Shown || stored == ReminderState::Done)) {
        stored = ReminderState::Planned;
    }
    // An expired one was never shown: if the clock is set back, or bedtime moved, it may still come.
    const bool waiting = stored == ReminderState::Planned || stored == ReminderState::Due ||
                         stored == ReminderState::Snoozed || stored == ReminderState::Expired;
    if (!waiting) {
        return stored;
    }
    if (now >= reminder.usefulUntil && now > reminder.due) {
        return ReminderState::Expired;
    }
    if (now >= dueOf(reminder, record)) {
        return ReminderState::Due;
    }
    return stored == ReminderState::Snoozed ? ReminderState::Snoozed : ReminderState::Planned;
}

ReminderRound reminderRound(Instant now, const std::vector<NightReminder>& reminders,
                            const std::vector<ReminderRecord>& records) {
    struct Waiting {
        NightReminder reminder;
        Instant due;
        ReminderState state;
    };
    std::vector<Waiting> waiting;
    ReminderRound round;
    for (const NightReminder& reminder : reminders) {
        const auto record = recordOf(reminder, records);
        const ReminderState state = stateAt(now, reminder.reminder, record);
        if (state == ReminderState::Expired && (!record || record->state != ReminderState::Expired)) {
            round.expire.push_back(reminder);
        } else if (state == ReminderState::Due || state == ReminderState::Planned || state == ReminderState::Snoozed) {
            waiting.push_back({reminder, dueOf(reminder.reminder, record), state});
        }
    }
    std::ranges::stable_sort(waiting, {}, &Waiting::due);

    // What is due now is shown now, and what leads to bed in one notice, however long it has been due: a bedtime that
    // moved makes several due at once. What is not yet due but belongs to the same group comes along.
    std::optional<Instant> groupStart;
    for (const Waiting& each : waiting) {
        const bool isDueToo = groupStart && each.state == ReminderState::Due && leadsToBed(each.reminder) &&
                              leadsToBed(round.show.back().back()) &&
                              round.show.back().back().night == each.reminder.night;
        const bool joins = isDueToo || (groupStart && each.due - *groupStart <= mergeWithin);
        if (each.state == ReminderState::Due && !joins) {
            groupStart = each.due;
            round.show.push_back({each.reminder});
        } else if (joins) {
            round.show.back().push_back(each.reminder);
        } else if (!round.next || each.due < *round.next) {
            round.next = each.due;
        }
    }
    return round;
}

std::optional<Instant> snoozeUntil(Instant now, seconds length, const Reminder& reminder, Instant bedtime) {
    const Instant until = now + length;
    const bool passesBedtime =
        reminder.kind != ReminderKind::Bedtime && reminder.kind != ReminderKind::MorningCheckIn && until > bedtime;
    return until >= reminder.usefulUntil || passesBedtime ? std::nullopt : std::optional(until);
}

} // namespace softfall
