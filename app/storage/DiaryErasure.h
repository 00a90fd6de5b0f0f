#pragma once

#include "core/Result.h"

#include <QString>

namespace softfall {

/// Deletes all that Softfall keeps beside and in the diary at `path`: backups, also unfinished ones, diaries that were
/// set aside as damaged, and every entry, plan and log. The file itself stays, emptied through SQLite, so that a
/// program that has it open goes on with an empty diary and can bring nothing back; one that cannot be opened is
/// removed. Files of others, also in `backups`, stay. The first error; the rest is deleted nevertheless.
[[nodiscard]] Result<void> eraseDiary(const QString& path);

} // namespace softfall
