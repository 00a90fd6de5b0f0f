#include "platform/SystemClock.h"

#include <QFileInfo>
#include <QTimeZone>

#include <ctime>

namespace softfall {

namespace {

MonotonicTime read(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::duration_cast<MonotonicTime>(seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

Result<TimeZone> namedZone() {
    return TimeZone::named(QString::fromUtf8(QTimeZone::systemTimeZoneId()), QStringLiteral("zone"));
}

} // namespace

void settleZoneVariable() {
    const QString given = qEnvironmentVariable("TZ");
    QString zone = given.startsWith(u':') ? given.mid(1) : given;
    if (zone.startsWith(u'/')) {
        zone = QFileInfo(zone).canonicalFilePath();
        const QString folder = QStringLiteral("/zoneinfo/");
        const qsizetype at = zone.indexOf(folder);
        zone = at < 0 ? given : zone.mid(at + folder.size());
    }
    if (zone != given) {
        qputenv("TZ", zone.toUtf8());
    }
}

Instant SystemClock::now() const {
    return std::chrono::floor<seconds>(std::chrono::system_clock::now());
}

MonotonicTime SystemClock::monotonic() const {
    return read(CLOCK_MONOTONIC);
}

MonotonicTime SystemClock::suspended() const {
    return read(CLOCK_BOOTTIME) - read(CLOCK_MONOTONIC);
}

TimeZone SystemClock::zone() const {
    return namedZone().value_or(TimeZone());
}

bool SystemClock::knowsZone() const {
    const auto zone = namedZone();
    if (!zone) {
        return false;
    }
    const Instant at = now();
    const std::time_t time = at.time_since_epoch().count();
    std::tm local{};
    tzset();
    return localtime_r(&time, &local) != nullptr && seconds(local.tm_gmtoff) == zone->offsetAt(at);
}

} // namespace softfall
