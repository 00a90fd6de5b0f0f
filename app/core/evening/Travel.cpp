#include "core/evening/Travel.h"

namespace softfall {

QString toString(TravelChoice choice) {
    return choice == TravelChoice::Home ? QStringLiteral("home") : QStringLiteral("here");
}

Result<TravelChoice> travelChoiceFromId(const QString& id, const QString& field) {
    for (const TravelChoice choice : {TravelChoice::Here, TravelChoice::Home}) {
        if (id == toString(choice)) {
            return choice;
        }
    }
    return std::unexpected(badInput(field, id, QStringLiteral("here, home")));
}

QString toString(TravelPolicy policy) {
    switch (policy) {
    case TravelPolicy::Ask:
        return QStringLiteral("ask");
    case TravelPolicy::AlwaysHere:
        return QStringLiteral("always-here");
    case TravelPolicy::AlwaysHome:
        return QStringLiteral("always-home");
    }
    return {};
}

Result<TravelPolicy> travelPolicyFromId(const QString& id, const QString& field) {
    for (const TravelPolicy policy : {TravelPolicy::Ask, TravelPolicy::AlwaysHere, TravelPolicy::AlwaysHome}) {
        if (id == toString(policy)) {
            return policy;
        }
    }
    return std::unexpected(badInput(field, id, QStringLiteral("ask, always-here, always-home")));
}

namespace {

/// Home, where it is known and the machine is elsewhere.
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
