#pragma once

#include "core/evening/Step.h"

#include <optional>
#include <vector>

namespace softfall {

/// What fits into the evening, and how it was shortened.
struct FittedSteps {
    std::vector<StepMinutes> beforeScreens; ///< in evening order; they fill the time until the hand-off, or until
                                            ///< bedtime when there is none
    std::optional<minutes> screens;         ///< the hand-off at the cut-off; nothing if not wanted or no time left
    std::vector<StepMinutes> afterScreens;  ///< in evening order; they fill the time until bedtime
    std::vector<StepId> shortened;
    std::vector<StepId> dropped;
};

/// Fits `wanted` (evening order) into the time before bedtime: `beforeCutoff` until the screen cut-off, then
/// `afterCutoff` until bedtime, both ≥ 0, and filled exactly if any step besides screens is wanted. Steps of no
/// length are left out. The hand-off takes at most a quarter of `afterCutoff`. Too long: wind-down gives way first (to
/// 10 minutes), then electrolytes and environment (to 5 each), then electrolytes, environment and stimulants are
/// dropped, then stretching takes its 4-minute form, wind-down is dropped, and with less than 7 minutes left only the
/// schedule stays. The last step left is shortened instead of dropped. Too short: wind-down, or else the last step of
/// its part other than stretching, takes what is left over.
[[nodiscard]] FittedSteps fitSteps(const std::vector<StepMinutes>& wanted, minutes beforeCutoff, minutes afterCutoff);

} // namespace softfall
