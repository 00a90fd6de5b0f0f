#include "core/evening/Schedule.h"

#include "core/time/ClockOnDate.h"
#include "core/time/Weekday.h"

namespace softfall {

namespace {

std::size_t index(std::chrono::weekday day) {
    return day.iso_encoding() - 1;
}

} // namespace

minutes lengthOf(const SleepTimes& times) {
    const minutes length = times.wake.sinceMidnight() - times.bedtime.sinceMidnight();
    return length > minutes(0) ? length : length + hours(24);
}

Result<SleepTimes> checked(SleepTimes times, NightEdge edge) {
    const minutes length = lengthOf(times);
    if (length >= minNight && length <= maxNight) {
        return times;
    }
    const QString range = QStringLiteral("%1 to %2 hours").arg(minNight / hours(1)).arg(maxNight / hours(1));
    const QString bedtime = toIsoString(times.bedtime);
    const QString wake = toIsoString(times.wake);
    return std::unexpected(
        edge == NightEdge::Bedtime
            ? badInput(QStringLiteral("bedtime"), bedtime, range + QStringLiteral(" before the wake time %1").arg(wake))
            : badInput(QStringLiteral("wake"), wake, range + QStringLiteral(" after the bedtime %1").arg(bedtime)));
}

std::optional<TimeOfDay> likelyMeant(const SleepTimes& times, NightEdge edge) {
    if (times.bedtime == times.wake || lengthOf(times) <= maxNight) {
        return std::nullopt;
    }
    const TimeOfDay typed = edge == NightEdge::Bedtime ? times.bedtime : times.wake;
    return TimeOfDay(typed.sinceMidnight() + hours(12));
}

Result<void> checkChange(const Schedule& schedule, const Schedule& before) {
    for (const std::chrono::weekday day : allWeekdays) {
        if (schedule.on(day) != before.on(day)) {
            if (const auto valid = checked(schedule.on(day)); !valid) {
                return std::unexpected(valid.error());
            }
        }
    }
    for (const auto& [night, times] : schedule.tonightOnly()) {
        const auto was = before.tonightOnly().find(night);
        if (was == before.tonightOnly().end() || was->second != times) {
            if (const auto valid = checked(schedule.timesFor(night)); !valid) {
                return std::unexpected(valid.error());
            }
        }
    }
    return {};
}

const SleepTimes& Schedule::on(std::chrono::weekday evening) const {
    return m_byWeekday[index(evening)];
}

void Schedule::set(std::chrono::weekday evening, SleepTimes times) {
    m_byWeekday[index(evening)] = times;
}

void Schedule::setTonightOnly(NightDate night, std::optional<NightTimes> times) {
    if (times) {
        m_tonightOnly[night] = *times;
    } else {
        m_tonightOnly.erase(night);
    }
}

SleepTimes Schedule::timesFor(NightDate night) const {
    SleepTimes times = on(night.weekday());
    if (const auto only = m_tonightOnly.find(night); only != m_tonightOnly.end()) {
        times.bedtime = only->second.bedtime;
        times.wake = only->second.wake.value_or(times.wake);
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
