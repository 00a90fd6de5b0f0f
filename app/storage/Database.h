#pragma once

#include "core/Result.h"
#include "storage/DiaryHold.h"
#include "storage/FileIdentity.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;

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

    /// From now on the files are held (see DiaryHold), and nothing is committed unless they are in their place.
    void hold(const QString& path, DiaryHold::Links links);
    /// False where another program moved, replaced, emptied or removed a file that is held.
    [[nodiscard]] bool isInPlace() const;
    /// Where it is the file's content that is not what it was.
    [[nodiscard]] bool isOverwritten() const;
    /// Whether links keep the files (see DiaryHold).
    [[nodiscard]] bool hasLinks() const;
    /// Whether a commit may write a long log into the file, which takes longer. It may, unless set to false.
    void setCheckpoints(bool checkpoints) { m_checkpoints = checkpoints; }
    /// Called before a transaction for writing where isInPlace() is false, to put that right.
    void setMoveHandler(std::function<void()> handler) { m_moveHandler = std::move(handler); }
    /// Call this before a transaction for writing begins.
    void prepareWrite();
    /// From now on this is a connection to what `other` was opened to. Statements prepared before are gone.
    void adopt(Database&& other);
    /// The file this holds; nothing where none is held.
    [[nodiscard]] std::optional<FileIdentity> heldFile() const;

    [[nodiscard]] SQLite::Database& connection() { return *m_connection; }
    /// A statement prepared once per connection, reset and without bindings.
    [[nodiscard]] SQLite::Statement& prepared(std::string_view sql);

private:
    void close();
    void watchCommits();
    static int refusesCommit(void* database);
    static int afterCommit(void* self, sqlite3* connection, const char* name, int pages);

    OpenMode m_mode;
    std::chrono::milliseconds m_busyTimeout;
    std::unique_ptr<SQLite::Database> m_connection;
    std::map<std::string, std::unique_ptr<SQLite::Statement>, std::less<>> m_statements; // go before the connection
    std::int64_t m_dataVersion = 0;
    bool m_checkpoints = true;
    std::unique_ptr<DiaryHold> m_hold;
    std::function<void()> m_moveHandler;
};

} // namespace softfall
