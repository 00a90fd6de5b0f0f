#pragma once

#include "core/Result.h"
#include "core/coach/Backup.h"
#include "core/time/Instant.h"
#include "storage/DatabaseFiles.h"

#include <QString>

#include <memory>
#include <optional>

namespace softfall {

/// The folder `backups` beside the diary; it need not exist.
[[nodiscard]] QString backupFolderOf(const QString& diaryPath);

/// `folder`/`stem`.sqlite, or with -2, -3, … where that is taken: no backup is overwritten.
[[nodiscard]] QString freeBackupName(const QString& folder, const QString& stem);

/// Makes the diary's folder of backups where it is missing, and clears away what attempts that were cut short left in
/// it. Whoever makes a backup there, or deletes them all, holds it meanwhile. Waits.
[[nodiscard]] Result<std::unique_ptr<FolderLock>> takeBackupFolder(const QString& diaryPath);

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
