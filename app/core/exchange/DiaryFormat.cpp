#include "core/exchange/DiaryFormat.h"

#include "core/Ids.h"

namespace softfall {

namespace {

constexpr Ids<DiaryFormat, 4> ids{{{DiaryFormat::Csv, "csv"},
                                   {DiaryFormat::Json, "json"},
                                   {DiaryFormat::SleepAsAndroid, "sleep-as-android"},
                                   {DiaryFormat::TrackAndGraph, "track-and-graph"}}};

} // namespace

QString toString(DiaryFormat format) {
    return idOf(ids, format);
}

Result<DiaryFormat> diaryFormatFromId(const QString& id, const QString& field) {
    return valueOf(ids, id, field);
}

} // namespace softfall
