#include "core/diary/EntryTime.h"

#include "core/time/ClockOnDate.h"

namespace softfall {

WallTime wallOfTwitch(TimeOfDay time, WallTime middleOfSleep) {
    return nearestTo(middleOfSleep, time);
}

WallTime wallOfHabit(HabitKind kind, TimeOfDay time, WallTime middleOfSleep) {
    const bool isOfTheNight = kind == HabitKind::ScreensOff || kind == HabitKind::ScreensInBed;
    return isOfTheNight ? nearestTo(middleOfSleep, time) : lastUntil(middleOfSleep, time);
}

} // namespace softfall
