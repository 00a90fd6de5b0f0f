#pragma once

#include "core/Result.h"

#include <QString>

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

} // namespace softfall
