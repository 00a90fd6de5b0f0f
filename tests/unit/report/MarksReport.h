#pragma once

#include "core/report/Report.h"
#include "unit/insight/MarksDiary.h"

namespace softfall {

/// The report of the example diary as of the morning after `last`.
inline ReportInput marksReportInput(NightDate last) {
    const InsightInput diary = marksDiaryUpTo(last);
    ReportInput input;
    input.made = (last + std::chrono::days(1)).evening();
    input.nights = diary.range;
    input.records = diary.records;
    input.habits = diary.habits;
    input.changes = diary.changes;
    input.insight = insightOf(diary);
    return input;
}

/// Without a night.
inline ReportInput emptyReportInput() {
    ReportInput input;
    input.nights = {marksFirstNight(), marksFirstNight() - std::chrono::days(1)};
    return input;
}

} // namespace softfall
