#pragma once

#include "core/exchange/DiaryFiles.h"

namespace softfall {

/// The format of `path`, by its name and its beginning.
[[nodiscard]] std::expected<DiaryFormat, FileProblems> detectFormat(const QString& path);

/// DiaryFiles in the file system.
class DiaryFilesOnDisk : public DiaryFiles {
public:
    /// Nothing is written over the diary at that path (`writeFileAtomically`).
    explicit DiaryFilesOnDisk(QString diary = {})
        : m_diary(std::move(diary)) {}

    [[nodiscard]] std::expected<AnyDiary, FileProblems> read(const QString& path,
                                                             std::optional<DiaryFormat> format) const override;
    [[nodiscard]] Result<void> write(const DiaryContents& diary, DiaryFormat format,
                                     const QString& path) const override;

private:
    QString m_diary;
};

} // namespace softfall
