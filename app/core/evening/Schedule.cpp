#include "core/evening/Schedule.h"

#include "core/time/ClockOnDate.h"

namespace softfall {

namespace {

std::size_t index(std::chrono::weekday day) {
    return day.iso_encoding() - 1;
}

} // namespace

const SleepTimes& Schedule::on(std::chrono::weekday evening) const {
    return m_byWeekday[index(evening)];
}

void Schedule::set(std::chrono::weekday evening, SleepTimes times) {
    m_byWeekday[index(evening)] = times;
}

void Schedule::setTonightOnly(NightDate night, std::optional<TimeOfDay> bedtime) {
    if (bedtime) {
        m_tonightOnly[night] = *bedtime;
    } else {
        m_tonightOnly.erase(night);
    }
}

SleepTimes Schedule::timesFor(NightDate night) const {
    SleepTimes times = on(night.weekday());
    if (const auto only = m_tonightOnly.find(night); only != m_tonightOnly.end()) {
        times.bedtime = only->second;
    }
    return times;
}

SleepWindow Schedule::windowFor(NightDate night) const {
    const SleepTimes times = timesFor(night);
    WallTime bedtime = night.evening() + times.bedtime.sinceMidnight();
    if (times.bedtime < TimeOfDay(12, 0)) {
        bedtime += hours(24);
    }
    return {bedtime, firstAfter(bedtime, times.wake)};
}

} // namespace softfall
