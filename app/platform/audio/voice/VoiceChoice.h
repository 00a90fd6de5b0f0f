#pragma once

#include <QList>
#include <QLocale>
#include <QStringList>

#include <optional>

namespace softfall {

/// The speech engines to try, best first: the desktop's own has the voice that the person chose. Qt's "mock" is for
/// tests only.
[[nodiscard]] QStringList enginesInOrder(QStringList engines);

/// The locale among `offered` that speaks `language` (BCP 47): that of the voice `current` if it does, else that of the
/// same country as `language` or, if it names none, as `home`, else the first by name. Nothing if none does.
[[nodiscard]] std::optional<QLocale> localeFor(const QString& language, const QLocale& current,
                                               const QList<QLocale>& offered, const QLocale& home);

} // namespace softfall
