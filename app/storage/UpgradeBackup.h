#pragma once

#include "core/Result.h"

#include <QString>

namespace softfall {

/// Copies the diary at `diaryPath`, of schema `version`, to backups/diary-v<version>-before-upgrade.sqlite beside it
/// and reads the copy back; its path. Takes -2, -3, … where that name is taken: no backup is overwritten. The caller
/// holds the write lock and has written nothing yet. May throw SQLite::Exception.
[[nodiscard]] Result<QString> backUpBeforeUpgrade(const QString& diaryPath, int version);

} // namespace softfall
