#pragma once

#include "core/coach/DiaryContents.h"
#include "core/exchange/DiaryFormat.h"
#include "core/exchange/ForeignDiary.h"
#include "core/exchange/ReadDiary.h"

#include <expected>
#include <optional>
#include <variant>

namespace softfall {

/// A diary, or a foreign one that needs mapping first.
using AnyDiary = std::variant<ReadDiary, ForeignDiary>;

/// Port: diaries as files, of Softfall and of other programs.
class DiaryFiles {
public:
    virtual ~DiaryFiles() = default;

    /// Reads `path`, a file or a folder, as `format`, or detects it. If anything is wrong nothing is returned, and
    /// nothing was changed.
    [[nodiscard]] virtual std::expected<AnyDiary, FileProblems> read(const QString& path,
                                                                     std::optional<DiaryFormat> format) const = 0;

    /// Writes the diary as Csv (a folder) or Json (a file), all or nothing, readable by its owner. Errors name `path`.
    [[nodiscard]] virtual Result<void> write(const DiaryContents& diary, DiaryFormat format,
                                             const QString& path) const = 0;
};

} // namespace softfall
