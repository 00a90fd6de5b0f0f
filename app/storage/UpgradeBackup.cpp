#include "storage/UpgradeBackup.h"

#include "storage/Database.h"
#include "storage/PrivateFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace softfall {

namespace {

QString freeName(const QDir& folder, int version) {
    const QString stem = QStringLiteral("diary-v%1-before-upgrade").arg(version);
    QString name = stem + QStringLiteral(".sqlite");
    for (int number = 2; folder.exists(name); ++number) {
        name = QStringLiteral("%1-%2.sqlite").arg(stem).arg(number);
    }
    return folder.filePath(name);
}

/// Over a connection of its own: SQLite makes no backup of one that is inside a write transaction.
bool copied(const QString& diaryPath, const QString& path) {
    Database diary(diaryPath, OpenMode::ReadOnly, std::chrono::milliseconds(0));
    SQLite::Database copy(path.toStdString(), SQLite::OPEN_READWRITE);
    if (SQLite::Backup(copy, diary.connection()).executeStep(-1) != SQLITE_DONE) {
        return false;
    }
    copy.execAndGet("PRAGMA journal_mode=DELETE"); // one file, without -wal beside it
    return true;
}

bool holds(const QString& path, int version) {
    Database copy(path, OpenMode::ReadOnly, std::chrono::milliseconds(0));
    return copy.connection().execAndGet("PRAGMA user_version").getInt() == version && copy.quickCheck();
}

void syncFolder(const QString& path) {
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

} // namespace

Result<QString> backUpBeforeUpgrade(const QString& diaryPath, int version) {
    const QDir folder(QFileInfo(diaryPath).dir().filePath(QStringLiteral("backups")));
    if (auto made = makePrivateFolder(folder.path()); !made) {
        return std::unexpected(made.error());
    }
    const QString unverified = folder.filePath(QStringLiteral("diary-before-upgrade.unverified"));
    QFile::remove(unverified); // of an attempt that was cut short
    if (auto made = makePrivateFile(unverified); !made) {
        return std::unexpected(made.error());
    }
    const QString backup = freeName(folder, version);
    if (!copied(diaryPath, unverified) || !holds(unverified, version) || !QFile::rename(unverified, backup)) {
        return std::unexpected(
            unavailable(backup, QStringLiteral("the backup before the upgrade could not be verified")));
    }
    syncFolder(folder.path());
    return backup;
}

} // namespace softfall
