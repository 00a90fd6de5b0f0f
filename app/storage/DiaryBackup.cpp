#include "storage/DiaryBackup.h"

#include "storage/BackupName.h"
#include "storage/PrivateFile.h"
#include "storage/SqliteError.h"
#include "storage/VerifiedCopy.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace softfall {

namespace {

Result<void> isThere(const QString& diaryPath) {
    return QFileInfo(diaryPath).isFile()
               ? Result<void>()
               : std::unexpected(unavailable(diaryPath, QStringLiteral("there is no diary yet")));
}

void removeUnfinishedBackups(const QString& folder) {
    const QStringList ours{QStringLiteral("diary-*.sqlite.unverified*")};
    for (const QFileInfo& file : QDir(folder).entryInfoList(ours, QDir::Files)) {
        QFile::remove(file.filePath());
    }
}

Result<QString> copyTo(const QString& diaryPath, const QString& target) {
    if (auto there = isThere(diaryPath); !there) {
        return std::unexpected(there.error());
    }
    return guarded([&]() -> Result<QString> {
        if (auto copied = copyVerified(diaryPath, target); !copied) {
            return std::unexpected(copied.error());
        }
        return target;
    });
}

} // namespace

QString backupFolderOf(const QString& diaryPath) {
    return QFileInfo(diaryPath).dir().filePath(QStringLiteral("backups"));
}

QString freeBackupName(const QString& folder, const QString& stem) {
    const QDir place(folder);
    QString name = stem + QStringLiteral(".sqlite");
    for (int number = 2; place.exists(name); ++number) {
        name = QStringLiteral("%1-%2.sqlite").arg(stem).arg(number);
    }
    return place.filePath(name);
}

Result<std::unique_ptr<FolderLock>> takeBackupFolder(const QString& diaryPath) {
    const QString folder = backupFolderOf(diaryPath);
    while (true) {
        if (auto made = makePrivateFolder(folder); !made) {
            return std::unexpected(made.error());
        }
        auto lock = FolderLock::take(folder);
        if (!lock) {
            return lock;
        }
        if (QFileInfo(folder).isDir()) { // else it was deleted while this waited
            removeUnfinishedBackups(folder);
            return lock;
        }
    }
}

Result<QString> backUpDiary(const QString& diaryPath, WallTime at, BackupReason reason) {
    if (auto there = isThere(diaryPath); !there) {
        return std::unexpected(there.error());
    }
    const auto taken = takeBackupFolder(diaryPath);
    if (!taken) {
        return std::unexpected(taken.error());
    }
    return copyTo(diaryPath, freeBackupName(backupFolderOf(diaryPath), backupStem(reason, at)));
}

Result<QString> backUpDiaryTo(const QString& diaryPath, const QString& target, const QString& field) {
    const QFileInfo file(target);
    if (target.isEmpty() || file.exists() || file.isSymLink()) {
        return std::unexpected(badInput(field, target, QStringLiteral("a file that does not exist yet")));
    }
    if (!file.dir().exists()) {
        return std::unexpected(badInput(field, target, QStringLiteral("a file in a folder that exists")));
    }
    return copyTo(diaryPath, file.absoluteFilePath());
}

std::optional<NewestBackup> newestBackupOf(const QString& diaryPath) {
    const QFileInfoList files =
        QDir(backupFolderOf(diaryPath))
            .entryInfoList({QStringLiteral("*.sqlite")}, QDir::Files | QDir::Hidden, QDir::Time);
    if (files.isEmpty()) {
        return std::nullopt;
    }
    return NewestBackup{files.constFirst().filePath(),
                        Instant(seconds(files.constFirst().lastModified().toSecsSinceEpoch()))};
}

} // namespace softfall
