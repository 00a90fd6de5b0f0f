#include "core/screening/NightWindow.h"

#include <algorithm>

namespace softfall {

std::vector<const NightRecord*> lastLogged(const std::vector<NightRecord>& records, NightDate last, int count,
                                           int withinDays) {
    std::vector<const NightRecord*> found;
    const NightDate first = last - std::chrono::days(withinDays - 1);
    auto end = std::ranges::upper_bound(records, last, {}, &NightRecord::night);
    while (end != records.begin() && std::ssize(found) < count) {
        --end;
        if (end->night < first) {
            break;
        }
        if (countedTwitches(*end)) {
            found.push_back(&*end);
        }
    }
    return found;
}

} // namespace softfall
