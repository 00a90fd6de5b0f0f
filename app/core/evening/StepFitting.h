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

/// Whether a step is done by light, and so before screens go off: looking back, food, the bedroom.
[[nodiscard]] bool needsLight(StepId step);

/// Whether there is room before the screen cut-off for what `wanted` has before its screens and needs light, each in
/// its shortest form. Without it, those steps come after the cut-off, as they always did in so short an evening.
[[nodiscard]] bool hasRoomForLight(const std::vector<StepMinutes>& wanted, minutes beforeCutoff);

/// What becomes of the steps that need light where the time before the cut-off is too short for them.
enum class LightRule {
    First,  ///< they come before the hand-off, and give way there: they are shortened, then dropped
    AnyTime ///< they may come after it
};

/// Fits `wanted` (evening order) into the time before bedtime: `beforeCutoff` until the screen cut-off, then
/// `afterCutoff` until bedtime, both ≥ 0, and filled exactly where any step beside screens is wanted. Steps of no
/// length are left out. The hand-off takes a quarter of `afterCutoff` at most.
///
/// By LightRule::First the minutes that lack before the cut-off come off the steps before it: electrolytes and
/// environment (to 5 each), stimulants (to 2); then electrolytes, environment and stimulants are dropped. Otherwise,
/// and after the cut-off: wind-down gives way first (to 10 minutes), then electrolytes and environment (to 5 each),
/// then electrolytes, environment and stimulants are dropped, then stretching takes its 4-minute form, wind-down is
/// dropped, and with less than 7 minutes left only the schedule stays. The last step left is shortened instead of
/// dropped. Too short: wind-down, or else the last step of its part other than stretching, takes what is left over.
[[nodiscard]] FittedSteps fitSteps(const std::vector<StepMinutes>& wanted, minutes beforeCutoff, minutes afterCutoff,
                                   LightRule light);

} // namespace softfall
