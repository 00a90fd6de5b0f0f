#pragma once

#include "core/diary/DiaryBundle.h"
#include "exchange/CsvProblem.h"

#include <QString>

#include <expected>
#include <vector>

namespace softfall {

/// A diary folder as read. Twitches and habits have no night yet (`nightsAssigned`), and no entry has a number.
struct DiaryFolder {
    DiaryBundle bundle;
    std::vector<CsvProblem> warnings; ///< what was ignored: unknown columns
};

/// Reads the interchange format: a folder with at least one of nights.csv, twitches.csv, habits.csv and changes.csv,
/// or one such file. Every entry of the answer is `checked`; where anything is wrong there is no answer at all.
[[nodiscard]] std::expected<DiaryFolder, CsvProblems> readDiaryFolder(const QString& path);

} // namespace softfall
