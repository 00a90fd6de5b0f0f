#pragma once

#include "core/Ids.h"

namespace softfall {

/// What the habit comparison splits nights by.
enum class ComparedHabit {
    LateCaffeine, ///< caffeine after its cut-off
    LateExercise, ///< vigorous exercise that ended two hours or less before bedtime
    ScreensInBed,
    Stretching,
    ShortSleep, ///< less than six hours in the night before
    HighStress  ///< stress of 3 or 4
};
template <>
inline constexpr Id<ComparedHabit> idsOf<ComparedHabit>[] = {
    {ComparedHabit::LateCaffeine, "late-caffeine"},  {ComparedHabit::LateExercise, "late-exercise"},
    {ComparedHabit::ScreensInBed, "screens-in-bed"}, {ComparedHabit::Stretching, "stretching"},
    {ComparedHabit::ShortSleep, "short-sleep"},      {ComparedHabit::HighStress, "high-stress"}};

inline constexpr auto comparedHabits = allValues<ComparedHabit>;

} // namespace softfall
