#pragma once

#include "core/diary/Habit.h"

#include <array>
#include <optional>
#include <vector>

namespace softfall {

/// What the evening's check-in asks about, in this order.
inline constexpr std::array checkInKinds{HabitKind::Caffeine, HabitKind::Nicotine, HabitKind::Alcohol,
                                         HabitKind::Exercise, HabitKind::Stress};

/// Something that is had on most days: how much of it, and by what the wall shows then.
struct UsualHabit {
    HabitKind kind = HabitKind::Caffeine;
    std::optional<double> amount;               ///< as in Habit
    std::optional<ExerciseIntensity> intensity; ///< as in Habit
    WallTime at;                                ///< to the minute
    bool operator==(const UsualHabit&) const = default;
};

/// From how many nights on something can be usual, and how many of the last ones are looked at.
inline constexpr int minNightsForUsual = 4;
inline constexpr int nightsForUsual = 14;

/// What is usual on the day before `tonight`, by `habits` of the `nightsForUsual` nights before it (others are
/// ignored): each of checkInKinds that was noted on more than half of the nights that have any of them; nothing where
/// fewer than `minNightsForUsual` have. As often as in the median, and then time and amount of each serving by the
/// median of the nights with just that many; of two middles the smaller or earlier, so that nothing is told that was
/// never had. Times are counted from the evening's date, so that 00:30 comes after 23:30 for those who are up at night.
/// In the order of checkInKinds, then ascending.
[[nodiscard]] std::vector<UsualHabit> usualDay(const std::vector<Habit>& habits, NightDate tonight);

/// What `usual` has that lies not after `now` and is not among `today`: each that is noted there stands for the usual
/// one of its kind that lies nearest to it. Stress is told of the whole day, so a later time becomes `now`.
[[nodiscard]] std::vector<UsualHabit> stillMissing(std::vector<UsualHabit> usual, const std::vector<Habit>& today,
                                                   WallTime now);

} // namespace softfall
