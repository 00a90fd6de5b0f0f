#include "core/evening/Travel.h"

namespace softfall {

namespace {

/// Home, if it is known and the machine is elsewhere.
std::optional<TimeZone> homeAwayFrom(const Travel& travel, const TimeZone& here) {
    if (travel.homeZone.isEmpty() || travel.homeZone == here.name()) {
        return std::nullopt;
    }
    const auto home = TimeZone::named(travel.homeZone, QStringLiteral("zone"));
    return home ? std::optional(*home) : std::nullopt;
}

bool isAnswered(const Travel& travel, const TimeZone& here) {
    return travel.answer && travel.answer->zone == here.name();
}

} // namespace

TimeZone planningZone(const Travel& travel, const TimeZone& here) {
    const auto home = homeAwayFrom(travel, here);
    const bool byHome =
        travel.policy == TravelPolicy::AlwaysHome ||
        (travel.policy == TravelPolicy::Ask && isAnswered(travel, here) && travel.answer->choice == TravelChoice::Home);
    return home && byHome ? *home : here;
}

bool asksWhere(const Travel& travel, const TimeZone& here, Instant now) {
    const auto home = homeAwayFrom(travel, here);
    return home && travel.policy == TravelPolicy::Ask && !isAnswered(travel, here) &&
           home->offsetAt(now) != here.offsetAt(now);
}

} // namespace softfall
