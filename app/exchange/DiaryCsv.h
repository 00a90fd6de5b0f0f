#pragma once

#include "core/exchange/FileProblem.h"
#include "core/exchange/ReadDiary.h"

#include <QIODevice>
#include <QString>

#include <expected>

namespace softfall {

// The interchange format as a folder of RFC 4180 files. Beside the columns that every such file may have, these are
// written where they say something that the others do not, and read where they are there:
//   nights.csv                seq  cramp  spread  middle_of_night  late
//   twitches.csv, habits.csv  night: the night it was noted for, where its time would give another
//   all three                 as_noted: 1 where zone and offset are kept though this machine's rules of the zone differ

/// Reads a folder with at least one of nights.csv, twitches.csv, habits.csv and changes.csv, or one such file. Where
/// anything is wrong there is no answer at all.
[[nodiscard]] std::expected<ReadDiary, FileProblems> readDiaryFolder(const QString& path);

/// Reads one such file from `source` into `read`; `isDiaryCsvName(fileName)`.
void readDiaryCsv(QIODevice& source, const QString& fileName, ReadDiary& read, FileProblems& problems);

/// Whether a file of that name is one of the four.
[[nodiscard]] bool isDiaryCsvName(const QString& fileName);

} // namespace softfall
