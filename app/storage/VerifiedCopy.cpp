#include "storage/VerifiedCopy.h"

#include "storage/Database.h"
#include "storage/DatabaseFiles.h"
#include "storage/PrivateFile.h"

#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace softfall {

namespace {

constexpr std::chrono::milliseconds verifyTimeout{5000};

int number(Database& database, const char* pragma) {
    return database.connection().execAndGet(pragma).getInt();
}

/// With its own connection: SQLite makes no backup of one that is inside a write transaction.
bool copied(const QString& diaryPath, const QString& path) {
    Database diary(diaryPath, OpenMode::ReadOnly, verifyTimeout);
    SQLite::Database copy(path.toStdString(), SQLite::OPEN_READWRITE);
    if (SQLite::Backup(copy, diary.connection()).executeStep(-1) != SQLITE_DONE) {
        return false;
    }
    copy.execAndGet("PRAGMA journal_mode=DELETE"); // one file, without -wal beside it
    return true;
}

/// Whether the copy is intact and has the diary's metadata.
bool isCopyOf(const QString& path, const QString& diaryPath) {
    Database copy(path, OpenMode::ReadOnly, verifyTimeout);
    Database diary(diaryPath, OpenMode::ReadOnly, verifyTimeout);
    for (const char* pragma : {"PRAGMA user_version", "PRAGMA application_id"}) {
        if (number(copy, pragma) != number(diary, pragma)) {
            return false;
        }
    }
    return copy.quickCheck().has_value();
}

} // namespace

Result<void> copyVerified(const QString& diaryPath, const QString& target) {
    const QString unverified = target + QStringLiteral(".unverified");
    QFile::remove(unverified); // from an interrupted attempt
    if (auto made = makePrivateFile(unverified); !made) {
        return made;
    }
    try {
        // Qt's rename() refuses a name that is taken.
        if (copied(diaryPath, unverified) && isCopyOf(unverified, diaryPath) && QFile::rename(unverified, target)) {
            syncFolder(QFileInfo(target).path());
            return {};
        }
    } catch (...) {
        QFile::remove(unverified);
        throw;
    }
    QFile::remove(unverified);
    return std::unexpected(unavailable(target, QStringLiteral("the copy of the diary could not be checked")));
}

} // namespace softfall
