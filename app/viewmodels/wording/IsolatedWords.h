#pragma once

#include <QLocale>
#include <QString>

namespace softfall {

/// `text` (a date, a time, a number with its unit, what a person typed) for a place inside a sentence: in U+2068 and
/// U+2069 where the locale reads from right to left or the text does, so that neither turns the other's order round.
/// On one line, without control characters; else unchanged. Source: Unicode Standard Annex 9, 2.4.
[[nodiscard]] QString isolated(const QString& text, const QLocale& locale = QLocale());

} // namespace softfall
