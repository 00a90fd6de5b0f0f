#pragma once

#include "core/Result.h"

#include <QString>

namespace softfall {

/// Whether this process may have the diary open, which it cannot see: then the file must stay.
enum class OpenHere { Yes, No };

/// Deletes all that Softfall stores beside and in the diary at `path`: backups, even unfinished ones, diaries set aside
/// as damaged, drafts, and every entry, plan and log. The file itself stays, emptied through SQLite, so that a program
/// that has it open continues with an empty diary and can restore nothing; one that cannot be opened is removed, and
/// so is one that cannot be emptied, as on a full disk, unless a program has it open. Files of others, even in
/// `backups`, stay. Returns the first error; the rest is deleted nevertheless, and the error says so.
[[nodiscard]] Result<void> eraseDiary(const QString& path, OpenHere openHere = OpenHere::Yes);

} // namespace softfall
