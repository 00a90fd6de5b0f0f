#include "core/reminders/Reminder.h"

#include <QStringList>

namespace softfall {

QString toString(ReminderKind kind) {
    switch (kind) {
    case ReminderKind::CaffeineCutoff:
        return QStringLiteral("caffeine-cutoff");
    case ReminderKind::NicotineCutoff:
        return QStringLiteral("nicotine-cutoff");
    case ReminderKind::ExerciseCutoff:
        return QStringLiteral("exercise-cutoff");
    case ReminderKind::EveningCheckIn:
        return QStringLiteral("evening-check-in");
    case ReminderKind::WindDown:
        return QStringLiteral("wind-down");
    case ReminderKind::ScreenCutoff:
        return QStringLiteral("screen-cutoff");
    case ReminderKind::Bedtime:
        return QStringLiteral("bedtime");
    case ReminderKind::MorningCheckIn:
        return QStringLiteral("morning-check-in");
    }
    return {};
}

Result<ReminderKind> reminderKindFromId(const QString& id, const QString& field) {
    QStringList ids;
    for (const ReminderKind kind : allReminderKinds) {
        if (toString(kind) == id) {
            return kind;
        }
        ids << toString(kind);
    }
    return std::unexpected(badInput(field, id, ids.join(QStringLiteral(", "))));
}

QString toString(ReminderState state) {
    switch (state) {
    case ReminderState::Planned:
        return QStringLiteral("planned");
    case ReminderState::Due:
        return QStringLiteral("due");
    case ReminderState::Shown:
        return QStringLiteral("shown");
    case ReminderState::Done:
        return QStringLiteral("done");
    case ReminderState::Snoozed:
        return QStringLiteral("snoozed");
    case ReminderState::Skipped:
        return QStringLiteral("skipped");
    case ReminderState::Expired:
        return QStringLiteral("expired");
    case ReminderState::Satisfied:
        return QStringLiteral("satisfied");
    }
    return {};
}

Result<ReminderState> reminderStateFromId(const QString& id, const QString& field) {
    for (const ReminderState state :
         {ReminderState::Planned, ReminderState::Due, ReminderState::Shown, ReminderState::Done, ReminderState::Snoozed,
          ReminderState::Skipped, ReminderState::Expired, ReminderState::Satisfied}) {
        if (toString(state) == id) {
            return state;
        }
    }
    return std::unexpected(badInput(field, id, QStringLiteral("a reminder state, such as shown")));
}

} // namespace softfall
