#include "core/insight/RollingMean.h"

namespace softfall {

namespace {

constexpr std::size_t window = 7;

bool counts(const NightRecord& record) {
    return record.standing == NightStanding::Logged && record.twitches;
}

} // namespace

std::vector<std::optional<double>> rollingMean(const std::vector<NightRecord>& records, int leastLogged) {
    std::vector<std::optional<double>> means(records.size());
    LoggedTotal within;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (counts(records[i])) {
            ++within.nights;
            within.twitches += *records[i].twitches;
        }
        if (i >= window && counts(records[i - window])) {
            --within.nights;
            within.twitches -= *records[i - window].twitches;
        }
        if (within.nights >= leastLogged && within.nights > 0) {
            means[i] = within.mean();
        }
    }
    return means;
}

LoggedTotal loggedTotal(const std::vector<NightRecord>& records) {
    LoggedTotal total;
    for (const NightRecord& record : records) {
        if (counts(record)) {
            ++total.nights;
            total.twitches += *record.twitches;
        }
    }
    return total;
}

} // namespace softfall
