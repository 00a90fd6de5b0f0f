#include "core/insight/PeriodComparison.h"

#include <algorithm>

namespace softfall {

namespace {

void take(std::span<const NightRecord> records, bool isSecond, LoggedTotal& total, std::vector<ComparedNight>& nights) {
    for (const NightRecord& record : records) {
        if (const auto count = countedTwitches(record)) {
            total.add(*count);
            nights.push_back({*count, isSecond});
        }
    }
}

} // namespace

std::span<const NightRecord> within(const std::vector<NightRecord>& records, NightRange nights) {
    const auto begin = std::ranges::lower_bound(records, nights.first, {}, &NightRecord::night);
    const auto end = std::ranges::upper_bound(records, nights.last, {}, &NightRecord::night);
    return begin < end ? std::span(begin, end) : std::span<const NightRecord>();
}

PeriodComparison comparePeriods(const std::vector<NightRecord>& records, NightRange before, NightRange after) {
    PeriodComparison compared;
    std::vector<ComparedNight> nights;
    take(within(records, before), false, compared.before, nights);
    take(within(records, after), true, compared.after, nights);
    const bool hasNights = compared.before.nights >= minNightsPerPeriod && compared.after.nights >= minNightsPerPeriod;
    const int twitches = compared.before.twitches + compared.after.twitches;
    if (hasNights && twitches == 0) {
        compared.verdict = Verdict::NoTwitches;
    } else if (hasNights && twitches >= minTwitchesCompared) {
        compared.comparison = rateRatio(nights);
        compared.verdict = verdictOf(compared.comparison->interval);
    }
    return compared;
}

} // namespace softfall
