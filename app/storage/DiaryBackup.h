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

/// `folder`/`stem`.sqlite, or with -2, -3, … if that is taken: no backup is overwritten.
[[nodiscard]] QString freeBackupName(const QString& folder, const QString& stem);

/// Creates the diary's backup folder if missing, and removes what interrupted attempts left in it. Held while making a
/// backup there, or deleting them all. Waits.
[[nodiscard]] Result<std::unique_ptr<FolderLock>> takeBackupFolder(const QString& diaryPath);

/// Copies the diary to a backup beside it (see BackupName), named by `at`, and reads the copy back; returns its path.
[[nodiscard]] Result<QString> backUpDiary(const QString& diaryPath, WallTime at,
                                          BackupReason reason = BackupReason::ByHand);

/// The same to a file of the caller's choice; BadInput of `field` if something exists there or there is no folder.
[[nodiscard]] Result<QString> backUpDiaryTo(const QString& diaryPath, const QString& target, const QString& field);

struct NewestBackup {
    QString path;
    Instant made; ///< when it was last written
};

/// The youngest file of the folder `backups`, intact or not; nothing if there is none.
[[nodiscard]] std::optional<NewestBackup> newestBackupOf(const QString& diaryPath);

} // namespace softfall
