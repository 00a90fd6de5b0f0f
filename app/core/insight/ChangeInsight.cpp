#include "core/insight/ChangeInsight.h"

#include "core/insight/NightsNeeded.h"

#include <algorithm>
#include <cmath>

namespace softfall {

namespace {

using std::chrono::days;

class Comparing {
public:
    explicit Comparing(const std::vector<NightRecord>& records)
        : m_records(records)
        , m_range{records.front().night, records.back().night} {}

    /// `isLast`: no change comes after it, so that nights to come belong to its after side.
    [[nodiscard]] ChangeInsight compare(ChangeInsight insight, bool isLast) const {
        PeriodComparison compared = comparePeriods(m_records, insight.beforeNights, insight.afterNights);
        insight.before = compared.before;
        insight.after = compared.after;
        insight.verdict = compared.verdict;
        insight.comparison = std::move(compared.comparison);
        insight.nightsNeeded = stillNeeded(insight, isLast);
        return insight;
    }

private:
    [[nodiscard]] std::optional<int> stillNeeded(const ChangeInsight& insight, bool isLast) const {
        switch (insight.verdict) {
        case Verdict::Fewer:
        case Verdict::More:
        case Verdict::NoTwitches:
            return 0;
        case Verdict::NotEnoughData:
            return isLast ? untilCompared(insight) : std::nullopt;
        case Verdict::Inconclusive:
            return isLast ? nightsUntilConclusive(insight) : std::nullopt;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<int> untilCompared(const ChangeInsight& insight) const {
        if (insight.before.nights < minNightsPerPeriod) {
            return std::nullopt; // what was not logged before the change can no longer be logged
        }
        const int settling = std::max(0, int((insight.afterNights.first - m_range.last).count()) - 1);
        const int nights = std::max(0, minNightsPerPeriod - insight.after.nights);
        const int twitches = minTwitchesCompared - insight.before.twitches - insight.after.twitches;
        if (insight.after.nights < minNightsPerPeriod || twitches <= 0) {
            return settling + nights;
        }
        // Enough nights, but too few twitches: as many more nights as it takes at the pace so far.
        return insight.after.twitches > 0 ? std::optional(int(std::ceil(twitches / insight.after.mean())))
                                          : std::nullopt;
    }

    [[nodiscard]] static std::optional<int> nightsUntilConclusive(const ChangeInsight& insight) {
        const auto inAll =
            nightsNeeded(insight.before.nights, insight.before.mean(), insight.comparison->dispersion.phi);
        return inAll ? std::optional(std::max(0, *inAll - insight.after.nights)) : std::nullopt;
    }

    const std::vector<NightRecord>& m_records;
    NightRange m_range;
};

} // namespace

std::vector<ChangeInsight> changeInsights(const std::vector<NightRecord>& records, const std::vector<Change>& changes) {
    if (records.empty()) {
        return {};
    }
    const NightRange range{records.front().night, records.back().night};
    std::vector<Change> sorted;
    std::ranges::copy_if(changes, std::back_inserter(sorted),
                         [range](const Change& change) { return range.contains(change.night); });
    std::ranges::stable_sort(sorted, {}, &Change::night);

    const Comparing comparing(records);
    std::vector<ChangeInsight> insights;
    NightDate begin = range.first; // of the before side
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const NightDate night = sorted[i].night;
        if (i > 0 && sorted[i - 1].night < night) {
            begin = sorted[i - 1].night;
        }
        const auto next = std::ranges::upper_bound(sorted, night, {}, &Change::night);
        const bool isLast = next == sorted.end();
        ChangeInsight insight;
        insight.change = sorted[i];
        insight.beforeNights = {begin, night - days(1)};
        insight.afterNights = {night + days(settlingNights), isLast ? range.last : next->night - days(1)};
        insights.push_back(comparing.compare(std::move(insight), isLast));
    }
    return insights;
}

} // namespace softfall
