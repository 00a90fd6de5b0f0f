#include "storage/Database.h"

#include "storage/SqliteError.h"

#include <QFileInfo>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>
#include <utility>

namespace softfall {

void leaveOutMemoryStatistics() {
    (void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

namespace {

/// `path` as a URI that declares that nobody will write this file.
std::string immutableUri(const QString& path) {
    QByteArray escaped = path.toUtf8();
    escaped.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    return "file:" + escaped.toStdString() + "?immutable=1";
}

std::unique_ptr<SQLite::Database> connect(const QString& path, OpenMode mode, int busyTimeoutMs) {
    const std::string name = path.toStdString();
    const int writing = SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX; // a connection stays in its thread
    const int reading = SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX;
    if (mode == OpenMode::ReadWrite) {
        return std::make_unique<SQLite::Database>(name, writing, busyTimeoutMs);
    }
    try {
        auto connection = std::make_unique<SQLite::Database>(name, reading, busyTimeoutMs);
        connection->execAndGet("PRAGMA schema_version"); // the first read needs the -shm file
        return connection;
    } catch (const SQLite::Exception& exception) {
        // A read-only folder cannot hold it. Without a log beside it the file is complete.
        const int code = exception.getErrorCode() & 0xff;
        if ((code != SQLITE_CANTOPEN && code != SQLITE_READONLY) || QFileInfo::exists(path + QStringLiteral("-wal"))) {
            throw;
        }
        return std::make_unique<SQLite::Database>(immutableUri(path), reading | SQLite::OPEN_URI, busyTimeoutMs);
    }
}

/// Whether the path leads to another file than the one that SQLite has open, or to none.
bool hasMoved(sqlite3* handle) {
    int moved = 0;
    return sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

void forbidCheckpointOnClose(sqlite3* handle, bool forbidden) {
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, forbidden ? 1 : 0, nullptr);
}

} // namespace

Database::Database(const QString& path, OpenMode mode, std::chrono::milliseconds busyTimeout)
    : m_mode(mode)
    , m_busyTimeout(busyTimeout)
    , m_connection(connect(path, mode, static_cast<int>(busyTimeout.count()))) {
    forbidCheckpointOnClose(m_connection->getHandle(), true);
    m_connection->exec("PRAGMA trusted_schema=OFF; PRAGMA synchronous=FULL; PRAGMA foreign_keys=OFF");
}

Database::~Database() {
    close();
}

void Database::close() {
    m_statements.clear();
    if (m_hold && m_connection) {
        if (isInPlace()) {
            m_hold->beginCheckpoint(); // the last connection writes its log into the file
        } else {
            forbidCheckpointOnClose(m_connection->getHandle(), true); // it would remove the log of another file
            m_hold->keepLinks();
        }
    }
    m_connection.reset();
    m_hold.reset();
}

void Database::adopt(Database&& other) {
    close();
    m_connection = std::move(other.m_connection);
    m_statements = std::move(other.m_statements);
    m_hold = std::move(other.m_hold);
    watchCommits();
}

void Database::hold(const QString& path, DiaryHold::Links links) {
    m_hold = std::make_unique<DiaryHold>(realPathOf(path), links);
}

void Database::watchCommits() {
    sqlite3* handle = m_connection->getHandle();
    sqlite3_commit_hook(handle, refusesCommit, this);
    sqlite3_wal_hook(handle, afterCommit, this);
}

/// A commit hook: other than 0 undoes the transaction.
int Database::refusesCommit(void* database) {
    return static_cast<Database*>(database)->isInPlace() ? 0 : 1;
}

/// What SQLite does by itself where there is no such hook, and the hold knows of it.
int Database::afterCommit(void* self, sqlite3* connection, const char* name, int pages) {
    constexpr int logPages = 1000; // SQLite's own default
    const auto* database = static_cast<Database*>(self);
    if (pages < logPages || !database->m_checkpoints || !database->isInPlace()) {
        return SQLITE_OK;
    }
    if (database->m_hold) {
        database->m_hold->beginCheckpoint();
    }
    sqlite3_wal_checkpoint_v2(connection, name, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (database->m_hold) {
        database->m_hold->endCheckpoint();
    }
    return SQLITE_OK;
}

bool Database::isOverwritten() const {
    return m_hold && m_hold->isOverwritten();
}

bool Database::hasLinks() const {
    return m_hold && m_hold->hasLinks();
}

bool Database::isInPlace() const {
    return !m_hold || (m_hold->isInPlace() && !hasMoved(m_connection->getHandle()));
}

std::optional<FileIdentity> Database::heldFile() const {
    return m_hold ? std::optional(m_hold->file()) : std::nullopt;
}

void Database::prepareWrite() {
    if (m_moveHandler && !isInPlace()) {
        m_moveHandler();
    }
}

void Database::allowMaintenance() {
    forbidCheckpointOnClose(m_connection->getHandle(), false);
    watchCommits();
}

SQLite::Statement& Database::prepared(std::string_view sql) {
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        const std::string text(sql);
        found = m_statements.emplace(text, std::make_unique<SQLite::Statement>(*m_connection, text.c_str())).first;
    } else {
        found->second->tryReset();
        found->second->clearBindings();
    }
    return *found->second;
}

std::int64_t Database::dataVersion() {
    try {
        SQLite::Statement& version = prepared("PRAGMA data_version");
        if (version.executeStep()) {
            m_dataVersion = version.getColumn(0).getInt64();
        }
        version.reset();
    } catch (const SQLite::Exception&) {
        // The next read reports why.
    }
    return m_dataVersion;
}

bool Database::isBeingWritten() {
    sqlite3_busy_timeout(m_connection->getHandle(), 0);
    const int outcome = m_connection->tryExec("BEGIN IMMEDIATE");
    if (outcome == SQLITE_OK) {
        m_connection->tryExec("ROLLBACK");
    }
    sqlite3_busy_timeout(m_connection->getHandle(), static_cast<int>(m_busyTimeout.count()));
    return (outcome & 0xff) == SQLITE_BUSY;
}

Result<void> Database::quickCheck() {
    return guarded([this]() -> Result<void> {
        const std::string finding = m_connection->execAndGet("PRAGMA quick_check(1)").getString();
        if (finding != "ok") {
            return std::unexpected(
                Error{Error::Kind::Damaged,
                      QStringLiteral("diary"),
                      {},
                      {},
                      QStringLiteral("the file is damaged (%1)").arg(QString::fromStdString(finding))});
        }
        return {};
    });
}

} // namespace softfall
