#pragma once

#include "core/evening/EveningPlan.h"
#include "core/paper/PaperTexts.h"

#include <QLocale>

namespace softfall {

/// The sheet by the bed, for `nightsOfSheet` nights from that of `tonight` on.
[[nodiscard]] TallySheetText tallySheetText(const EveningPlan& tonight, const Schedule& schedule,
                                            const QLocale& locale);

/// Tonight's card.
[[nodiscard]] EveningCardText eveningCardText(const EveningPlan& tonight, const QLocale& locale);

/// "Weekdays 23:00 to 07:00, weekend 00:00 to 08:30", "Every night 23:00 to 07:00"; empty where the nights differ
/// otherwise. A weekend night is one before a day off.
[[nodiscard]] QString scheduleWords(const Schedule& schedule, const QLocale& locale);

/// How many twitches woke the person, as the sheet has it: "no", "some", "most".
[[nodiscard]] std::vector<QString> paperWokeChoices();

} // namespace softfall
