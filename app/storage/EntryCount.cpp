#include "storage/EntryCount.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>

namespace softfall {

EntryCounts entryCountsOf(SQLite::Database& connection) {
    const auto rows = [&connection](const char* question) { return connection.execAndGet(question).getInt(); };
    return {rows("SELECT count(*) FROM night"), rows("SELECT count(*) FROM twitch"), rows("SELECT count(*) FROM habit"),
            rows("SELECT count(*) FROM change_mark")};
}

} // namespace softfall
