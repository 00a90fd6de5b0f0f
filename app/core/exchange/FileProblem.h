#pragma once

#include <QString>

#include <vector>

namespace softfall {

/// Something wrong, or ignored, at one place of a file.
struct FileProblem {
    QString file;    ///< name of the file, or the path as given if the path is the problem
    qint64 line = 0; ///< physical line, 1 is the header; 0: the file as a whole
    QString place;   ///< name of the column (`field N` if it has none), or keys and numbers as in
                     ///< `nights[12].twitches`; empty: the line as a whole
    QString reason;
    bool operator==(const FileProblem&) const = default;
};

/// One line: `nights.csv:7: twitches: invalid value '51' (expected …)`.
[[nodiscard]] QString describe(const FileProblem& problem);

/// The first twenty problems of a diary, in the order of its files, and their total number.
struct FileProblems {
    static constexpr std::size_t maxKept = 20;

    std::vector<FileProblem> first;
    qint64 total = 0;

    void add(FileProblem problem);
    [[nodiscard]] bool empty() const { return total == 0; }
};

} // namespace softfall
