#include "viewmodels/progress/ChartBins.h"

#include "core/insight/RollingMean.h"

#include <algorithm>

namespace softfall {

namespace {

ChartBin binOf(const std::vector<NightRecord>& records) {
    ChartBin bin{{records.front().night, records.back().night}, NightRecordStatus::Absent, 0, 0};
    const auto has = [&records](NightRecordStatus status) {
        return std::ranges::find(records, status, &NightRecord::status) != records.end();
    };
    const LoggedTotal total = loggedTotal(records);
    bin.logged = total.nights;
    bin.height = total.mean();
    if (total.nights > 0) {
        bin.status = NightRecordStatus::Logged;
    } else if (has(NightRecordStatus::Unsure)) {
        bin.status = NightRecordStatus::Unsure;
        bin.height = std::ranges::max_element(records, {}, &NightRecord::twitchesLogged)->twitchesLogged;
    } else if (!has(NightRecordStatus::Absent)) {
        bin.status = NightRecordStatus::NoSleep;
    }
    return bin;
}

} // namespace

BinSize binSizeFor(int nights) {
    return nights <= int(maxBars) ? BinSize::Night : nights <= int(maxBars) * 7 ? BinSize::Week : BinSize::Month;
}

std::vector<ChartBin> chartBins(const std::vector<NightRecord>& records, BinSize size) {
    std::vector<ChartBin> bins;
    std::vector<NightRecord> open;
    for (std::size_t i = 0; i < records.size(); ++i) {
        open.push_back(records[i]);
        const NightDate night = records[i].night;
        const std::chrono::year_month_day today(night.evening());
        const std::chrono::year_month_day tomorrow(night.evening() + std::chrono::days(1));
        const bool ends = i + 1 == records.size() || size == BinSize::Night ||
                          (size == BinSize::Week && (records.size() - 1 - i) % 7 == 0) ||
                          (size == BinSize::Month && today.month() != tomorrow.month());
        if (ends) {
            bins.push_back(binOf(open));
            open.clear();
        }
    }
    return bins;
}

} // namespace softfall
