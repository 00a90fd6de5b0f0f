#pragma once

#include "core/Result.h"

#include <QString>

namespace softfall {

/// Copies the diary at `diaryPath`, as it is on disk now, to `target` (0600) and reads the copy back. Until it is
/// verified it is called `target`.unverified; `target` must not exist and is never overwritten. Others may write the
/// diary meanwhile. Unavailable when the copy could not be made or is not whole: then there is no `target`.
/// May throw SQLite::Exception.
[[nodiscard]] Result<void> copyVerified(const QString& diaryPath, const QString& target);

} // namespace softfall
