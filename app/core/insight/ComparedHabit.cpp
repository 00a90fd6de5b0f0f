#include "core/insight/ComparedHabit.h"

#include "core/Ids.h"

namespace softfall {

namespace {

constexpr Ids<ComparedHabit, comparedHabits.size()> ids{{{ComparedHabit::LateCaffeine, "late-caffeine"},
                                                         {ComparedHabit::LateExercise, "late-exercise"},
                                                         {ComparedHabit::ScreensInBed, "screens-in-bed"},
                                                         {ComparedHabit::Stretching, "stretching"},
                                                         {ComparedHabit::ShortSleep, "short-sleep"},
                                                         {ComparedHabit::HighStress, "high-stress"}}};

} // namespace

QString toString(ComparedHabit habit) {
    return idOf(ids, habit);
}

} // namespace softfall
