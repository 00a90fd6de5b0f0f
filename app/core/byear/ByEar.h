#pragma once

#include "core/evening/EveningPlan.h"
#include "core/routine/RoutineSession.h"

namespace softfall {

/// Whether the evening continues by ear, on a black display: while the session is open, from its hand-off or the
/// screen cut-off on, whichever comes first; and, if it was finished that way, until the wake time, since nothing may
/// light the bedroom. `plan` is that of the session's night.
[[nodiscard]] bool isByEar(const RoutineSession& session, const EveningPlan& plan, Instant now);

/// Whether the night has begun: the session is finished and lights are out, and until the wake time nothing sounds,
/// lights up or notifies.
[[nodiscard]] bool isLightsOut(const RoutineSession& session, const EveningPlan& plan, Instant now);

} // namespace softfall
