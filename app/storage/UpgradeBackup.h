#pragma once

#include "core/Result.h"

#include <QString>

namespace softfall {

/// Copies the diary at `diaryPath`, of schema `version`, to backups/diary-v<version>-before-upgrade.sqlite beside it
/// and reads the copy back; returns its path. Takes -2, -3, … if that name is taken: no backup is overwritten. Callers
/// hold the write lock and have written nothing yet. May throw SQLite::Exception.
[[nodiscard]] Result<QString> backUpBeforeUpgrade(const QString& diaryPath, int version);

} // namespace softfall
