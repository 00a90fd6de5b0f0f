#pragma once

#include "core/coach/CoachContents.h"
#include "storage/Database.h"

#include <QString>

namespace softfall {

/// What the diary of an open connection holds.
[[nodiscard]] Result<CoachContents> contentsOf(Database& database);

/// What a diary file holds, read from end to end; of an older schema as after its upgrade, which is done on a copy in a
/// temporary folder. The file is not written. Errors as in BackupStore::read.
[[nodiscard]] Result<CoachContents> readDiaryFile(const QString& path, const QString& field);

} // namespace softfall
