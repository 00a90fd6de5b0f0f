#pragma once

#include "core/coach/Backup.h"

#include <optional>

namespace softfall {

/// The names of backups: `diary-2025-03-08T2346-daily`, by hand `diary-2025-03-08T2346`, before an upgrade
/// `diary-v3-before-upgrade`; with -2, -3, … if a name was taken, and `.sqlite`.
struct BackupName {
    BackupReason reason = BackupReason::ByHand;
    std::optional<WallTime> made; ///< to the minute; nothing if the name does not say

    bool operator==(const BackupName&) const = default;
};

/// `2025-03-08T2346`: a colon is not allowed on every disk that a backup may be copied to.
[[nodiscard]] QString minuteName(WallTime at);

/// The name of a backup made `at`, without number and ending.
[[nodiscard]] QString backupStem(BackupReason reason, WallTime at);

/// Nothing if `fileName` is not the name of a backup.
[[nodiscard]] std::optional<BackupName> parseBackupName(const QString& fileName);

} // namespace softfall
