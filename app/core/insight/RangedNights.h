#pragma once

#include "core/insight/Insight.h"
#include "core/insight/NightExposure.h"

#include <vector>

namespace softfall {

/// The nights of an input's range only, with their exposure to the compared habits.
struct RangedNights {
    std::vector<NightRecord> records;
    std::vector<NightExposure> exposures; ///< of those, in their order
};

/// What lies before the range is used for its first nights, and left out.
[[nodiscard]] RangedNights rangedNights(const InsightInput& input);

} // namespace softfall
