#include "storage/DiaryFile.h"

#include "storage/DiaryBackup.h"
#include "storage/DiaryRescue.h"
#include "storage/PrivateFile.h"
#include "storage/SqliteError.h"
#include "storage/UndoTriggers.h"
#include "storage/UpgradeBackup.h"

#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <cassert>
#include <sqlite3.h>
#include <thread>

namespace softfall {

namespace {

Error failure(Error::Kind kind, const QString& path, const QString& detail) {
    return {kind, path, {}, {}, detail};
}

OpenedDiary refused(OpenOutcome outcome, Error error) {
    return {outcome, nullptr, std::move(error), {}, false, {}};
}

int number(SQLite::Database& connection, const char* pragma) {
    return connection.execAndGet(pragma).getInt();
}

/// Switching to write-ahead logging briefly needs exclusive access, for which SQLite does not call the busy handler.
/// If a file system does not support it the file keeps its rollback journal: slower, but as safe.
void useWriteAheadLog(SQLite::Database& connection, std::chrono::milliseconds timeout) {
    constexpr std::chrono::milliseconds pause{5};
    for (auto waited = pause;; waited += pause) {
        try {
            connection.execAndGet("PRAGMA journal_mode=WAL");
            return;
        } catch (const SQLite::Exception& exception) {
            if ((exception.getErrorCode() & 0xff) != SQLITE_BUSY || waited > timeout) {
                throw;
            }
        }
        std::this_thread::sleep_for(pause);
    }
}

void runScript(SQLite::Database& connection, const Migration& migration) {
    QFile script(migration.script);
    if (!script.open(QIODevice::ReadOnly)) {
        throw SQLite::Exception("cannot read " + migration.script.toStdString());
    }
    connection.exec(script.readAll().toStdString());
    if (sqlite3_get_autocommit(connection.getHandle()) != 0) {
        throw SQLite::Exception("a schema script ended its transaction");
    }
    connection.exec("PRAGMA user_version=" + std::to_string(migration.version));
}

} // namespace

struct DiaryFile::Header {
    int version = 0; // PRAGMA user_version
    bool isDiary = false;
    bool isEmpty = false;
    int minReader = 0; // oldest schema that may write it; only for a newer diary

