#include "core/diary/EntryTime.h"

#include "core/time/ClockOnDate.h"

namespace softfall {

WallTime wallOfTwitch(TimeOfDay time, WallTime middleOfSleep) {
    return nearestTo(middleOfSleep, time);
}

WallTime wallOfHabit(HabitKind kind, TimeOfDay time, WallTime middleOfSleep) {
    const bool isNightly = kind == HabitKind::ScreensOff || kind == HabitKind::ScreensInBed;
    return isNightly ? nearestTo(middleOfSleep, time) : lastUntil(middleOfSleep, time);
}

} // namespace softfall
