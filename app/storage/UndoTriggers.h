#pragma once

#include <SQLiteCpp/Database.h>

namespace softfall {

// The triggers that journal what happens to the undoable tables (see undo_step in the schema). They are no part of the
// schema scripts but made from the columns that the tables have, whenever a migration may have changed these. Inside of
// the migration's transaction; both throw SQLite::Exception.

/// Also those that the scripts of schemas 1 to 5 once had written out.
void dropUndoTriggers(SQLite::Database& database);

/// For those undoable tables that this schema has.
void makeUndoTriggers(SQLite::Database& database);

} // namespace softfall
