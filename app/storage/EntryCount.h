#pragma once

#include "core/coach/Backup.h"

namespace SQLite {
class Database;
} // namespace SQLite

namespace softfall {

/// How much the diary of the connection holds, whatever its schema. Throws SQLite::Exception.
[[nodiscard]] EntryCounts entryCountsOf(SQLite::Database& connection);

} // namespace softfall
