#pragma once

#include "core/Result.h"
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

/// How long a planned night may be, from bedtime to wake time. Less is a nap, more is likely a slip of the clock.
inline constexpr minutes minNight = hours(3);
inline constexpr minutes maxNight = hours(16);

/// From bedtime to wake time, 1 minute to 24 hours.
[[nodiscard]] minutes lengthOf(const SleepTimes& times);

enum class NightEdge { Bedtime, Wake };

/// `times` unchanged, or an error of `edge`, named `bedtime` or `wake`, where the night is shorter or longer than
/// allowed.
[[nodiscard]] Result<SleepTimes> checked(SleepTimes times, NightEdge edge = NightEdge::Wake);

/// What may have been meant where a night is too long: `edge` in the other half of the clock, `9:00` for `21:00`.
[[nodiscard]] std::optional<TimeOfDay> likelyMeant(const SleepTimes& times, NightEdge edge);

/// The times of one night that is different.
struct NightTimes {
    TimeOfDay bedtime;
    std::optional<TimeOfDay> wake = std::nullopt; ///< nothing: that of the weekday
    bool operator==(const NightTimes&) const = default;
};

/// When the person means to sleep: by weekday of the evening, and nights that are different.
class Schedule {
public:
    [[nodiscard]] const SleepTimes& on(std::chrono::weekday evening) const;
    void set(std::chrono::weekday evening, SleepTimes times);

    /// Only that night; nothing: the weekday's times again.
    void setTonightOnly(NightDate night, std::optional<NightTimes> times);
    [[nodiscard]] const std::map<NightDate, NightTimes>& tonightOnly() const { return m_tonightOnly; }

    [[nodiscard]] SleepTimes timesFor(NightDate night) const;
    [[nodiscard]] SleepWindow windowFor(NightDate night) const;

    bool operator==(const Schedule&) const = default;

private:
    std::array<SleepTimes, 7> m_byWeekday; // Monday first
    std::map<NightDate, NightTimes> m_tonightOnly;
};

/// Whether each night that `schedule` has otherwise than `before` is as long as a night may be. What was set before the
/// lengths were checked may stay.
[[nodiscard]] Result<void> checkChange(const Schedule& schedule, const Schedule& before);

} // namespace softfall
