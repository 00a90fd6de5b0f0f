#pragma once

#include "core/evening/Pause.h"
#include "core/routine/RoutineSession.h"

#include <map>
#include <optional>
#include <vector>

namespace softfall {

/// How often a step was done over a range of evenings.
struct StepAdherence {
    int done = 0;
    int excused = 0; ///< skipped with a reason
    int missed = 0;  ///< skipped without one, or not reached
};

/// How well the routine was kept. A step skipped with a reason counts neither way; an evening of a pause counts for
/// nothing; an evening without a routine is missed entirely.
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

/// An evening this many evenings ago has half the weight: one bad evening does not undo weeks. (The
/// half-life that Loop Habit Tracker uses for a daily habit.)
inline constexpr double adherenceHalfLife = 13;

/// `sessions` in the order in which they began; the last one of a night counts.
[[nodiscard]] RoutineAdherence routineAdherence(NightRange range, const std::vector<RoutineSession>& sessions,
                                                const Pauses& pauses);

} // namespace softfall
