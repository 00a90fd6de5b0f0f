#include "core/diary/LikelyAmounts.h"

#include <cmath>

namespace softfall {

std::vector<double> likelyAmounts(HabitKind kind, double usual) {
    switch (kind) {
    case HabitKind::Caffeine:
        return {std::round(usual * 2 / 3), usual, std::round(usual * 1.5), usual * 2};
    case HabitKind::Alcohol:
    case HabitKind::Stress:
        return {1, 2, 3, 4};
    case HabitKind::Exercise:
        return {30, 60, 90};
    default:
        return {};
    }
}

} // namespace softfall
