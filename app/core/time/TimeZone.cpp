#include "core/time/TimeZone.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace softfall {

namespace {

// No zone has ever been further from UTC than 16 hours, and no clock change was larger than 24 hours.
constexpr hours maxOffset{26};

// The names of the tz database without a slash, all from its early years. Qt would accept any other bare word, such as
// "Berlin", as a custom zone at UTC.
constexpr std::array oneWordNames{
    "CET",       "CST6CDT", "Cuba",   "EET",       "EST",       "EST5EDT", "Egypt",    "Eire",    "GB",
    "GB-Eire",   "GMT",     "GMT+0",  "GMT-0",     "GMT0",      "HST",     "Hongkong", "Iceland", "Iran",
    "Israel",    "Jamaica", "Japan",  "Greenwich", "Kwajalein", "Libya",   "MET",      "MST",     "MST7MDT",
    "NZ",        "NZ-CHAT", "Navajo", "PRC",       "PST8PDT",   "Poland",  "Portugal", "ROC",     "ROK",
    "Singapore", "Turkey",  "UCT",    "UTC",       "Universal", "W-SU",    "WET",      "Zulu"};

bool isName(const QString& ianaName) {
    return ianaName.contains(u'/') ||
           std::ranges::any_of(oneWordNames, [&ianaName](const char* name) { return ianaName == QLatin1String(name); });
}

/// Uses Qt's compact form, without zone and allocation: half the time of an offset look-up went into creating the
/// other form.
QDateTime inUtc(Instant instant) {
    static const QDateTime epoch = QDateTime::fromSecsSinceEpoch(0, QTimeZone::utc()).toUTC();
    return epoch.addSecs(instant.time_since_epoch().count());
}

} // namespace

TimeZone::TimeZone()
    : m_zone(QTimeZone::utc()) {}

TimeZone::TimeZone(QTimeZone zone)
    : m_zone(std::move(zone)) {}

Result<TimeZone> TimeZone::named(const QString& ianaName, const QString& field) {
    const QTimeZone zone(ianaName.toUtf8());
    if (!isName(ianaName) || !zone.isValid()) {
        return std::unexpected(
            badInput(field, ianaName, QStringLiteral("an IANA time zone, such as Europe/Berlin or America/New_York")));
    }
    return TimeZone(zone);
}

QString TimeZone::name() const {
    return QString::fromUtf8(m_zone.id());
}

seconds TimeZone::offsetAt(Instant instant) const {
    return seconds(m_zone.offsetFromUtc(inUtc(instant)));
}

WallTime TimeZone::wallAt(Instant instant) const {
    return WallTime(instant.time_since_epoch() + offsetAt(instant));
}

Instant TimeZone::firstInstantAt(WallTime wall) const {
    // Far enough before and after to cover every offset in force around `wall`.
    const Instant before(wall.time_since_epoch() - maxOffset);
    const Instant after(wall.time_since_epoch() + maxOffset);
    const seconds offsetBefore = offsetAt(before);
    const seconds offsetAfter = offsetAt(after);
    const Instant withBefore(wall.time_since_epoch() - offsetBefore);
    if (offsetBefore == offsetAfter && offsetAt(withBefore) == offsetBefore) {
        return withBefore; // nearly always
    }
    // A change is near. Walk through the periods of constant offset in order of time; in each, the wall clock
    // shows `wall` or later from max(its beginning, wall - offset) on, if that is before its end.
    Instant from = before;
    while (true) {
        const seconds offset = offsetAt(from);
        const QDateTime fromUtc = inUtc(from);
        const QTimeZone::OffsetData next = m_zone.nextTransition(fromUtc);
        const bool isLast = !next.atUtc.isValid() || next.atUtc <= fromUtc;
        const Instant candidate = std::max(from, Instant(wall.time_since_epoch() - offset));
        if (isLast) {
            return candidate;
        }
        const Instant until{seconds(next.atUtc.toSecsSinceEpoch())};
        if (candidate < until) {
            return candidate;
        }
        from = until;
    }
}

} // namespace softfall
