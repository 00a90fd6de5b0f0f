#pragma once

#include "core/cues/Cue.h"
#include "core/routine/RoutinePreferences.h"
#include "core/routine/RoutineSession.h"

#include <vector>

namespace softfall {

/// The cues of a guided script, from second 0 to `ScriptDone` at its end. Ascending; several may fall on the same
/// moment: then the first one's tone is played and the words follow one another.
[[nodiscard]] std::vector<Cue> cuesOf(const GuidedScript& script, StepId step);

/// The cues of the current step and those after it, if everything ran from here without a break. Times are those the
/// routine has run by then (`ranBefore` the current step, plus the time of the steps): they stay the same while it runs
/// undisturbed. Ascending. Nothing for a session that is over. The end of the session is silent: at lights-out nothing
/// may sound.
[[nodiscard]] std::vector<Cue> cuesOf(const RoutineSession& session, const RoutinePreferences& preferences);

/// Two minutes of slow breathing at night, 4 s in and 6 s out: a sentence, then words for each breath. It ends without
/// a word, so that nothing wakes anybody who fell asleep.
[[nodiscard]] std::vector<Cue> breathingAfterTwitch();

/// How long the steps before the current one ran.
[[nodiscard]] MonotonicTime ranBefore(const RoutineSession& session);

} // namespace softfall
