#pragma once

#include "core/Result.h"
#include "core/evening/Step.h"
#include "core/time/TimeOfDay.h"

#include <optional>
#include <vector>

namespace softfall {

/// Of one step; none leaves it out.
inline constexpr minutes maxStepLength{240};

/// How long half of the caffeine takes to leave the body: about 5 h, 1.5 to 9.5 h from one adult to another (IOM 2001);
/// about twice as long on the pill, up to 15 h late in pregnancy, 30 to 50 % shorter in smokers.
inline constexpr minutes usualCaffeineHalfLife = hours(5);
inline constexpr minutes minCaffeineHalfLife{90};
inline constexpr minutes maxCaffeineHalfLife = hours(15);

/// How the evening depends on bedtime. Ranges are those of timesBefore, and checked by `checked`.
struct Preferences {
    minutes caffeineBefore = hours(9);                ///< 8.8 h: Gardiner 2023
    std::optional<TimeOfDay> caffeineLatest{{14, 0}}; ///< not later than this, if it falls into the waking day
    minutes largeCaffeineBefore = hours(13);          ///< for a serving of 200 mg or more; 13.2 h: Gardiner 2023
    minutes nicotineBefore = hours(6);
    minutes exerciseBefore = hours(2); ///< vigorous exercise; Stutz 2019 and a margin
    minutes screensBefore = minutes(60);
    minutes windDownBefore = minutes(90);
    std::vector<StepMinutes> steps{{StepId::Stimulants, minutes(5)},   {StepId::Electrolytes, minutes(15)},
                                   {StepId::Environment, minutes(10)}, {StepId::Screens, minutes(2)},
                                   {StepId::Stretching, minutes(10)},  {StepId::WindDown, minutes(43)},
                                   {StepId::Schedule, minutes(5)}}; ///< in evening order, each step at most once;
                                                                    ///< one beside screens has a minute or more
    minutes caffeineHalfLife = usualCaffeineHalfLife;               ///< minCaffeineHalfLife…maxCaffeineHalfLife

    bool operator==(const Preferences&) const = default;
};

/// From this size on a caffeine serving counts as large (mg).
inline constexpr int largeCaffeineMg = 200;

/// One of the times before bedtime: a row for each, from which files, the command line and checks follow.
struct TimeBefore {
    minutes Preferences::*time;
    const char* id;  ///< its name in errors and, after `--`, on the command line
    const char* key; ///< its name in JSON
    minutes min;
    minutes max;
    /// Whether it is set in hours, possibly fractional, rather than in whole minutes.
    [[nodiscard]] constexpr bool isInHours() const { return max == hours(24); }
    [[nodiscard]] constexpr int minutesPerUnit() const { return isInHours() ? 60 : 1; }
};

inline constexpr TimeBefore timesBefore[] = {
    {&Preferences::caffeineBefore, "caffeine-hours", "caffeineHours", minutes(0), hours(24)},
    {&Preferences::largeCaffeineBefore, "large-caffeine-hours", "largeCaffeineHours", minutes(0), hours(24)},
    {&Preferences::nicotineBefore, "nicotine-hours", "nicotineHours", minutes(0), hours(24)},
    {&Preferences::exerciseBefore, "exercise-hours", "exerciseHours", minutes(0), hours(24)},
    {&Preferences::screensBefore, "screens-minutes", "screensMinutes", minutes(0), minutes(240)},
    {&Preferences::windDownBefore, "wind-down-minutes", "windDownMinutes", minutes(10), minutes(240)}};

/// The row of `time`.
[[nodiscard]] const TimeBefore& limitsOf(minutes Preferences::*time);

/// `hours before bedtime, 0 to 24`.
[[nodiscard]] QString rangeOf(const TimeBefore& before);

/// `hours, 1.5 to 15`.
[[nodiscard]] QString caffeineHalfLifeRange();

/// `preferences` unchanged, or the first field out of range.
[[nodiscard]] Result<Preferences> checked(Preferences preferences);

} // namespace softfall
