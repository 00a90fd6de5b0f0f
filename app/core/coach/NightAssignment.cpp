#include "core/coach/NightAssignment.h"

#include <algorithm>

namespace softfall {

std::vector<KnownSleep> knownSleeps(const std::vector<Night>& nights) {
    std::vector<KnownSleep> known;
    for (const Night& night : nights) {
        if (night.lightsOut && night.wake) {
            known.push_back({night.night, night.lightsOut->instant, night.wake->instant});
        }
    }
    return known;
}

NightRule nightRuleOf(Schedule schedule, std::vector<KnownSleep> known) {
    return NightRule([schedule = std::move(schedule)](NightDate night) { return schedule.windowFor(night).middle(); },
                     std::move(known));
}

DiaryBundle nightsAssigned(DiaryBundle bundle, const NightRule& rule) {
    for (Twitch& twitch : bundle.twitches) {
        if (twitch.night == noNightYet) {
            twitch.night = rule.nightOfSleepEvent(twitch.at.instant, twitch.at.wall());
        }
    }
    for (Habit& habit : bundle.habits) {
        if (habit.night == noNightYet) {
            habit.night = rule.nightOfDayEvent(habit.at.instant, habit.at.wall());
        }
    }
    return bundle;
}

DiaryBundle nightsLeftToRules(DiaryBundle bundle, const std::vector<NightRule>& rules) {
    for (Twitch& twitch : bundle.twitches) {
        if (std::ranges::all_of(rules, [&twitch](const NightRule& rule) {
                return rule.nightOfSleepEvent(twitch.at.instant, twitch.at.wall()) == twitch.night;
            })) {
            twitch.night = noNightYet;
        }
    }
    for (Habit& habit : bundle.habits) {
        if (std::ranges::all_of(rules, [&habit](const NightRule& rule) {
                return rule.nightOfDayEvent(habit.at.instant, habit.at.wall()) == habit.night;
            })) {
            habit.night = noNightYet;
        }
    }
    return bundle;
}

} // namespace softfall
