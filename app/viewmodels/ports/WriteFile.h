#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace softfall {

/// Port: writes a file completely or not at all, readable by its owner only. Errors name `path`.
using WriteFile = std::function<Result<void>(const QString& path, const QByteArray& bytes)>;

/// Port: whether a file may be written there at all; an error names `path`. It never may where the diary is.
using MayWrite = std::function<Result<void>(const QString& path)>;

} // namespace softfall
