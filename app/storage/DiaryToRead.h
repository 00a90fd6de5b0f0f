#pragma once

#include "storage/DiaryFile.h"

#include <QString>

#include <functional>

namespace softfall {

/// Makes a private folder for `bytes` bytes that lives as long as what is opened in it; empty where it cannot. The same
/// folder is not asked for twice.
using CopyFolder = std::function<QString(qint64 bytes)>;

/// Opens a diary only to be read; nothing is written to it or beside it. Where that is not possible in its place, since
/// SQLite has to make files beside it (a log is there, on a read-only or full disk), or since its schema is older,
/// opens a copy of file and log in the folder that `copyFolder` makes; without one the error stands. `copyFolder` only
/// where this process has not opened the diary.
[[nodiscard]] OpenedDiary openToRead(const QString& file, OpenOptions options, const CopyFolder& copyFolder);

} // namespace softfall
