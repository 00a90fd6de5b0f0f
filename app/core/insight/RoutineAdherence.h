#pragma once

#include "core/evening/Pause.h"
#include "core/routine/RoutineSession.h"

#include <map>
#include <optional>
#include <vector>

namespace softfall {

/// What was done of a step over a range of evenings.
struct StepAdherence {
    int done = 0;
    int excused = 0; ///< skipped with a reason
    int missed = 0;  ///< skipped without one, or not reached
};

/// How the routine was kept. A step that was skipped with a reason neither earns nor breaks; an evening of a pause
/// counts for nothing; an evening without a routine is missed whole.
struct RoutineAdherence {
    struct Evening {
        NightDate night;
        bool isPaused = false;
        int done = 0;
        int missed = 0;
        std::optional<double> score; ///< 0…1, after that evening; nothing before the first routine
    };
    std::vector<Evening> evenings; ///< each night of the range
    std::map<StepId, StepAdherence> steps;
    int withRoutine = 0; ///< evenings, outside of pauses
};

/// An evening half a score away is worth half after so many evenings: one bad evening does not undo weeks. (The
/// half-life that Loop Habit Tracker has for a daily habit.)
inline constexpr double adherenceHalfLife = 13;

/// `sessions` in the order in which they were begun; the last of a night is what counts of it.
[[nodiscard]] RoutineAdherence routineAdherence(NightRange range, const std::vector<RoutineSession>& sessions,
                                                const Pauses& pauses);

} // namespace softfall
