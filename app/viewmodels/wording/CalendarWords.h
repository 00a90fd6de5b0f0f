#pragma once

#include "core/evening/EveningPlan.h"

#include <QLocale>

namespace softfall {

/// What the event of a reminder is called in the phone's calendar. Discreet, it gives nothing away.
[[nodiscard]] QString eventSummary(const Reminder& reminder, bool discreet);
/// The notice's text; empty where discreet. Wind-down tells of the evening check-in, which has no event of its own.
[[nodiscard]] QString eventDescription(const EveningPlan& plan, const Reminder& reminder, bool discreet,
                                       const QLocale& locale);

} // namespace softfall
