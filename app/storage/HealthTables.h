#pragma once

#include "core/coach/DiaryEdit.h"
#include "core/screening/HealthRecord.h"
#include "storage/Database.h"

namespace softfall {

// Answers, medicines and findings in their tables. Throw SQLite::Exception; BadInput for an invalid entry. Writing
// belongs in the caller's transaction.

[[nodiscard]] Result<EntryId> putHealthAnswer(Database& database, const HealthAnswer& answer);
/// False if there is none.
[[nodiscard]] bool removeHealthAnswer(Database& database, HealthQuestion question);

/// The new id; that of the argument is ignored.
[[nodiscard]] Result<EntryId> addMedicine(Database& database, const Medicine& medicine);
[[nodiscard]] Result<EntryId> addFinding(Database& database, const Finding& finding);
/// Replace the one of that id; false if there is none.
[[nodiscard]] Result<bool> putMedicine(Database& database, const Medicine& medicine);
[[nodiscard]] Result<bool> putFinding(Database& database, const Finding& finding);
[[nodiscard]] bool removeMedicine(Database& database, EntryId id);
[[nodiscard]] bool removeFinding(Database& database, EntryId id);

/// Without what a later program wrote with ids that this one does not know.
[[nodiscard]] HealthRecord readHealth(Database& database);

} // namespace softfall
