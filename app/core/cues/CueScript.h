#pragma once

#include "core/cues/Cue.h"
#include "core/routine/RoutinePreferences.h"
#include "core/routine/RoutineSession.h"

#include <vector>

namespace softfall {

/// The cues of a guided script, from its second 0 on, `ScriptDone` at its end included. Ascending; more than one may
/// fall on the same moment, then the first one's tone counts and the words follow one another.
[[nodiscard]] std::vector<Cue> cuesOf(const GuidedScript& script, StepId step);

/// The cues of the current step and those to come, as if everything ran on from here. Times are those that the routine
/// has run by then (`ranBefore` the current step, plus the time of the steps): they stay the same while it runs
/// undisturbed. Ascending. Nothing for a session that is over. Nothing sounds at the end of the session: at lights-out
/// there is silence.
[[nodiscard]] std::vector<Cue> cuesOf(const RoutineSession& session, const RoutinePreferences& preferences);

/// Time that the steps before the current one ran.
[[nodiscard]] MonotonicTime ranBefore(const RoutineSession& session);

} // namespace softfall
