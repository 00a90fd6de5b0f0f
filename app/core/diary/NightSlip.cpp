#include "core/diary/NightSlip.h"

#include "core/diary/EntryBounds.h"
#include "core/time/ClockOnDate.h"

#include <algorithm>

namespace softfall {

namespace {

constexpr hours maxTimeInBed{14};
constexpr hours minTimeInBed{2};
constexpr hours maxUntilAsleep{6};

using SlipKind = NightSlip::Kind;

minutes between(const ZonedInstant& from, const ZonedInstant& to) {
    return std::chrono::duration_cast<minutes>(to.instant - from.instant);
}

/// The first of these times that was reported.
const ZonedInstant* firstOf(const Night& night, NightPoint one, NightPoint other) {
    const auto& first = night.*timeAt(one);
    const auto& second = night.*timeAt(other);
    return first ? &*first : second ? &*second : nullptr;
}

std::optional<NightSlip> plainSlipIn(const Night& night) {
    const ZonedInstant* previous = nullptr;
    for (const NightPoint point : {NightPoint::InBed, NightPoint::LightsOut, NightPoint::Wake, NightPoint::OutOfBed}) {
        const auto& at = night.*timeAt(point);
        if (at && previous && at->instant < previous->instant) {
            return NightSlip{SlipKind::OutOfOrder, between(*previous, *at)};
        }
        previous = at ? &*at : previous;
    }
    if (const auto length = night.lightsOutToWake()) {
        const minutes asleep = *length - minutes(night.solMinutes.value_or(0)) - minutes(night.wasoMinutes.value_or(0));
        if (asleep < minutes(0)) {
            return NightSlip{SlipKind::NoSleepLeft, asleep};
        }
    }
    const ZonedInstant* begin = firstOf(night, NightPoint::InBed, NightPoint::LightsOut);
    const ZonedInstant* end = firstOf(night, NightPoint::OutOfBed, NightPoint::Wake);
    if (begin && end) {
        const minutes inBed = between(*begin, *end);
        if (inBed > maxTimeInBed) {
            return NightSlip{SlipKind::BedLong, inBed};
        }
        if (inBed < minTimeInBed) {
            return NightSlip{SlipKind::BedShort, inBed};
        }
    }
    if (begin) {
        const minutes untilAsleep =
            between(*begin, night.lightsOut.value_or(*begin)) + minutes(night.solMinutes.value_or(0));
        if (untilAsleep > maxUntilAsleep) {
            return NightSlip{SlipKind::AsleepLate, untilAsleep};
        }
    }
    return std::nullopt;
}

void move(std::optional<ZonedInstant>& at, hours distance) {
    if (!at) {
        return;
    }
    const auto zone = TimeZone::named(at->zone, QStringLiteral("zone"));
    if (zone) {
        *at = zonedAtWall(at->wall() + distance, *zone);
    } else {
        at->instant += distance;
    }
}

/// After lights-out moved: waking, and with it the time out of bed, by whole days to within a day after it.
void follow(Night& night) {
    constexpr hours day{24};
    if (!night.lightsOut || !night.wake) {
        return;
    }
    const auto asleep = night.wake->wall() - night.lightsOut->wall();
    const auto distance = day * (asleep > day ? -1 : asleep <= hours(0) ? 1 : 0);
    if (distance != hours(0) && std::chrono::abs(asleep) <= 2 * day) {
        move(night.wake, distance);
        move(night.outOfBed, distance);
    }
}

/// The total distance of the night's times from the planned ones.
seconds distanceFrom(const SleepWindow& planned, const Night& night) {
    seconds distance{0};
    for (const auto& at : {night.inBed, night.lightsOut}) {
        distance += at ? std::chrono::abs(at->wall() - planned.bedtime) : seconds(0);
    }
    for (const auto& at : {night.wake, night.outOfBed}) {
        distance += at ? std::chrono::abs(at->wall() - planned.wake) : seconds(0);
    }
    return distance;
}

} // namespace

std::optional<ZonedInstant> Night::*timeAt(NightPoint point) {
    switch (point) {
    case NightPoint::InBed:
        return &Night::inBed;
    case NightPoint::LightsOut:
        return &Night::lightsOut;
    case NightPoint::Wake:
        return &Night::wake;
    case NightPoint::OutOfBed:
        break;
    }
    return &Night::outOfBed;
}

std::optional<NightSlip> slipIn(const Night& night, const SleepWindow& planned, Instant now) {
    std::optional<NightSlip> slip = plainSlipIn(night);
    if (!slip) {
        return slip;
    }
    using enum NightPoint;
    const std::vector<NightPoint> candidates[] = {{InBed},    {LightsOut},        {Wake},
                                                  {OutOfBed}, {InBed, LightsOut}, {Wake, OutOfBed}};
    for (const auto& points : candidates) {
        if (!std::ranges::all_of(points, [&night](NightPoint point) { return (night.*timeAt(point)).has_value(); })) {
            continue;
        }
        for (const hours distance : {hours(-12), hours(12)}) {
            Night meant = night;
            for (const NightPoint point : points) {
                move(meant.*timeAt(point), distance);
            }
            if (std::ranges::find(points, LightsOut) != points.end()) {
                follow(meant);
            }
            const Night& nearest = slip->meant ? *slip->meant : night;
            const bool isNearer = distanceFrom(planned, meant) < distanceFrom(planned, nearest);
            if (!plainSlipIn(meant) && isNearer && checkedAt(meant, now)) {
                slip->meant = std::move(meant);
                slip->swapped = points;
            }
        }
    }
    return slip;
}

} // namespace softfall
