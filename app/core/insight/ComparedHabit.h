#pragma once

#include <QString>

#include <array>

namespace softfall {

/// What nights are split by in the habit comparison.
enum class ComparedHabit {
    LateCaffeine, ///< caffeine after its cut-off
    LateExercise, ///< vigorous exercise that ended two hours or less before bedtime
    ScreensInBed,
    Stretching,
    ShortSleep, ///< less than six hours in the night before
    HighStress  ///< stress of 3 or 4
};

inline constexpr std::array comparedHabits{ComparedHabit::LateCaffeine, ComparedHabit::LateExercise,
                                           ComparedHabit::ScreensInBed, ComparedHabit::Stretching,
                                           ComparedHabit::ShortSleep,   ComparedHabit::HighStress};

/// `late-caffeine late-exercise screens-in-bed stretching short-sleep high-stress`.
[[nodiscard]] QString toString(ComparedHabit habit);

} // namespace softfall
