#pragma once

#include "core/Result.h"
#include "core/evening/Step.h"
#include "core/time/TimeOfDay.h"

#include <optional>
#include <vector>

namespace softfall {

/// How the evening hangs on bedtime. Ranges are checked by `checked`.
struct Preferences {
    minutes caffeineBefore = hours(9);                ///< 0…24 h; 8.8 h: Gardiner 2023
    std::optional<TimeOfDay> caffeineLatest{{14, 0}}; ///< not later than this, where it falls into the waking day
    minutes largeCaffeineBefore = hours(13);          ///< for a serving of 200 mg or more; 13.2 h: Gardiner 2023
    minutes nicotineBefore = hours(6);                ///< 0…24 h
    minutes exerciseBefore = hours(2);                ///< 0…24 h, vigorous exercise; Stutz 2019 and a margin
    minutes screensBefore = minutes(60);              ///< 0…240 min
    minutes windDownBefore = minutes(90);             ///< 10…240 min
    std::vector<StepMinutes> steps{{StepId::Stimulants, minutes(5)},   {StepId::Electrolytes, minutes(15)},
                                   {StepId::Environment, minutes(10)}, {StepId::Screens, minutes(2)},
                                   {StepId::Stretching, minutes(10)},  {StepId::WindDown, minutes(43)},
                                   {StepId::Schedule, minutes(5)}}; ///< in evening order, each step at most once;
                                                                    ///< one beside screens has a minute or more

    bool operator==(const Preferences&) const = default;
};

/// From this size on a caffeine serving counts as large (mg).
inline constexpr int largeCaffeineMg = 200;

/// `preferences` unchanged, or the first field out of range.
[[nodiscard]] Result<Preferences> checked(Preferences preferences);

} // namespace softfall
