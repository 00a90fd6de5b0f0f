#pragma once

#include "core/reminders/CutoffQuestion.h"
#include "core/reminders/NoticeContent.h"
#include "core/reminders/Postponement.h"

#include <QLocale>

namespace softfall {

/// Short name of a reminder, as on the timeline: "Last caffeine", "Screens off".
[[nodiscard]] QString reminderTitle(ReminderKind kind);

/// Title, text and buttons of a notice. Discreet, it says only that it is time for the evening plan. The postpone
/// button is there only if that is possible, and then its price is shown.
[[nodiscard]] Notice noticeFor(const NoticeContent& content, const QLocale& locale);

/// What postponing a reminder costs, a sentence: "If you wait 10 minutes, you have 49 min left until bedtime."
/// Empty if it costs nothing of the night.
[[nodiscard]] QString priceWords(ReminderKind kind, const Postponement& postponement, const EveningPlan& plan,
                                 const QLocale& locale);

/// The question about a cut-off that could not be shown in time: "Caffeine after 14:00?".
[[nodiscard]] QString questionWords(ReminderKind kind, const EveningPlan& plan, const QLocale& locale);
/// "None", "One", "More", "Don’t know".
[[nodiscard]] QString answerWords(ReminderKind kind, CutoffAnswer answer);

} // namespace softfall
