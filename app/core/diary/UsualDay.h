#pragma once

#include "core/diary/Habit.h"

#include <array>
#include <optional>
#include <vector>

namespace softfall {

/// What the evening's check-in asks about, in this order.
inline constexpr std::array checkInKinds{HabitKind::Caffeine, HabitKind::Nicotine, HabitKind::Alcohol,
                                         HabitKind::Exercise, HabitKind::Stress};

/// Something the person has on most days: how much of it, and at what wall time.
struct UsualHabit {
    HabitKind kind = HabitKind::Caffeine;
    std::optional<double> amount;               ///< as in Habit
    std::optional<ExerciseIntensity> intensity; ///< as in Habit
    WallTime at;                                ///< to the minute
    bool operator==(const UsualHabit&) const = default;
};

/// How many nights it takes before something can be usual, and how many recent nights are considered.
inline constexpr int minNightsForUsual = 4;
inline constexpr int nightsForUsual = 14;

/// What is usual on the day before `tonight`, by `habits` of the `nightsForUsual` nights before it (others do not
/// count): each of checkInKinds that was logged on more than half of the nights that have any of them; nothing if fewer
/// than `minNightsForUsual` have. As often as the median, then time and amount of each serving by the median of the
/// nights with exactly that many; of two middle values the smaller or earlier, so that no value is made up. Times are
/// counted from the evening's date, so that 00:30 comes after 23:30 for those who are up at night.
/// In the order of checkInKinds, then ascending.
[[nodiscard]] std::vector<UsualHabit> usualDay(const std::vector<Habit>& habits, NightDate tonight);

/// The entries of `usual` not after `now` and not among `today`: each one logged there replaces the nearest usual one
/// of its kind. Stress is reported for the whole day, so a later time becomes `now`.
[[nodiscard]] std::vector<UsualHabit> stillMissing(std::vector<UsualHabit> usual, const std::vector<Habit>& today,
                                                   WallTime now);

} // namespace softfall
