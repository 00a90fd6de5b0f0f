#include "core/time/Iso8601.h"

#include "core/time/NightDate.h"

#include <QRegularExpression>

namespace softfall {

namespace {

Error notAnInstant(const QString& text, const QString& field) {
    return badInput(field, text,
                    QStringLiteral("an instant YYYY-MM-DDTHH:MM[:SS] with offset ±HH:MM or Z, "
                                   "such as 2025-03-08T23:10:00-05:00"));
}

QString twoDigits(long long number) {
    return QStringLiteral("%1").arg(number, 2, 10, QChar(u'0'));
}

} // namespace

Result<ZonedInstant> parseInstant(const QString& text, const QString& field) {
    static const QRegularExpression shape(QStringLiteral(R"(\A([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2}))"
                                                         R"((?::([0-9]{2}))?(?:(Z)|([+-])([0-9]{2}):([0-9]{2}))\z)"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        return std::unexpected(notAnInstant(text, field));
    }
    const auto date = parseNightDate(match.captured(1), field);
    const int hour = match.captured(2).toInt();
    const int minute = match.captured(3).toInt();
    const int second = match.captured(4).toInt();
    const int offsetHour = match.captured(7).toInt();
    const int offsetMinute = match.captured(8).toInt();
    const seconds distance = hours(offsetHour) + minutes(offsetMinute);
    if (!date || hour > 23 || minute > 59 || second > 59 || offsetMinute > 59 || distance > hours(18)) {
        return std::unexpected(notAnInstant(text, field));
    }
    const seconds offset = match.captured(6) == QLatin1String("-") ? -distance : distance;
    const WallTime wall = date->evening() + hours(hour) + minutes(minute) + seconds(second);
    return ZonedInstant{Instant(wall.time_since_epoch() - offset), offset, {}};
}

QString toIsoString(const ZonedInstant& instant) {
    const WallTime wall = instant.wall();
    const auto day = std::chrono::floor<std::chrono::days>(wall);
    const std::chrono::hh_mm_ss<seconds> time(wall - day);
    const minutes offset = std::chrono::duration_cast<minutes>(std::chrono::abs(instant.utcOffset));
    return toIsoString(NightDate(day)) + u'T' + twoDigits(time.hours().count()) + u':' +
           twoDigits(time.minutes().count()) + u':' + twoDigits(time.seconds().count()) +
           (instant.utcOffset < seconds(0) ? u'-' : u'+') + twoDigits(offset.count() / 60) + u':' +
           twoDigits(offset.count() % 60);
}

QString toIsoString(Instant instant, const TimeZone& zone) {
    return toIsoString(zoned(instant, zone));
}

} // namespace softfall
