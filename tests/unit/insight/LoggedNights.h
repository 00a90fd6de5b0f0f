#pragma once

#include "core/insight/RateRatio.h"
#include "support/Times.h"

#include <vector>

namespace softfall {

/// A night that was not logged, in lists of counts.
inline constexpr int notLogged = -1;

/// Consecutive nights from `first` on.
inline std::vector<NightRecord> recordsOf(const std::vector<int>& counts, NightDate first = nightOf("2025-03-01")) {
    std::vector<NightRecord> records;
    for (const int count : counts) {
        NightRecord record;
        record.night = first + std::chrono::days(records.size());
        if (count != notLogged) {
            record.status = NightRecordStatus::Logged;
            record.twitches = count;
        }
        records.push_back(record);
    }
    return records;
}

/// Both sides of a comparison, one after the other.
inline std::vector<ComparedNight> comparedNights(const std::vector<int>& first, const std::vector<int>& second) {
    std::vector<ComparedNight> nights;
    for (const int count : first) {
        nights.push_back({count, false});
    }
    for (const int count : second) {
        nights.push_back({count, true});
    }
    return nights;
}

} // namespace softfall
