#include "core/insight/WeekByWeek.h"

#include "core/insight/ControlChart.h"

#include <algorithm>
#include <vector>

namespace softfall {

namespace {

constexpr std::size_t daysOfWeek = 7;

std::vector<ChartedCount> weeksOf(std::span<const NightRecord> records) {
    std::vector<ChartedCount> weeks;
    for (auto rest = records.subspan(records.size() % daysOfWeek); !rest.empty(); rest = rest.subspan(daysOfWeek)) {
        ChartedCount week{0, 0};
        for (const NightRecord& record : rest.first(daysOfWeek)) {
            if (const auto count = countedTwitches(record)) {
                week.events += *count;
                week.exposure += 1;
            }
        }
        if (week.exposure > 0) {
            weeks.push_back(week);
        }
    }
    return weeks;
}

} // namespace

std::optional<WeekByWeek> weekByWeek(std::span<const NightRecord> records, double phi) {
    const std::vector<ChartedCount> weeks = weeksOf(records);
    if (std::ssize(weeks) < minWeeksCharted) {
        return std::nullopt;
    }
    const ControlChart chart = rateChart(weeks, phi > 1 ? Widening::Laney : Widening::None);
    if (chart.centre < minRateCharted) {
        return std::nullopt;
    }
    WeekByWeek weekly{int(weeks.size()), chart.centre, 0, 0, {}};
    std::vector<double> rates;
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        const double rate = weeks[i].events / weeks[i].exposure;
        weekly.above += rate > chart.limits[i].high ? 1 : 0;
        weekly.below += rate < chart.limits[i].low ? 1 : 0;
        rates.push_back(rate);
    }
    weekly.runs = runRules(rates);
    return weekly;
}

std::optional<QuietStretches> quietStretches(std::span<const NightRecord> records) {
    std::vector<int> quiet;
    int open = 0;
    bool hasStarted = false;
    for (const NightRecord& record : records) {
        const auto count = countedTwitches(record);
        if (!count) {
            continue;
        }
        if (*count == 0) {
            open += hasStarted ? 1 : 0;
            continue;
        }
        if (hasStarted) {
            quiet.push_back(open);
        }
        hasStarted = true;
        open = 0;
    }
    if (std::ssize(quiet) < minStretchesCharted) {
        return std::nullopt;
    }
    const ControlChart chart = quietNightsChart(quiet);
    const int longest = std::ranges::max(quiet);
    return QuietStretches{int(quiet.size()), chart.centre, chart.limits.front().high, std::max(longest, open),
                          open > longest};
}

} // namespace softfall
