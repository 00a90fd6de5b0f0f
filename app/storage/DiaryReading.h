#pragma once

#include "core/coach/CoachContents.h"
#include "storage/Database.h"

#include <QString>

#include <cstdint>

namespace softfall {

/// The contents of the diary of an open connection.
[[nodiscard]] Result<CoachContents> contentsOf(Database& database);

/// The contents of a diary file, read from end to end; an older schema is upgraded first, on a copy in a
/// temporary folder. The file is not written. Errors as in BackupStore::read.
[[nodiscard]] Result<CoachContents> readDiaryFile(const QString& path, const QString& field);

/// The same of a file that others made, with its log if that belongs to it: what is read is a copy in a temporary
/// folder, so that nothing is written beside the file either, and its log stays. One that a program has open is read
/// in place, as readDiaryFile does.
[[nodiscard]] Result<CoachContents> readForeignDiary(const QString& path, const QString& field);

/// A larger file is no diary.
inline constexpr std::int64_t largestForeignDiary = 512LL << 20;

} // namespace softfall
