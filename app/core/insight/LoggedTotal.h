#pragma once

#include "core/diary/NightRecord.h"

#include <vector>

namespace softfall {

/// Sum and count of logged nights.
struct LoggedTotal {
    int nights = 0;
    int twitches = 0;

    /// Twitches a night; 0 without a night.
    [[nodiscard]] double mean() const { return nights == 0 ? 0.0 : double(twitches) / nights; }
    void add(int count) {
        ++nights;
        twitches += count;
    }
    /// Removes what was added.
    void remove(int count) {
        --nights;
        twitches -= count;
    }
    bool operator==(const LoggedTotal&) const = default;
};

/// Of the nights that count in statistics.
[[nodiscard]] LoggedTotal loggedTotal(const std::vector<NightRecord>& records);

} // namespace softfall
