#pragma once

#include "core/Result.h"
#include "exchange/FileProblem.h"
#include "exchange/ReadDiary.h"
#include "exchange/foreign/ForeignDiary.h"

#include <QString>

#include <expected>
#include <optional>
#include <variant>

namespace softfall {

/// How a diary comes as files.
enum class DiaryFormat {
    Csv,  ///< a folder of CSV files, or one of them
    Json, ///< one file with everything
    SleepAsAndroid,
    TrackAndGraph
};

/// `csv json sleep-as-android track-and-graph`.
[[nodiscard]] QString toString(DiaryFormat format);
[[nodiscard]] Result<DiaryFormat> diaryFormatFromId(const QString& id, const QString& field);

/// What `path` is, by its name and its beginning.
[[nodiscard]] std::expected<DiaryFormat, FileProblems> detectFormat(const QString& path);

/// A diary, or a foreign one that has to be mapped first.
using AnyDiary = std::variant<ReadDiary, ForeignDiary>;

/// Reads `path` as `format`, or as what it is. Where anything is wrong there is no answer at all.
[[nodiscard]] std::expected<AnyDiary, FileProblems> readDiary(const QString& path,
                                                              std::optional<DiaryFormat> format = {});

} // namespace softfall
