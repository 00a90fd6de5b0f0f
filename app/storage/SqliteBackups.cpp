#include "storage/SqliteBackups.h"

#include "storage/BackupName.h"
#include "storage/DatabaseFiles.h"
#include "storage/DiaryBackup.h"
#include "storage/DiaryErasure.h"
#include "storage/DiaryReading.h"
#include "storage/EntryCount.h"
#include "storage/SqliteError.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <algorithm>

namespace softfall {

namespace {

constexpr std::chrono::milliseconds inspectTimeout{1000};

/// Reads from the file what its name does not contain.
void inspect(Backup& backup) {
    const auto read = guarded([&backup]() -> Result<void> {
        Database database(backup.path, OpenMode::ReadOnly, inspectTimeout);
        if (auto whole = database.quickCheck(); !whole) {
            return whole;
        }
        backup.schema = database.connection().execAndGet("PRAGMA user_version").getInt();
        backup.holds = entryCountsOf(database.connection());
        return {};
    });
    backup.isIntact = read && backup.schema > 0;
}

Backup backupAt(const QFileInfo& file, const BackupName& name, const Clock& clock) {
    Backup backup;
    backup.path = file.filePath();
    backup.reason = name.reason;
    const Instant written(seconds(file.lastModified().toSecsSinceEpoch()));
    backup.made = name.made.value_or(clock.zone().wallAt(written));
    backup.bytes = file.size();
    inspect(backup);
    return backup;
}

} // namespace

SqliteBackups::SqliteBackups(QString diaryPath, const Clock& clock)
    : m_path(std::move(diaryPath))
    , m_clock(clock) {}

Result<std::vector<Backup>> SqliteBackups::list() const {
    std::vector<Backup> backups;
    for (const QFileInfo& file : QDir(backupFolderOf(m_path)).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
        if (const auto name = parseBackupName(file.fileName())) {
            backups.push_back(backupAt(file, *name, m_clock));
        }
    }
    std::ranges::stable_sort(backups, std::ranges::greater(), &Backup::made);
    return backups;
}

Result<Backup> SqliteBackups::make(BackupReason reason) {
    const auto made = backUpDiary(m_path, m_clock.zone().wallAt(m_clock.now()), reason);
    if (!made) {
        return std::unexpected(made.error());
    }
    const QFileInfo file(*made);
    return backupAt(file, parseBackupName(file.fileName()).value_or(BackupName{reason, {}}), m_clock);
}

Result<void> SqliteBackups::remove(const QString& path) {
    const QFileInfo file(path);
    const bool isHere = QDir(file.path()) == QDir(backupFolderOf(m_path));
    if (!isHere || !parseBackupName(file.fileName()) || !file.isFile()) {
        return std::unexpected(Error{
            Error::Kind::NotFound, QStringLiteral("backup"), path, {}, QStringLiteral("%1 is not a backup").arg(path)});
    }
    QFile gone(path);
    if (!gone.remove()) {
        return std::unexpected(unavailable(path, gone.errorString()));
    }
    syncFolder(file.path());
    return {};
}

Result<CoachContents> SqliteBackups::read(const QString& path, const QString& field) const {
    const bool isOurs = QDir(QFileInfo(path).path()) == QDir(backupFolderOf(m_path)) ||
                        QFileInfo(path).canonicalFilePath() == QFileInfo(m_path).canonicalFilePath();
    return isOurs ? readDiaryFile(path, field) : readForeignDiary(path, field);
}

Result<void> SqliteBackups::deleteEverything() {
    return eraseDiary(m_path);
}

} // namespace softfall
