#pragma once

#include "core/coach/DiaryContents.h"
#include "core/exchange/DiaryFormat.h"
#include "core/exchange/ForeignDiary.h"
#include "core/exchange/ReadDiary.h"

#include <expected>
#include <optional>
#include <variant>

namespace softfall {

/// A diary, or a foreign one that has to be mapped first.
using AnyDiary = std::variant<ReadDiary, ForeignDiary>;

/// Port: diaries as files, of Softfall and of other programs.
class DiaryFiles {
public:
    virtual ~DiaryFiles() = default;

    /// Reads `path`, a file or a folder, as `format`, or as what it is. Where anything is wrong there is no answer at
    /// all, and nothing was changed.
    [[nodiscard]] virtual std::expected<AnyDiary, FileProblems> read(const QString& path,
                                                                     std::optional<DiaryFormat> format) const = 0;

    /// Writes the diary as Csv (a folder) or Json (a file), whole or not at all, readable by its owner alone. Errors
    /// name `path`.
    [[nodiscard]] virtual Result<void> write(const DiaryContents& diary, DiaryFormat format,
                                             const QString& path) const = 0;
};

} // namespace softfall
