#include "core/diary/NightZone.h"

namespace softfall {

TimeZone zoneOfNight(const std::vector<Night>& answers, const std::vector<Twitch>& twitches,
                     const std::vector<Habit>& habits, const TimeZone& otherwise) {
    const QString candidates[] = {answers.empty() ? QString() : answers.front().zone,
                                  twitches.empty() ? QString() : twitches.front().at.zone,
                                  habits.empty() ? QString() : habits.back().at.zone};
    for (const QString& name : candidates) {
        if (name.isEmpty()) {
            continue;
        }
        if (const auto zone = TimeZone::named(name, QStringLiteral("zone"))) {
            return *zone;
        }
    }
    return otherwise;
}

} // namespace softfall
