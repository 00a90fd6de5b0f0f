#pragma once

#include <QLocale>
#include <QString>

namespace softfall {

/// `text` of the catalogue with its temperatures in the unit of the language: `{16–20 °C}` becomes "16–20 °C", or
/// "61–68 °F" where that is the custom (exact to as many decimals as are given).
[[nodiscard]] QString withTemperatures(const QString& text, const QLocale& locale);

/// `text` of the catalogue with the clock time `wake` for each `{wake}`.
[[nodiscard]] QString withWakeTime(const QString& text, const QString& wake);

} // namespace softfall
