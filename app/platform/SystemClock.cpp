#include "platform/SystemClock.h"

#include <QTimeZone>

#include <ctime>

namespace softfall {

Instant SystemClock::now() const {
    return std::chrono::floor<seconds>(std::chrono::system_clock::now());
}

MonotonicTime SystemClock::monotonic() const {
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return std::chrono::duration_cast<MonotonicTime>(seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

TimeZone SystemClock::zone() const {
    return TimeZone::named(QString::fromUtf8(QTimeZone::systemTimeZoneId()), QStringLiteral("zone"))
        .value_or(TimeZone());
}

} // namespace softfall
