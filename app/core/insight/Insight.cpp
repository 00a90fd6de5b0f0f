#include "core/insight/Insight.h"

#include "core/insight/RangedNights.h"
#include "core/insight/RollingMean.h"
#include "core/insight/SmoothedCount.h"

#include <algorithm>
#include <span>

namespace softfall {

namespace {

constexpr int minForBars = 3;

InsightStage stageOf(const Insight& insight) {
    return insight.recent.isEnough()             ? InsightStage::Mean
           : insight.logged.nights >= minForBars ? InsightStage::Bars
                                                 : InsightStage::List;
}

} // namespace

Insight insightOf(const InsightInput& input) {
    Insight insight;
    if (input.range.size() == 0) {
        return insight;
    }
    const auto [records, exposures] = rangedNights(input);
    const std::ptrdiff_t first = (input.range.first - input.records.front().night).count();

    insight.logged = loggedTotal(records);
    insight.recent = recentInsight(records, input.changes);
    insight.stage = stageOf(insight);
    insight.rate = rateOf(std::span<const NightRecord>(records));

    std::vector<std::optional<double>> counts;
    counts.reserve(records.size());
    for (const NightRecord& record : records) {
        const auto count = countedTwitches(record);
        counts.push_back(count ? std::optional<double>(*count) : std::nullopt);
    }
    const std::vector<std::optional<double>> means = smoothed(counts, smoothing);
    const std::vector<std::optional<double>> rolling = rollingMean(input.records);
    for (std::size_t i = 0; i < records.size(); ++i) {
        insight.series.push_back(
            {records[i].night, records[i].status, records[i].twitches, rolling[std::size_t(first) + i], means[i]});
    }

    insight.changes = changeInsights(records, input.changes);

    std::vector<NightDate> splits;
    for (const ChangeInsight& change : insight.changes) {
        splits.push_back(change.change.night);
    }
    insight.habits = habitInsights(records, exposures, splits);
    return insight;
}

} // namespace softfall
