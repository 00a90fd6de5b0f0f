#pragma once

#include "core/diary/Night.h"

#include <QLocale>
#include <QString>

#include <utility>
#include <vector>

namespace softfall {

/// What the morning told beside the count, as name and value, in the order in which it is asked; the note is left out.
[[nodiscard]] std::vector<std::pair<QString, QString>> nightFacts(const Night& night, const QLocale& locale);

/// "14:00 to 17:30, 2 twitches": a sleep in short.
[[nodiscard]] QString sleepWords(const Night& night, const QLocale& locale);

} // namespace softfall
