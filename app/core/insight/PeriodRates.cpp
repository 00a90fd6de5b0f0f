#include "core/insight/PeriodRates.h"

#include "core/insight/ChangeInsight.h"

#include <algorithm>

namespace softfall {

using std::chrono::days;

std::vector<PeriodRate> periodRates(const std::vector<NightRecord>& records, const std::vector<Change>& changes) {
    std::vector<PeriodRate> periods;
    if (records.empty()) {
        return periods;
    }
    const auto close = [&](NightRange nights) {
        if (const auto rate = rateOf(within(records, nights)); rate && rate->logged.nights >= leastLoggedOfPeriod) {
            periods.push_back({nights, *rate});
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
