#pragma once

#include "core/exchange/FileProblem.h"
#include "core/exchange/ReadDiary.h"

#include <QIODevice>
#include <QString>

#include <expected>

namespace softfall {

// The interchange format as a folder of RFC 4180 files. Besides the columns that every such file may have, these are
// written if they say something that the others do not, and read if present:
//   nights.csv                seq  cramp  spread  middle_of_night  late
//   twitches.csv, habits.csv  night: the night it was logged for, if its time would give another
//   all three                 as_noted: 1 if zone and offset are kept though this machine's rules of the zone differ

/// Reads a folder with at least one of nights.csv, twitches.csv, habits.csv and changes.csv, or one such file. If
/// anything is wrong, nothing is returned.
[[nodiscard]] std::expected<ReadDiary, FileProblems> readDiaryFolder(const QString& path);

/// Reads one such file from `source` into `read`; `isDiaryCsvName(fileName)`.
void readDiaryCsv(QIODevice& source, const QString& fileName, ReadDiary& read, FileProblems& problems);

/// Whether a file of that name is one of the four.
[[nodiscard]] bool isDiaryCsvName(const QString& fileName);

} // namespace softfall
