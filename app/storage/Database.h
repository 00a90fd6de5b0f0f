#pragma once

#include "core/Result.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace softfall {

enum class OpenMode { ReadWrite, ReadOnly };

/// SQLite counts its memory no longer, which locks a mutex at each of the thousands of allocations of a new connection.
/// For a short program; without effect once there is a connection.
void leaveOutMemoryStatistics();

/// One connection to a diary file, for one thread. Created by `DiaryFile::open`; must outlive the stores over it.
class Database {
public:
    /// Opens a file that exists; throws SQLite::Exception. Until `allowMaintenance` nothing is written to it.
    Database(const QString& path, OpenMode mode, std::chrono::milliseconds busyTimeout);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] OpenMode mode() const { return m_mode; }
    [[nodiscard]] std::chrono::milliseconds busyTimeout() const { return m_busyTimeout; }

    /// A number that changes when another connection (this or another program) has written.
    /// Returns the previous number if the file cannot be read just now.
    [[nodiscard]] std::int64_t dataVersion();
    /// Whether another connection is in the middle of a write, which dataVersion() does not show before it is
    /// durable. Never waits.
    [[nodiscard]] bool isBeingWritten();

    /// Reads the whole file; Damaged with SQLite's first finding if it is damaged.
    [[nodiscard]] Result<void> quickCheck();

    /// Lets SQLite checkpoint the write-ahead log into the file when the last connection closes.
    void allowMaintenance();

    [[nodiscard]] SQLite::Database& connection() { return *m_connection; }
    /// A statement prepared once per connection, reset and without bindings.
    [[nodiscard]] SQLite::Statement& prepared(std::string_view sql);

private:
    OpenMode m_mode;
    std::chrono::milliseconds m_busyTimeout;
    std::unique_ptr<SQLite::Database> m_connection;
    std::map<std::string, std::unique_ptr<SQLite::Statement>, std::less<>> m_statements; // go before the connection
    std::int64_t m_dataVersion = 0;
};

} // namespace softfall
