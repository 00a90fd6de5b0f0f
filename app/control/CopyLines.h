#pragma once

#include "core/coach/DiaryCopy.h"

#include <QJsonObject>
#include <QString>

namespace softfall {

/// A path as a shell takes it, quoted where it has to be; control characters as escapes, so that it is one line.
[[nodiscard]] QString shellWord(const QString& path);

/// One line: the file, who made it, what it has that the diary has not, and the command that adds it.
[[nodiscard]] QString copyLine(const DiaryCopy& copy);
[[nodiscard]] QJsonObject toJson(const DiaryCopy& copy);

} // namespace softfall
