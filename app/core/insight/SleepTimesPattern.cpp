#include "core/insight/SleepTimesPattern.h"

#include <chrono>
#include <cmath>

namespace softfall {

namespace {

minutes afterNoon(WallTime wall, NightDate night) {
    return std::chrono::duration_cast<minutes>(wall - (night.evening() + hours(12)));
}

std::optional<minutes> minutesAfterNoon(const std::optional<ZonedInstant>& at, NightDate night) {
    return at ? std::optional(afterNoon(at->wall(), night)) : std::nullopt;
}

/// n − 1 in the denominator.
std::optional<double> spreadOf(const std::vector<double>& values) {
    if (values.size() < 2) {
        return std::nullopt;
    }
    double mean = 0;
    for (const double value : values) {
        mean += value / double(values.size());
    }
    double squares = 0;
    for (const double value : values) {
        squares += (value - mean) * (value - mean);
    }
    return std::sqrt(squares / double(values.size() - 1));
}

} // namespace

SleepTimesPattern sleepTimesPattern(const std::vector<NightRecord>& records, const Schedule& schedule) {
    SleepTimesPattern pattern;
    std::vector<double> bedtimesOff;
    for (const NightRecord& record : records) {
        const SleepWindow window = schedule.windowFor(record.night);
        SleepTimesNight night{
            record.night, {}, {}, afterNoon(window.bedtime, record.night), afterNoon(window.wake, record.night)};
        if (record.answer) {
            night.lightsOut = minutesAfterNoon(record.answer->lightsOut, record.night);
            night.wake = minutesAfterNoon(record.answer->wake, record.night);
        }
        if (night.lightsOut) {
            const minutes off = *night.lightsOut - night.plannedBedtime;
            ++pattern.knownBedtimes;
            pattern.keptBedtimes += std::chrono::abs(off) <= SleepTimesPattern::close ? 1 : 0;
            bedtimesOff.push_back(double(off.count()));
        }
        if (night.wake) {
            ++pattern.knownWakes;
            pattern.keptWakes += std::chrono::abs(*night.wake - night.plannedWake) <= SleepTimesPattern::close ? 1 : 0;
        }
        pattern.nights.push_back(night);
    }
    pattern.bedtimeSpread = spreadOf(bedtimesOff);
    return pattern;
}

} // namespace softfall
