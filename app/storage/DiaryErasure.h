#pragma once

#include "core/Result.h"

#include <QString>

namespace softfall {

/// Deletes all that Softfall stores beside and in the diary at `path`: backups, even unfinished ones, diaries set aside
/// as damaged, drafts, and every entry, plan and log. The file itself stays, emptied through SQLite, so that a program
/// that has it open continues with an empty diary and can restore nothing; one that cannot be opened is removed. Files
/// of others, even in `backups`, stay. Returns the first error; the rest is deleted nevertheless.
[[nodiscard]] Result<void> eraseDiary(const QString& path);

} // namespace softfall
