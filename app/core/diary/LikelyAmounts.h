#pragma once

#include "core/diary/Habit.h"

#include <vector>

namespace softfall {

/// The amounts offered for `habit` at one tap, ascending. Of caffeine two thirds, once, one and a half times and twice
/// `usual` (mg); of alcohol 1…4 units; of exercise 30, 60 and 90 min; of stress its levels 1…4; of the others none.
[[nodiscard]] std::vector<double> likelyAmounts(HabitKind kind, double usual);

} // namespace softfall
