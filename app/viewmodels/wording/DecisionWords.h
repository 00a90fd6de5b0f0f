#pragma once

#include "core/reminders/ReminderDecision.h"

#include <QLocale>

#include <vector>

namespace softfall {

/// Why a reminder was held back: "the computer was asleep"; empty for None.
[[nodiscard]] QString holdReasonWords(HoldReason reason);

/// When it was due and what it is: "22:00 Screens off".
[[nodiscard]] QString decisionTitle(const ReminderDecision& decision, const QLocale& locale);

/// The history of one reminder in order: "held back, the computer was asleep; asked at 07:05". `decisions` are all
/// of the same reminder, ascending; not empty.
[[nodiscard]] QString decisionWords(const std::vector<ReminderDecision>& decisions, const QLocale& locale);

} // namespace softfall
