#include "core/diary/MorningSuggestion.h"

#include <algorithm>

namespace softfall {

namespace {

// Anything farther from bedtime than this says nothing about lights-out.
constexpr hours nearBedtime{3};

// Nobody knows the exact minute.
constexpr minutes grain{5};

Instant rounded(Instant instant) {
    return Instant(instant.time_since_epoch() - instant.time_since_epoch() % grain);
}

bool isNear(Instant instant, Instant bedtime) {
    return std::chrono::abs(instant - bedtime) <= nearBedtime;
}

} // namespace

MorningSuggestion suggestMorning(const EveningPlan& plan, const std::vector<Twitch>& twitches,
                                 const std::vector<Habit>& habits, std::optional<Instant> routineEnd, Instant now) {
    MorningSuggestion suggestion;
    if (!twitches.empty()) {
        suggestion.twitches = std::min<int>(int(twitches.size()), 50);
        const auto woke = std::ranges::count(twitches, true, &Twitch::woke);
        if (woke > 0) {
            suggestion.woke = 2 * woke > std::ssize(twitches) ? Woke::Most : Woke::Some;
        }
    }
    suggestion.lightsOut = plan.bedtime;
    if (routineEnd && *routineEnd > plan.bedtime && isNear(*routineEnd, plan.bedtime)) {
        suggestion.lightsOut = rounded(*routineEnd);
        suggestion.lightsOutBy = SuggestedBy::WindDown;
    }
    for (const Twitch& twitch : twitches) {
        const Instant at = rounded(twitch.at.instant);
        if (isNear(twitch.at.instant, plan.bedtime) && at < suggestion.lightsOut) {
            suggestion.lightsOut = at;
            suggestion.lightsOutBy = SuggestedBy::FirstTwitch;
        }
    }
    suggestion.inBed = suggestion.lightsOut;
    for (const Habit& habit : habits) {
        const Instant at = habit.at.instant;
        if (habit.kind == HabitKind::ScreensInBed && at < suggestion.inBed && isNear(at, plan.bedtime)) {
            suggestion.inBed = rounded(at);
            suggestion.hasInBed = true;
        }
    }
    const Instant latest = rounded(now);
    suggestion.wake = plan.wake;
    if (latest > suggestion.lightsOut && latest < plan.wake) {
        suggestion.wake = latest;
        suggestion.wakeBy = SuggestedBy::Now;
    }
    return suggestion;
}

} // namespace softfall
