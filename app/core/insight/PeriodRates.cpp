#include "core/insight/PeriodRates.h"

#include "core/insight/ChangeInsight.h"

#include <algorithm>
#include <ranges>

namespace softfall {

using std::chrono::days;

std::vector<PeriodRate> periodRates(const std::vector<NightRecord>& records, const std::vector<Change>& changes) {
    std::vector<PeriodRate> periods;
    if (records.empty()) {
        return periods;
    }
    const auto close = [&](NightRange nights) {
        const auto period = within(records, nights);
        if (const auto rate = rateOf(period); rate && rate->logged.nights >= minLoggedOfPeriod) {
            const auto isLogged = [](const NightRecord& each) { return countedTwitches(each).has_value(); };
            periods.push_back({{std::ranges::find_if(period, isLogged)->night,
                                std::ranges::find_if(std::views::reverse(period), isLogged)->night},
                               *rate});
        }
    };
    NightDate first = records.front().night;
    for (const Change& change : changes) {
        if (change.night > first && change.night <= records.back().night) {
            close({first, change.night - days(1)});
        }
        first = std::max(first, change.night + days(settlingNights));
    }
    close({first, records.back().night});
    return periods;
}

} // namespace softfall
