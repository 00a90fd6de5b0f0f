#pragma once

#include "chart/ChartContent.h"
#include "core/diary/Change.h"
#include "core/diary/DiaryPreferences.h"
#include "core/insight/Insight.h"

#include <QLocale>

namespace softfall {

/// Twitches by night, with the mean of 7 nights, the interval of each period and the changes. `records` are the shown
/// nights, consecutive; `all` those of the whole diary, which determine the periods, with `series` for each of them.
struct NightsChartInput {
    const std::vector<NightRecord>& all;
    const std::vector<InsightNight>& series;
    const std::vector<Change>& changes; ///< ascending
    NightRange shown;
    CountDisplay countDisplay = CountDisplay::EachNight;
    bool isSmoothed = false; ///< the exponentially weighted mean instead of that of 7 nights
};

[[nodiscard]] ChartContent nightsChart(const NightsChartInput& input, const QLocale& locale);

[[nodiscard]] ChartContent::Kind barKind(NightRecordStatus status);

/// Labels for the axis of `nights` nights from `first` on, about five of them, each with its position.
void setNightAxis(ChartContent& chart, NightRange nights, const QLocale& locale);

} // namespace softfall
