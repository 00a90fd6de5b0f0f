#pragma once

#include "storage/Database.h"

#include <SQLiteCpp/Savepoint.h>

namespace softfall {

/// What is read while it is there is of one moment; one may stand within another. Nothing may be written meanwhile.
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
