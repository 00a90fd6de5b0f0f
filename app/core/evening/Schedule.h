#pragma once

#include "core/time/NightDate.h"
#include "core/time/TimeOfDay.h"

#include <array>
#include <map>
#include <optional>

namespace softfall {

/// Planned bedtime and wake time of one night, in wall time; wake is 1 minute to 24 hours after bedtime.
struct SleepWindow {
    WallTime bedtime;
    WallTime wake;
    [[nodiscard]] constexpr WallTime middle() const { return bedtime + (wake - bedtime) / 2; }
};

/// Clock times of a weekday's night. A bedtime from 12:00 on falls on the evening's date, one before 12:00 on
/// the following date; the wake time is the next occurrence of its clock time after bedtime.
struct SleepTimes {
    TimeOfDay bedtime{23, 0};
    TimeOfDay wake{7, 0};
    bool operator==(const SleepTimes&) const = default;
};

/// When the person intends to sleep: by weekday of the evening, plus nights that differ.
class Schedule {
public:
    [[nodiscard]] const SleepTimes& on(std::chrono::weekday evening) const;
    void set(std::chrono::weekday evening, SleepTimes times);

    /// Changes only that night: another bedtime, with the weekday's wake time; nothing: the weekday's bedtime again.
    void setTonightOnly(NightDate night, std::optional<TimeOfDay> bedtime);
    [[nodiscard]] const std::map<NightDate, TimeOfDay>& tonightOnly() const { return m_tonightOnly; }

    [[nodiscard]] SleepTimes timesFor(NightDate night) const;
    [[nodiscard]] SleepWindow windowFor(NightDate night) const;

    bool operator==(const Schedule&) const = default;

private:
    std::array<SleepTimes, 7> m_byWeekday; // Monday first
    std::map<NightDate, TimeOfDay> m_tonightOnly;
};

} // namespace softfall
