#include "core/diary/CaffeineLeft.h"

#include "core/diary/LikelyAmounts.h"

#include <cmath>

namespace softfall {

double caffeineLeft(double milligrams, Instant had, Instant at, minutes halfLife) {
    const seconds passed = at - had;
    if (passed < seconds(0) || passed > halfLivesThatCount * halfLife) {
        return 0;
    }
    return milligrams * std::exp2(-double(passed.count()) / double(seconds(halfLife).count()));
}

double caffeineLeft(const std::vector<Habit>& habits, Instant at, minutes halfLife) {
    double left = 0;
    for (const Habit& habit : habits) {
        if (habit.kind == HabitKind::Caffeine) {
            left += caffeineLeft(habit.amount.value_or(0), habit.at.instant, at, halfLife);
        }
    }
    return left;
}

std::optional<CaffeineOutlook> caffeineOutlook(const std::vector<Habit>& habits, NightDate night, Instant now,
                                               Instant bedtime, minutes halfLife,
                                               const std::vector<CaffeinePreset>& drinks) {
    if (now >= bedtime) {
        return std::nullopt;
    }
    CaffeineOutlook outlook{bedtime, caffeineLeft(habits, bedtime, halfLife), 0, drinks.front(), false};
    Instant newest = Instant::min();
    for (const Habit& habit : habits) {
        const bool isOfTheDay = habit.kind == HabitKind::Caffeine && habit.night == night;
        const auto serving = isOfTheDay ? likelyServing(habit.amount.value_or(0), drinks) : std::nullopt;
        if (serving && habit.at.instant >= newest) {
            newest = habit.at.instant;
            outlook.drink = serving->drink;
            outlook.isAnother = true;
        }
    }
    outlook.withAnother = outlook.left + caffeineLeft(outlook.drink.milligrams, now, bedtime, halfLife);
    return outlook;
}

} // namespace softfall
