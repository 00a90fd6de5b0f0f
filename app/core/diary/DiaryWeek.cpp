#include "core/diary/DiaryWeek.h"

namespace softfall {

using std::chrono::days;

NightDate mondayOf(NightDate night) {
    return night - (std::chrono::weekday(night.evening()) - std::chrono::Monday);
}

std::map<NightDate, DiaryWeek> diaryWeeks(const std::vector<NightRecord>& records) {
    std::map<NightDate, DiaryWeek> weeks;
    for (const NightRecord& record : records) {
        DiaryWeek& week = weeks[mondayOf(record.night)];
        if (record.status == NightRecordStatus::Logged) {
            ++week.logged;
            week.twitches += record.twitches.value_or(0);
        }
    }
    return weeks;
}

} // namespace softfall
