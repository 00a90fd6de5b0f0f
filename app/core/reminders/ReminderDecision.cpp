#include "core/reminders/ReminderDecision.h"

#include <algorithm>

namespace softfall {

namespace {

struct NamedOutcome {
    ReminderOutcome outcome;
    const char* id;
};

constexpr NamedOutcome outcomes[] = {
    {ReminderOutcome::Shown, "shown"},         {ReminderOutcome::ShownAgain, "shown-again"},
    {ReminderOutcome::HeldBack, "held-back"},  {ReminderOutcome::Asked, "asked"},
    {ReminderOutcome::Expired, "expired"},     {ReminderOutcome::Snoozed, "snoozed"},
    {ReminderOutcome::Skipped, "skipped"},     {ReminderOutcome::Done, "done"},
    {ReminderOutcome::Satisfied, "satisfied"}, {ReminderOutcome::Answered, "answered"}};

struct NamedReason {
    HoldReason reason;
    const char* id;
};

constexpr NamedReason reasons[] = {{HoldReason::None, ""},
                                   {HoldReason::MachineAsleep, "machine-asleep"},
                                   {HoldReason::NotRunning, "not-running"},
                                   {HoldReason::PersonAway, "person-away"},
                                   {HoldReason::ClockSet, "clock-set"},
                                   {HoldReason::NoServer, "no-server"},
                                   {HoldReason::EnoughForToday, "enough-for-today"}};

// The clocks are read in whole seconds on one side and milliseconds on the other.
constexpr MonotonicTime readingsDiffer{2000};

} // namespace

QString toString(ReminderOutcome outcome) {
    return QLatin1String(std::ranges::find(outcomes, outcome, &NamedOutcome::outcome)->id);
}

Result<ReminderOutcome> reminderOutcomeFromId(const QString& id, const QString& field) {
    for (const NamedOutcome& each : outcomes) {
        if (id == QLatin1String(each.id)) {
            return each.outcome;
        }
    }
    return std::unexpected(badInput(field, id, QStringLiteral("what was decided, such as shown")));
}

QString toString(HoldReason reason) {
    return QLatin1String(std::ranges::find(reasons, reason, &NamedReason::reason)->id);
}

Result<HoldReason> holdReasonFromId(const QString& id, const QString& field) {
    for (const NamedReason& each : reasons) {
        if (id == QLatin1String(each.id)) {
            return each.reason;
        }
    }
    return std::unexpected(badInput(field, id, QStringLiteral("why it was held back, such as machine-asleep")));
}

HoldReason lateReason(Instant due, const ClockReading& now, const std::optional<ClockReading>& before) {
    if (!before) {
        return HoldReason::NotRunning;
    }
    if (due <= before->wall) {
        return HoldReason::None; // it was not late at the look before: the plan has changed since
    }
    if (now.suspended - before->suspended >= readingsDiffer) {
        return HoldReason::MachineAsleep;
    }
    const MonotonicTime wallPassed = now.wall - before->wall;
    return wallPassed - (now.monotonic - before->monotonic) >= readingsDiffer ? HoldReason::ClockSet : HoldReason::None;
}

} // namespace softfall
