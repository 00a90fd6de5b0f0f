#pragma once

#include <SQLiteCpp/Database.h>

namespace softfall {

// The triggers that journal changes to the undoable tables (see undo_step in the schema). They are not part of the
// schema scripts but generated from the tables' columns, whenever a migration may have changed these. Call inside the
// migration's transaction; both throw SQLite::Exception.

/// Includes those that the scripts of schemas 1 to 5 once contained.
void dropUndoTriggers(SQLite::Database& database);

/// For the undoable tables that this schema has.
void makeUndoTriggers(SQLite::Database& database);

} // namespace softfall
