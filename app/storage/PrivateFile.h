#pragma once

#include "core/Result.h"

#include <QString>

namespace softfall {

/// The error of the last failed system call, errno, for `path`.
[[nodiscard]] Error systemError(const QString& path);

/// Creates `path` and its missing parent folders, each 0700. Existing folders stay as they are.
[[nodiscard]] Result<void> makePrivateFolder(const QString& path);

/// Creates `path` as an empty file with mode 0600 if missing. An existing file stays as it is.
[[nodiscard]] Result<void> makePrivateFile(const QString& path);

/// Removes everybody else's rights to a file. Has no effect on a file with another owner.
void makePrivate(const QString& path);

} // namespace softfall
