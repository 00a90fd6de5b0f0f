#pragma once

#include "core/coach/DiaryEdit.h"
#include "storage/Database.h"

namespace softfall {

/// Writes the operations of an edit, in their order, inside the caller's transaction; for each the id of what was
/// added, or 0. The first error, after which the caller rolls back. May throw SQLite::Exception.
[[nodiscard]] Result<std::vector<EntryId>> writeOperations(Database& database,
                                                           const std::vector<EditOperation>& operations);

} // namespace softfall
