#pragma once

#include "core/diary/NightRecord.h"

#include <map>

namespace softfall {

/// The counts of a week, from the night of Monday to that of Sunday.
struct DiaryWeek {
    int logged = 0;   ///< nights whose count is known
    int twitches = 0; ///< of those nights
    bool operator==(const DiaryWeek&) const = default;
};

/// The Monday of the week that `night` lies in.
[[nodiscard]] NightDate mondayOf(NightDate night);

/// The weeks that `records` touch, by their Mondays.
[[nodiscard]] std::map<NightDate, DiaryWeek> diaryWeeks(const std::vector<NightRecord>& records);

} // namespace softfall
