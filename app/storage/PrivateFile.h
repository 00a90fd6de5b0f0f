#pragma once

#include "core/Result.h"

#include <QString>

namespace softfall {

/// What the last call of the system that failed, errno, says about `path`.
[[nodiscard]] Error systemError(const QString& path);

/// Makes `path` and the folders above it that are missing, each 0700. Folders that exist stay as they are.
[[nodiscard]] Result<void> makePrivateFolder(const QString& path);

/// Makes `path` as an empty file with mode 0600 where it is missing. A file that exists stays as it is.
[[nodiscard]] Result<void> makePrivateFile(const QString& path);

/// Takes everybody else's rights from a file. Without effect on another's, which stays as its owner wants it.
void makePrivate(const QString& path);

} // namespace softfall
