#pragma once

#include "core/diary/DiaryPreferences.h"
#include "core/diary/Habit.h"

#include <optional>
#include <vector>

namespace softfall {

/// The amounts offered for `habit` at one tap, ascending. Of caffeine two thirds, once, one and a half times and twice
/// `usual` (mg), a milligram more where another of `drinks`, or a typical one, has just that: two black teas are no
/// coffee. Of alcohol 1…4 units; of exercise 30, 60 and 90 min; of stress its levels 1…4; of the others none.
[[nodiscard]] std::vector<double> likelyAmounts(HabitKind kind, double usual,
                                                const std::vector<CaffeinePreset>& drinks);

/// Of a drink, in the order of its likelyAmounts.
enum class ServingSize { Small, Usual, Large, Two };

/// A drink in one of its sizes.
struct LikelyServing {
    CaffeinePreset drink;
    std::optional<ServingSize> size = ServingSize::Usual; ///< nothing: two cans or one large can, nobody knows
};

/// What was had where that much caffeine was logged, for an entry keeps its milligrams only: the first of `drinks`, or
/// else of the typical ones, that has so much; or else the one of them that has it small, large or twice. Nothing where
/// none has, or where several have. A large can is the same drink as a small one.
[[nodiscard]] std::optional<LikelyServing> likelyServing(double milligrams, const std::vector<CaffeinePreset>& drinks);

} // namespace softfall
