#include "core/insight/RangedNights.h"

#include <QtGlobal>

namespace softfall {

RangedNights rangedNights(const InsightInput& input) {
    Q_ASSERT(!input.records.empty() && input.records.front().night <= input.range.first &&
             input.range.last <= input.records.back().night);
    const std::ptrdiff_t first = (input.range.first - input.records.front().night).count();
    const std::ptrdiff_t end = first + input.range.size();
    const std::vector<NightExposure> exposures =
        exposuresOf(input.records, input.habits, input.checkedIn, input.cutoffs);
    return {{input.records.begin() + first, input.records.begin() + end},
            {exposures.begin() + first, exposures.begin() + end}};
}

} // namespace softfall
