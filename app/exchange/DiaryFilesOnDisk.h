#pragma once

#include "core/exchange/DiaryFiles.h"

namespace softfall {

/// The format of `path`, by its name and its beginning.
[[nodiscard]] std::expected<DiaryFormat, FileProblems> detectFormat(const QString& path);

/// DiaryFiles in the file system.
class DiaryFilesOnDisk : public DiaryFiles {
public:
    [[nodiscard]] std::expected<AnyDiary, FileProblems> read(const QString& path,
                                                             std::optional<DiaryFormat> format) const override;
    [[nodiscard]] Result<void> write(const DiaryContents& diary, DiaryFormat format,
                                     const QString& path) const override;
};

} // namespace softfall
