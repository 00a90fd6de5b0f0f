#pragma once

#include "core/Ids.h"
#include "core/time/TimeZone.h"

#include <QString>

#include <optional>

namespace softfall {

/// By which clock to live while away from home.
enum class TravelChoice {
    Here, ///< by the clock of the place
    Home  ///< by the clock at home
};
template <>
inline constexpr Id<TravelChoice> idsOf<TravelChoice>[] = {{TravelChoice::Here, "here"}, {TravelChoice::Home, "home"}};

/// What to do when the machine is in another zone than home.
enum class TravelPolicy { Ask, AlwaysHere, AlwaysHome };
template <>
inline constexpr Id<TravelPolicy> idsOf<TravelPolicy>[] = {
    {TravelPolicy::Ask, "ask"}, {TravelPolicy::AlwaysHere, "always-here"}, {TravelPolicy::AlwaysHome, "always-home"}};

/// Home, and what was answered away from it.
struct Travel {
    struct Answer {
        QString zone; ///< the zone that was asked about, IANA name
        TravelChoice choice = TravelChoice::Here;
        bool operator==(const Answer&) const = default;
    };
    QString homeZone; ///< IANA name; empty: not known yet, and then every zone is home
    TravelPolicy policy = TravelPolicy::Ask;
    std::optional<Answer> answer; ///< the latest; holds only while the machine is in that zone
    QString askedZone{};          ///< the zone about which a notice has asked; the window asks until it is answered
    bool operator==(const Travel&) const = default;
};

/// The zone whose clock the evening goes by while the machine is in `here`. Until the question is answered: `here`,
/// what the clock on the wall shows.
[[nodiscard]] TimeZone planningZone(const Travel& travel, const TimeZone& here);

/// Whether to ask "home time, or here?": once for each zone whose clock shows another time at `now` than the one at
/// home.
[[nodiscard]] bool asksWhere(const Travel& travel, const TimeZone& here, Instant now);

} // namespace softfall
