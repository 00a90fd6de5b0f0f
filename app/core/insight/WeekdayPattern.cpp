#include "core/insight/WeekdayPattern.h"

namespace softfall {

WeekdayPattern weekdayPattern(const std::vector<NightRecord>& records) {
    WeekdayPattern pattern;
    for (const NightRecord& record : records) {
        if (const auto count = countedTwitches(record)) {
            pattern[record.night.weekday().iso_encoding() - 1].add(*count);
        }
    }
    return pattern;
}

} // namespace softfall
