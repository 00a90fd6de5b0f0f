#pragma once

#include "core/Result.h"

#include <QString>

namespace softfall {

/// Copies the diary at `diaryPath`, as it is on disk now, to `target` (0600) and reads the copy back. Until it is
/// verified its name is `target`.unverified; `target` must not exist and is never overwritten. Others may write the
/// diary meanwhile. Unavailable if the copy could not be made or is damaged: then there is no `target`.
/// May throw SQLite::Exception.
[[nodiscard]] Result<void> copyVerified(const QString& diaryPath, const QString& target);

} // namespace softfall
