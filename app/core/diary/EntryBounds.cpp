#include "core/diary/EntryBounds.h"

#include "core/time/Iso8601.h"

namespace softfall {

using std::chrono::days;

namespace {

constexpr days afterNight{2};
constexpr days beforeNight{1};
constexpr seconds clockTolerance = minutes(1);
constexpr days changeAhead{366};
constexpr NightDate earliest{std::chrono::year(1990) / 1 / 1};

Result<void> checkedBetween(const ZonedInstant& at, NightDate first, NightDate last, NightDate night,
                            const QString& field) {
    const NightDate day(std::chrono::floor<days>(at.wall()));
    if (NightRange{first, last}.contains(day)) {
        return {};
    }
    return std::unexpected(badInput(field, toIsoString(at),
                                    QStringLiteral("a time from %1 to %2, for the night of %3")
                                        .arg(toIsoString(first), toIsoString(last), toIsoString(night))));
}

Result<void> checkedPast(const ZonedInstant& at, Instant now, const QString& field) {
    const NightDate day(std::chrono::floor<days>(at.wall()));
    if (day >= earliest && at.instant <= now + clockTolerance) {
        return {};
    }
    const ZonedInstant latest{now, at.utcOffset, {}};
    return std::unexpected(badInput(
        field, toIsoString(at),
        QStringLiteral("a time that has passed, from %1 to %2").arg(toIsoString(earliest), toIsoString(latest))));
}

template <typename Event>
Result<void> checkedEvent(const Event& event, Instant now) {
    const QString field = QStringLiteral("at");
    const auto past = checkedPast(event.at, now, field);
    return past ? checkedEventTime(event.at, event.night, field) : past;
}

} // namespace

NightDate utcDate(Instant now) {
    return NightDate(std::chrono::floor<days>(WallTime(now.time_since_epoch())));
}

Result<void> checkedDate(NightDate date, const NightRange& allowed, const QString& field) {
    if (allowed.contains(date)) {
        return {};
    }
    return std::unexpected(
        badInput(field, toIsoString(date),
                 QStringLiteral("a date from %1 to %2").arg(toIsoString(allowed.first), toIsoString(allowed.last))));
}

Result<void> checkedSleepTime(const ZonedInstant& at, NightDate night, const QString& field) {
    return checkedBetween(at, night, night + afterNight, night, field);
}

Result<void> checkedEventTime(const ZonedInstant& at, NightDate night, const QString& field) {
    return checkedBetween(at, night - beforeNight, night + afterNight, night, field);
}

Result<void> checkedAt(const Night& night, Instant now) {
    if (night.night < earliest) {
        return std::unexpected(badInput(QStringLiteral("night"), toIsoString(night.night),
                                        QStringLiteral("a date from %1 on").arg(toIsoString(earliest))));
    }
    for (const SleepPoint& point : sleepPointsOf(night)) {
        const QString field = QLatin1String(point.field);
        const auto own = checkedSleepTime(*point.at, night.night, field);
        if (auto valid = own ? checkedPast(*point.at, now, field) : own; !valid) {
            return valid;
        }
    }
    return {};
}

Result<void> checkedAt(const Twitch& twitch, Instant now) {
    return checkedEvent(twitch, now);
}

Result<void> checkedAt(const Habit& habit, Instant now) {
    return checkedEvent(habit, now);
}

Result<void> checkedAt(const Change& change, Instant now) {
    return checkedDate(change.night, {earliest, utcDate(now) + changeAhead}, QStringLiteral("night"));
}

std::vector<SleepPoint> sleepPointsOf(const Night& night) {
    std::vector<SleepPoint> points{
        {"in_bed", night.inBed}, {"lights_out", night.lightsOut}, {"wake", night.wake}, {"out_of_bed", night.outOfBed}};
    std::erase_if(points, [](const SleepPoint& each) { return !each.at; });
    return points;
}

} // namespace softfall
