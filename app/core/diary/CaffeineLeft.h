#pragma once

#include "core/diary/DiaryPreferences.h"
#include "core/diary/Habit.h"
#include "core/time/Instant.h"

#include <vector>

namespace softfall {

/// After so many half-lives less than one part in 250 is left: what was had before does not count.
inline constexpr int halfLivesThatCount = 8;

/// What is left at `at` of the caffeine among `habits`, in mg: each serving halves in each `halfLife` from the moment
/// it was had, and they add up. What is had after `at` does not count. `habits` of any kind, in any order; `halfLife`
/// above zero. It says nothing about sleep or twitches.
[[nodiscard]] double caffeineLeft(const std::vector<Habit>& habits, Instant at, minutes halfLife);

/// What is left at `at` of one serving of so many mg.
[[nodiscard]] double caffeineLeft(double milligrams, Instant had, Instant at, minutes halfLife);

/// What a person may want to know before the next cup.
struct CaffeineOutlook {
    Instant bedtime;
    double left = 0;        ///< mg at bedtime of what was had so far
    double withAnother = 0; ///< and of one more of `drink`, had now
    CaffeinePreset drink;   ///< the one of the newest entry of the day, or else the first that is offered
    bool isAnother = false; ///< there was one of it today
};

/// Nothing from bedtime on. `habits` of any kind, in any order, of `night` and as many days before it as count;
/// `drinks` not empty.
[[nodiscard]] std::optional<CaffeineOutlook> caffeineOutlook(const std::vector<Habit>& habits, NightDate night,
                                                             Instant now, Instant bedtime, minutes halfLife,
                                                             const std::vector<CaffeinePreset>& drinks);

} // namespace softfall
