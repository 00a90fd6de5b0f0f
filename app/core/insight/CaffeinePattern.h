#pragma once

#include "core/diary/Habit.h"
#include "core/insight/NightExposure.h"

#include <vector>

namespace softfall {

/// Caffeine of one day, in mg, by the cut-off of its evening.
struct CaffeineDay {
    NightDate night;
    double before = 0;
    double after = 0;      ///< had after its cut-off; a large serving has an earlier one
    double left = 0;       ///< in the body at bedtime, of that day's and of earlier ones; where anything is logged
    bool isLogged = false; ///< any caffeine is logged, even decaf; otherwise nothing is known
};

/// One for each night of `range`, ascending. `habits` of any kind, in any order, of the days before it too; `halfLife`
/// as in Preferences.
[[nodiscard]] std::vector<CaffeineDay> caffeineDays(NightRange range, const std::vector<Habit>& habits,
                                                    const CutoffsOfNight& cutoffs, minutes halfLife);

} // namespace softfall
