#pragma once

#include "core/evening/EveningPlan.h"
#include "core/routine/RoutineSession.h"

namespace softfall {

/// Whether the evening goes by ear: while the session of that plan's night runs, from the screen cut-off on. Not while
/// it is paused, nor once it is finished or ended; a step that is reached early changes nothing. `plan` is that of the
/// session's night.
[[nodiscard]] bool isByEar(const RoutineSession& session, const EveningPlan& plan, Instant now);

/// Whether the night has begun: the session is finished and lights are out, and until the wake time nothing sounds,
/// lights up or notifies.
[[nodiscard]] bool isLightsOut(const RoutineSession& session, const EveningPlan& plan, Instant now);

} // namespace softfall
