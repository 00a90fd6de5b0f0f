#pragma once

#include "core/coach/Backup.h"

namespace SQLite {
class Database;
} // namespace SQLite

namespace softfall {

/// The number of entries in the connection's diary, whatever its schema. Throws SQLite::Exception.
[[nodiscard]] EntryCounts entryCountsOf(SQLite::Database& connection);

} // namespace softfall
