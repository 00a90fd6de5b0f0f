#pragma once

#include "core/diary/NightRecord.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace softfall {

enum class BinSize { Night, Week, Month };

/// One bar of a chart.
struct ChartBin {
    NightRange nights;
    NightRecordStatus status = NightRecordStatus::Absent; ///< of several nights: Logged if one of them is
    double height = 0;                                    ///< twitches a logged night; the least known when Unsure
    int logged = 0;                                       ///< nights that count
};

/// As many bars as a chart can draw at once.
inline constexpr std::size_t maxBars = 180;

/// The bin size for which `nights` nights make at most about `maxBars` bars.
[[nodiscard]] BinSize binSizeFor(int nights);

/// `records` are consecutive nights, ascending. Weeks end with the last night; months are those of the calendar.
[[nodiscard]] std::vector<ChartBin> chartBins(const std::vector<NightRecord>& records, BinSize size);

} // namespace softfall
