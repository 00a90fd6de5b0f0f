#pragma once

#include "core/evening/EveningPlan.h"
#include "core/reminders/Notifier.h"
#include "core/reminders/ReminderRound.h"

#include <QLocale>

#include <vector>

namespace softfall {

/// Short name of a reminder, as on the timeline: "Last caffeine", "Screens off".
[[nodiscard]] QString reminderTitle(ReminderKind kind);

/// Title, text and buttons for reminders that are due together (not empty), when they are shown at `now`.
[[nodiscard]] Notice noticeFor(const std::vector<NightReminder>& group, const EveningPlan& plan, Instant now,
                               const QLocale& locale);

} // namespace softfall
