#pragma once

#include "core/coach/CoachContents.h"
#include "storage/Database.h"

#include <QString>

namespace softfall {

/// The contents of the diary of an open connection.
[[nodiscard]] Result<CoachContents> contentsOf(Database& database);

/// The contents of a diary file, read from end to end; an older schema is upgraded first, on a copy in a
/// temporary folder. The file is not written. Errors as in BackupStore::read.
[[nodiscard]] Result<CoachContents> readDiaryFile(const QString& path, const QString& field);

} // namespace softfall
