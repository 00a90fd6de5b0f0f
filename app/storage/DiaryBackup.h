#pragma once

#include "core/Result.h"
#include "core/diary/Backup.h"
#include "core/time/Instant.h"

#include <QString>

#include <optional>

namespace softfall {

/// The folder `backups` beside the diary; it need not exist.
[[nodiscard]] QString backupFolderOf(const QString& diaryPath);

/// `folder`/`stem`.sqlite, or with -2, -3, … where that is taken: no backup is overwritten.
[[nodiscard]] QString freeBackupName(const QString& folder, const QString& stem);

/// Removes what was left in the folder by attempts that were cut short. Whoever asks for it holds the folder's
/// FolderLock, as everybody does who makes a backup there.
void removeUnfinishedBackups(const QString& folder);

/// Copies the diary to a backup beside it (see BackupName), named by `at`, and reads the copy back; its path.
[[nodiscard]] Result<QString> backUpDiary(const QString& diaryPath, WallTime at,
                                          BackupReason reason = BackupReason::ByHand);

/// The same to a file of the caller's choice; BadInput of `field` where there is something already or no folder.
[[nodiscard]] Result<QString> backUpDiaryTo(const QString& diaryPath, const QString& target, const QString& field);

struct NewestBackup {
    QString path;
    Instant made; ///< when it was last written
};

/// The youngest file of the folder `backups`, whole or not; nothing where there is none.
[[nodiscard]] std::optional<NewestBackup> newestBackupOf(const QString& diaryPath);

} // namespace softfall
