#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace softfall {

/// Port: writes a file completely or not at all, readable by its owner only. Errors name `path`.
using WriteFile = std::function<Result<void>(const QString& path, const QByteArray& bytes)>;

} // namespace softfall
