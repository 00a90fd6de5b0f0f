#pragma once

#include "core/evening/EveningPlan.h"

namespace softfall {

/// The part of the day that the window speaks to.
enum class EveningPhase {
    Morning, ///< from the wake time until last night is answered or put off
    Day,     ///< until half an hour before the wind-down
    Evening, ///< until lights out, and as long as the wind-down runs
    Night    ///< until the wake time
};

/// How long before the wind-down the evening begins.
inline constexpr minutes eveningLead{30};

/// What the clock does not know about the phase.
struct PhaseFacts {
    bool asksForMorning = false; ///< last night waits for its answer, and was not put off
    bool isWindingDown = false;  ///< tonight's wind-down runs
    bool isLightsOut = false;    ///< tonight's wind-down was finished
    bool isPaused = false;       ///< tonight's wind-down is paused or was interrupted; past lights-out it can wait
};

/// The phase at `now`, which is before the wake time of `tonight`.
[[nodiscard]] EveningPhase phaseOf(const EveningPlan& tonight, Instant now, PhaseFacts facts);

/// Lights-out of somebody who is still up at `now`: half an hour ahead, at the next quarter of an hour on the clock,
/// but never before the planned one.
[[nodiscard]] Instant lightsOutStillUp(const EveningPlan& tonight, Instant now);

} // namespace softfall
