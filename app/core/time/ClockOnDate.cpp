#include "core/time/ClockOnDate.h"

namespace softfall {

using std::chrono::days;

TimeOfDay timeOfDayAt(WallTime wall) {
    return TimeOfDay(std::chrono::floor<minutes>(wall - std::chrono::floor<days>(wall)));
}

WallTime nearestTo(WallTime near, TimeOfDay time) {
    return firstAfter(near - hours(12) - seconds(1), time);
}

WallTime lastUntil(WallTime until, TimeOfDay time) {
    const WallTime wall = std::chrono::floor<days>(until) + time.sinceMidnight();
    return wall <= until ? wall : wall - days(1);
}

WallTime firstAfter(WallTime after, TimeOfDay time) {
    return lastUntil(after, time) + days(1);
}

ZonedInstant zonedAtWall(WallTime wall, const TimeZone& zone) {
    return zoned(zone.firstInstantAt(wall), zone);
}

} // namespace softfall
