#pragma once

#include "core/diary/Change.h"
#include "core/insight/ChangeInsight.h"
#include "core/insight/HabitInsight.h"
#include "core/insight/RecentInsight.h"
#include "core/insight/TwitchRate.h"

#include <optional>
#include <vector>

namespace softfall {

/// What the diary shows, as a pure function of it.
struct InsightInput {
    /// Consecutive nights, ascending, at least all of `range`. Seven more before it give its first nights their rolling
    /// mean, and one more shows whether its first night came after a short sleep.
    std::vector<NightRecord> records;
    NightRange range; ///< the reported range; it must not extend beyond tonight
    std::vector<Change> changes;
    std::vector<Habit> habits;
    std::vector<NightDate> checkedIn; ///< nights whose evening check-in was finished
    CutoffsOfNight cutoffs;           ///< must be set
};

/// How much is shown of the counts (facts: statistics §5.1).
enum class InsightStage {
    List, ///< fewer than 3 logged nights
    Bars, ///< a chart, but no mean yet
    Mean  ///< 7 or more of the last 14 nights are logged: twitches a night with their interval
};

/// A night of the chart.
struct InsightNight {
    NightDate night;
    NightRecordStatus status = NightRecordStatus::Absent;
    std::optional<int> twitches;
    std::optional<double> rolling;  ///< mean of the 7 nights that end with it, if 4 or more are logged
    std::optional<double> smoothed; ///< exponentially weighted, λ = 0.2; from the first logged night on
};

struct Insight {
    LoggedTotal logged;
    InsightStage stage = InsightStage::List;
    RecentInsight recent;               ///< the last fortnight of the range, and the time before
    std::optional<TwitchRate> rate;     ///< over the range; with two or more logged nights, whatever the stage
    std::vector<InsightNight> series;   ///< each night of the range
    std::vector<ChangeInsight> changes; ///< those in the range, ascending
    std::vector<HabitInsight> habits;   ///< all of them, the reported ones first
};

/// Its cost grows no faster than its input.
[[nodiscard]] Insight insightOf(const InsightInput& input);

/// The weight of the newest night in `InsightNight::smoothed`.
inline constexpr double smoothing = 0.2;

} // namespace softfall
