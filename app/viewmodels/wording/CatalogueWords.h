#pragma once

#include "core/catalogue/Catalogue.h"

#include <QLocale>
#include <QString>

namespace softfall {

/// `text` of the catalogue with its temperatures in the locale's unit: `{16–20 °C}` becomes "16–20 °C", or
/// "61–68 °F" where that is customary (with as many decimals as given).
[[nodiscard]] QString withTemperatures(const QString& text, const QLocale& locale);

/// What a text rests on, in one line: "Gardiner 2023; Drake 2013. Source article, step 2."
[[nodiscard]] QString originWords(const Catalogue& catalogue, const Reviewed& reviewed);

/// Each source with title, publication and link, a paragraph each, to be read and copied.
[[nodiscard]] QString sourceList(const std::vector<Source>& sources);

/// `text` of the catalogue with the clock time `wake` for each `{wake}`.
[[nodiscard]] QString withWakeTime(const QString& text, const QString& wake);

/// `text` of the catalogue with what `{nicotine: …}` holds, or without it where nicotine doesn't concern the person.
[[nodiscard]] QString withNicotine(const QString& text, bool concerns);

} // namespace softfall
