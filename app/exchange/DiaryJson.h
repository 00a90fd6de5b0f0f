#pragma once

#include "core/coach/DiaryContents.h"
#include "core/exchange/FileProblem.h"
#include "core/exchange/ReadDiary.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <expected>

namespace softfall {

// The interchange format as one JSON file (`softfall-diary`, version 1), documented in docs/diary-json.md.

/// The newest version of the format that is written and read.
inline constexpr int diaryJsonVersion = 1;

/// The whole diary as UTF-8; the same diary makes the same bytes, whatever the numbers of its entries.
[[nodiscard]] QByteArray toDiaryJson(const DiaryContents& diary);

/// Reads such a file from `source`; if anything is wrong, nothing is returned. Problems name the place as in
/// `nights[12].twitches`, counted from 0; for a file that is not JSON, the line. Memory is some ten times the file's
/// size, which is at most `maxDiaryFileSize`.
[[nodiscard]] std::expected<ReadDiary, FileProblems> readDiaryJson(QIODevice& source, const QString& fileName);

/// Whether `beginning`, the first bytes of a file, can begin a JSON file.
[[nodiscard]] bool looksLikeJson(const QByteArray& beginning);

} // namespace softfall
