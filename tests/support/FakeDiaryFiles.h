#pragma once

#include "core/exchange/DiaryFiles.h"
#include "viewmodels/ports/FileChooser.h"

#include <map>
#include <utility>
#include <vector>

namespace softfall {

/// Diary files in memory: reads what is under a path, and keeps what was written.
class FakeDiaryFiles final : public DiaryFiles {
public:
    std::map<QString, std::expected<AnyDiary, FileProblems>> files;
    struct Written {
        QString path;
        DiaryFormat format = DiaryFormat::Csv;
        DiaryContents diary;
    };
    mutable std::vector<Written> written;
    std::optional<Error> failure; ///< while set, every write fails

    [[nodiscard]] std::expected<AnyDiary, FileProblems> read(const QString& path,
                                                             std::optional<DiaryFormat>) const override {
        const auto found = files.find(path);
        if (found == files.end()) {
            FileProblems problems;
            problems.add({path, 0, {}, QStringLiteral("no such file or folder")});
            return std::unexpected(problems);
        }
        return found->second;
    }
    [[nodiscard]] Result<void> write(const DiaryContents& diary, DiaryFormat format,
                                     const QString& path) const override {
        if (failure) {
            return std::unexpected(*failure);
        }
        written.push_back({path, format, diary});
        return {};
    }
};

/// A person who always chooses `answer`, or cancels if it is empty.
class FakeFileChooser final : public FileChooser {
public:
    QString answer;
    std::vector<std::pair<FilePlace, QString>> asked; ///< with the suggested names

    void ask(FilePlace place, const QString& suggested, std::function<void(const QString& path)> chosen) override {
        asked.emplace_back(place, suggested);
        if (!answer.isEmpty()) {
            chosen(answer);
        }
    }
};

} // namespace softfall
