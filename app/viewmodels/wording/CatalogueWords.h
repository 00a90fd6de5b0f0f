#pragma once

#include <QLocale>
#include <QString>

namespace softfall {

/// `text` of the catalogue with its temperatures in the locale's unit: `{16–20 °C}` becomes "16–20 °C", or
/// "61–68 °F" where that is customary (with as many decimals as given).
[[nodiscard]] QString withTemperatures(const QString& text, const QLocale& locale);

/// `text` of the catalogue with the clock time `wake` for each `{wake}`.
[[nodiscard]] QString withWakeTime(const QString& text, const QString& wake);

} // namespace softfall
