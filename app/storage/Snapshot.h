#pragma once

#include "storage/Database.h"

#include <SQLiteCpp/Savepoint.h>

namespace softfall {

/// All reads during its lifetime see one moment; snapshots may be nested. Nothing may be written meanwhile.
class Snapshot {
public:
    /// Throws SQLite::Exception.
    explicit Snapshot(Database& database);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    SQLite::Savepoint m_savepoint;
};

} // namespace softfall
