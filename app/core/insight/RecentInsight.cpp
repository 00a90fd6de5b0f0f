#include "core/insight/RecentInsight.h"

#include "core/insight/ChangeInsight.h"

#include <algorithm>

namespace softfall {

using std::chrono::days;

RecentInsight recentInsight(const std::vector<NightRecord>& records, const std::vector<Change>& changes) {
    const NightRange all{records.front().night, records.back().night};
    RecentInsight recent;
    recent.nights = {std::max(all.first, all.last - days(RecentInsight::length - 1)), all.last};
    std::vector<NightDate> starts; // of changes
    for (const Change& change : changes) {
        if (all.contains(change.night)) {
            starts.push_back(change.night);
        }
    }
    std::ranges::sort(starts);
    const NightDate before = recent.nights.first;
    if (starts.empty()) {
        recent.earlierNights = {before - days(RecentInsight::length), before - days(1)};
    } else if (starts.back() + days(settlingNights) <= before) {
        recent.change = starts.back();
        // Several changes of one night are one.
        const auto same = std::ranges::lower_bound(starts, starts.back());
        recent.earlierNights = {same == starts.begin() ? all.first : *(same - 1), starts.back() - days(1)};
    } else {
        recent.earlierNights = {before, before - days(1)};
    }
    recent.periods = comparePeriods(records, recent.earlierNights, recent.nights);
    return recent;
}

} // namespace softfall
