#pragma once

#include "core/diary/NightRecord.h"
#include "core/evening/Schedule.h"

#include <optional>
#include <vector>

namespace softfall {

/// When the lights went out and when the person woke, next to the plan: all in that night's wall time, in minutes after
/// noon of the evening's date, so that a night is one rising span.
struct SleepTimesNight {
    NightDate night;
    std::optional<minutes> lightsOut;
    std::optional<minutes> wake;
    minutes plannedBedtime{0};
    minutes plannedWake{0};
};

struct SleepTimesPattern {
    /// A difference from the plan below this counts as kept. [This program's own judgement.]
    static constexpr minutes close{30};

    std::vector<SleepTimesNight> nights; ///< those of the records, in their order
    int knownBedtimes = 0;
    int keptBedtimes = 0; ///< lights-out within `close` of the planned bedtime
    int knownWakes = 0;
    int keptWakes = 0;
    /// Standard deviation of lights-out from the plan, in minutes; nothing for fewer than two.
    std::optional<double> bedtimeSpread;
};

[[nodiscard]] SleepTimesPattern sleepTimesPattern(const std::vector<NightRecord>& records, const Schedule& schedule);

} // namespace softfall
