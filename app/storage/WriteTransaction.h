#pragma once

#include "storage/Database.h"

#include <SQLiteCpp/Savepoint.h>
#include <SQLiteCpp/Transaction.h>
#include <optional>

namespace softfall {

/// A transaction for writing, or within one a part of it. Undone with the scope unless committed.
class WriteTransaction {
public:
    /// Throws SQLite::Exception, as commit() does.
    explicit WriteTransaction(Database& database);
    void commit() { m_transaction ? m_transaction->commit() : m_part->release(); }

private:
    std::optional<SQLite::Transaction> m_transaction;
    std::optional<SQLite::Savepoint> m_part;
};

} // namespace softfall
