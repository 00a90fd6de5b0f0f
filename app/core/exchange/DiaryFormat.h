#pragma once

#include "core/Ids.h"

namespace softfall {

/// The file format of a diary.
enum class DiaryFormat {
    Csv,  ///< a folder of CSV files, or one of them
    Json, ///< one file with everything
    SleepAsAndroid,
    TrackAndGraph
};
template <>
inline constexpr Id<DiaryFormat> idsOf<DiaryFormat>[] = {{DiaryFormat::Csv, "csv"},
                                                         {DiaryFormat::Json, "json"},
                                                         {DiaryFormat::SleepAsAndroid, "sleep-as-android"},
                                                         {DiaryFormat::TrackAndGraph, "track-and-graph"}};

} // namespace softfall
