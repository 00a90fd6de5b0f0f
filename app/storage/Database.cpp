#include "storage/Database.h"

#include "storage/SqliteError.h"

#include <QFileInfo>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

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

Database::~Database() = default;

void Database::allowMaintenance() {
    forbidCheckpointOnClose(m_connection->getHandle(), false);
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
