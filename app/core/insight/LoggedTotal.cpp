#include "core/insight/LoggedTotal.h"

namespace softfall {

LoggedTotal loggedTotal(const std::vector<NightRecord>& records) {
    LoggedTotal total;
    for (const NightRecord& record : records) {
        if (const auto count = countedTwitches(record)) {
            total.add(*count);
        }
    }
    return total;
}

} // namespace softfall