    Header(SQLite::Database& connection, int latest) {
        version = number(connection, "PRAGMA user_version");
        const int application = number(connection, "PRAGMA application_id");
        isDiary = application == diaryApplicationId && version > 0;
        if (application == 0 && version == 0) {
            isEmpty = number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        }
        if (isDiary && version > latest) {
            minReader = connection.tableExists("compatibility")
                            ? number(connection, "SELECT min_reader FROM compatibility")
                            : version;
        }
    }
};

DiaryFile::DiaryFile(QString path, std::vector<Migration> migrations)
    : m_path(std::move(path))
    , m_migrations(std::move(migrations)) {
    assert(!m_migrations.empty());
}

OpenedDiary DiaryFile::open(const OpenOptions& options) const {
    constexpr int attempts = 5; // another program may take the file's place just now, too
    std::optional<FileMove> move;
    for (int attempt = 1;; ++attempt) {
        const auto settled = settleFiles(m_path);
        if (!settled) {
            return refused(OpenOutcome::Failed, settled.error());
        }
        if (*settled) {
            move = *settled;
        }
        OpenedDiary opened = openSettled(options);
        opened.move = move;
        if (!opened.database || opened.database->isInPlace() || attempt == attempts) {
            return opened;
        }
    }
}

OpenedDiary DiaryFile::openSettled(const OpenOptions& options) const {
    const bool writes = options.mode == OpenMode::ReadWrite;
    if (writes) {
        if (auto prepared = prepareFolder(); !prepared) {
            return refused(OpenOutcome::Failed, prepared.error());
        }
    }
    if (!options.startsNew) {
        if (const auto lost = loss()) {
            return refused(OpenOutcome::Damaged, failure(Error::Kind::Damaged, m_path, *lost));
        }
    }
    if (writes) {
        if (auto made = makePrivateFile(m_path); !made) {
            return refused(OpenOutcome::Failed, made.error());
        }
    } else if (!QFileInfo(m_path).isFile()) {
        return refused(OpenOutcome::Failed, unavailable(m_path, QStringLiteral("no such file")));
    }
    try {
        return openExisting(options);
    } catch (const SQLite::Exception& exception) {
        Error error = errorOf(exception);
        error.field = m_path;
        if (error.kind == Error::Kind::BadInput) {
            error = unavailable(m_path, error.detail); // the script's fault, not an input's
        }
        const bool damaged = error.kind == Error::Kind::Damaged;
        return refused(damaged ? OpenOutcome::Damaged : OpenOutcome::Failed, std::move(error));
    }
}

Result<void> DiaryFile::prepareFolder() const {
    const QFileInfo file(m_path);
    if (file.isDir()) {
        return std::unexpected(unavailable(m_path, QStringLiteral("it is a folder")));
    }
    if (auto made = makePrivateFolder(file.path()); !made) {
        return made;
    }
    return finishRescue(m_path);
}

/// What is left of a diary whose file is empty or gone: its log, which SQLite would discard, or a backup of it. Nothing
/// where it is there, or never was. Where a link leads nowhere, its disk may be away.
std::optional<QString> DiaryFile::loss() const {
    const QFileInfo file(m_path);
    if (file.size() > 0 || (file.exists() ? !file.isFile() : file.isSymLink())) {
        return std::nullopt;
    }
    QStringList left;
    if (const qint64 bytes = QFileInfo(m_path + QStringLiteral("-wal")).size(); bytes > 0) {
        left << QStringLiteral("its log (%1 kB)").arg((bytes + 1023) / 1024);
    }
    if (const auto backup = newestBackupOf(m_path)) {
        left << QStringLiteral("a backup (the newest is %1)").arg(backup->path);
    }
    if (left.isEmpty() && !isHeld(m_path)) {
        return std::nullopt;
    }
    const QString what =
        file.exists() ? QStringLiteral("the file is empty but was not before") : QStringLiteral("the file is missing");
    if (left.isEmpty()) {
        return what;
    }
    return QStringLiteral("%1, and there is %2; to start a new diary, move that to another folder")
        .arg(what, left.join(QStringLiteral(" and ")));
}

OpenedDiary DiaryFile::openExisting(const OpenOptions& options) const {
    auto database = std::make_unique<Database>(m_path, options.mode, options.busyTimeout);
    SQLite::Database& connection = database->connection();
    const int latest = latestVersion();
    const bool writable = options.mode == OpenMode::ReadWrite;
    Header header(connection, latest);
    if (!header.isDiary && !header.isEmpty) {
        OpenedDiary foreign = refused(
            OpenOutcome::Failed, failure(Error::Kind::Unavailable, m_path, QStringLiteral("not a Softfall diary")));
        foreign.isForeign = true;
        return foreign;
    }
    if (options.integrity == IntegrityCheck::Quick) {
        if (auto whole = database->quickCheck(); !whole) {
            whole.error().field = m_path;
            return refused(OpenOutcome::Damaged, whole.error());
        }
    }

    OpenedDiary opened{OpenOutcome::Current, nullptr, {}, {}, false, {}};
    if (header.version < latest) {
        if (!writable) {
            return refused(OpenOutcome::Failed,
                           failure(Error::Kind::ReadOnly, m_path,
                                   QStringLiteral("a diary of schema %1 must be upgraded to %2 before it can be read")
                                       .arg(header.version)
                                       .arg(latest)));
        }
        useWriteAheadLog(connection, options.busyTimeout);
        if (upgrade(*database, opened.backup)) {
            opened.outcome = header.isEmpty ? OpenOutcome::Created : OpenOutcome::Upgraded;
        }
        header = Header(connection, latest); // another program may have been faster, and newer
    }
    if (header.version > latest) {
        opened.outcome = header.minReader <= latest ? OpenOutcome::NewerCompatible : OpenOutcome::NewerIncompatible;
        if (opened.outcome == OpenOutcome::NewerIncompatible && writable) {
            return refused(opened.outcome,
                           failure(Error::Kind::NewerFile, m_path,
                                   QStringLiteral("a newer Softfall wrote it (schema %1; this one writes %2)")
                                       .arg(header.version)
                                       .arg(latest)));
        }
    }
    if (writable) {
        makePrivate(m_path);
        useWriteAheadLog(connection, options.busyTimeout);
        database->allowMaintenance();
        if (options.holds) {
            database->hold(m_path, *options.holds);
        }
    }
    connection.exec("PRAGMA foreign_keys=ON"); // not earlier: a migration may have to rebuild a table
    opened.database = std::move(database);
    return opened;
}

/// One transaction for all missing schemas. False if another program had done it before we got the lock.
bool DiaryFile::upgrade(Database& database, QString& backup) const {
    SQLite::Database& connection = database.connection();
    SQLite::Transaction transaction(connection, SQLite::TransactionBehavior::IMMEDIATE);
    const int version = number(connection, "PRAGMA user_version");
    if (version >= latestVersion()) {
        return false;
    }
    if (version > 0) {
        const auto made = backUpBeforeUpgrade(m_path, version);
        if (!made) {
            throw SQLite::Exception(describe(made.error()).toStdString());
        }
        backup = *made;
    }
    try {
        dropUndoTriggers(connection);
        for (const Migration& migration : m_migrations) {
            if (migration.version > version) {
                runScript(connection, migration);
            }
        }
        makeUndoTriggers(connection);
        connection.exec("PRAGMA application_id=" + std::to_string(diaryApplicationId));
        if (number(connection, "SELECT count(*) FROM pragma_foreign_key_check") != 0) {
            throw SQLite::Exception("the upgrade left a row that refers to nothing");
        }
        transaction.commit();
    } catch (const SQLite::Exception&) {
        if (!backup.isEmpty()) {
            QFile::remove(backup); // the diary itself is still the same as the copy
            backup.clear();
        }
        throw;
    }
    return true;
}

} // namespace softfall
