#include "storage/DiaryErasure.h"

#include "storage/BackupName.h"
#include "storage/DatabaseFiles.h"
#include "storage/DiaryBackup.h"
#include "storage/DiaryFile.h"
#include "storage/DiaryHold.h"
#include "storage/DiaryRescue.h"
#include "storage/DraftFile.h"
#include "storage/OwnCheckpoint.h"
#include "storage/Query.h"
#include "storage/SqliteError.h"
#include "storage/WriteTransaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Database.h>

namespace softfall {

namespace {

void keepFirst(Result<void>& all, Result<void> next) {
    if (all && !next) {
        all = std::move(next);
    }
}

Result<void> removed(const QString& path) {
    QFile file(path);
    const bool isGone = file.remove() || (!file.exists() && !QFileInfo(path).isSymLink());
    return isGone ? Result<void>() : std::unexpected(unavailable(path, file.errorString()));
}

bool isBackupFile(QString name) {
    for (const char* ending : {".unverified", "-wal", "-shm", "-journal"}) {
        if (name.endsWith(QLatin1String(ending))) {
            name.chop(qsizetype(std::strlen(ending)));
        }
    }
    return parseBackupName(name).has_value();
}

Result<void> removeFiles(const QString& folder, bool (*isOurs)(QString)) {
    Result<void> all;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::System)) {
        if (isOurs(file.fileName())) {
            keepFirst(all, removed(file.filePath()));
        }
    }
    syncFolder(folder);
    return all;
}

std::vector<QString> tablesOf(Database& database) {
    Query query(database, "SELECT name FROM pragma_table_list WHERE schema='main' AND type='table'"
                          " AND name NOT IN ('sqlite_schema', 'sqlite_stat1', 'compatibility', 'undo_recording')");
    std::vector<QString> tables;
    while (query.next()) {
        tables.push_back(query.text());
    }
    return tables;
}

Result<void> emptied(Database& database) {
    SQLite::Database& connection = database.connection();
    connection.execAndGet("PRAGMA secure_delete=ON"); // overwrites what it frees in the file, as far as possible
    WriteTransaction transaction(database);
    connection.exec("PRAGMA defer_foreign_keys=ON");
    for (const QString& table : tablesOf(database)) {
        connection.exec("DELETE FROM \"" + table.toStdString() + '"');
    }
    transaction.commit();
    // A reader can delay these two; nothing is left in the diary all the same.
    connection.tryExec("VACUUM");
    connection.tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
    return {};
}

/// The file that a link leads to, and then the link.
Result<void> removedWithLinks(const QString& path) {
    auto all = removed(realPathOf(path));
    keepFirst(all, removed(path));
    return all;
}

/// Waits for a backup that another program, or another thread, is making.
Result<void> removeBackups(const QString& folder) {
    const auto lock = FolderLock::take(folder);
    if (!lock) {
        return std::unexpected(lock.error());
    }
    auto removed = removeFiles(folder, isBackupFile);
    QDir().rmdir(folder); // unless it contains files of others
    return removed;
}

/// Whether it says that it is a diary, though it could not be opened. Format: https://www.sqlite.org/fileformat2.html
bool saysItIsADiary(const QString& path) {
    QFile file(path);
    const QByteArray header =
        QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(100) : QByteArray();
    return header.startsWith("SQLite format 3") && header.mid(68, 4) == "Soft";
}

/// Its reason in one clause: what errors of entries add does not hold here.
Error notDeleted(const QString& path, const Error& error) {
    return unavailable(path,
                       QStringLiteral("%1; backups, drafts and files set aside are deleted, the diary itself is not. "
                                      "Free some room on the disk, or quit the programs that have it open, and try "
                                      "again")
                           .arg(error.detail.section(u';', 0, 0)));
}

Result<void> eraseEntries(const QString& path, OpenHere openHere) {
    if (const auto settled = settleFiles(path); !settled) {
        return std::unexpected(settled.error());
    }
    if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink()) {
        removeBesides(path); // a log that has lost its file
        return {};
    }
    OpenedDiary opened = DiaryFile(path).open();
    const bool isUnreadable =
        opened.outcome == OpenOutcome::Damaged || opened.outcome == OpenOutcome::NewerIncompatible;
    if (opened.database) {
        const OwnCheckpoint own(path);
        const auto done = guarded([&] { return emptied(*opened.database); });
        if (done) {
            return done;
        }
        opened.error = done.error();
        opened.database.reset(); // before its file is opened otherwise, which would release its locks
    }
    const QString real = realPathOf(path);
    if (!isUnreadable) {
        // Emptying it takes room for its log. Without that the file goes, where nobody would continue to write it.
        const Error error = opened.error.value_or(Error{});
        if (opened.isForeign || (openHere == OpenHere::No && !saysItIsADiary(real))) {
            return std::unexpected(error);
        }
        if (openHere == OpenHere::Yes || isOpenElsewhere(real)) {
            return std::unexpected(notDeleted(path, error));
        }
    } else if (isOpenElsewhere(real)) {
        return std::unexpected(unavailable(path, QStringLiteral("another program is using the file")));
    }
    removeBesides(real);
    removeHold(real);
    auto gone = removedWithLinks(path);
    syncFolder(QFileInfo(real).path());
    return gone;
}

} // namespace

Result<void> eraseDiary(const QString& path, OpenHere openHere) {
    const QString folder = QFileInfo(path).path();
    const auto lock = FolderLock::take(folder);
    if (!lock) {
        return std::unexpected(lock.error());
    }
    const QString backups = backupFolderOf(path);
    Result<void> all = removeBackups(backups); // first what frees space: emptying the diary needs some
    keepFirst(all, removeFiles(folder, isRescueFile));
    if (const QString real = QFileInfo(realPathOf(path)).path(); real != folder) {
        keepFirst(all, removeFiles(real, isRescueFile));
    }
    keepFirst(all, removed(draftFileOf(path)));
    keepFirst(all, eraseEntries(path, openHere));
    removeHold(path);
    keepFirst(all, removeBackups(backups)); // begun before the diary was empty, or made when an older one was opened
    return all;
}

} // namespace softfall
