#pragma once

#include "core/Ids.h"
#include "core/time/TimeZone.h"

#include <QString>

#include <optional>

namespace softfall {

/// Which clock to live by while away from home.
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

/// Home, and the answers given away from it.
struct Travel {
    struct Answer {
        QString zone; ///< the zone that was asked about, IANA name
        TravelChoice choice = TravelChoice::Here;
        bool operator==(const Answer&) const = default;
    };
    QString homeZone; ///< IANA name; empty: not known yet, and then every zone is home
    TravelPolicy policy = TravelPolicy::Ask;
    std::optional<Answer> answer; ///< the latest; applies only while the machine is in that zone
    QString askedZone{};          ///< the zone that a notice has asked about; the window asks until it is answered
    bool operator==(const Travel&) const = default;
};

/// The zone of the evening plan while the machine is in `here`. Until the question is answered: `here`, the time that
/// wall clocks show.
[[nodiscard]] TimeZone planningZone(const Travel& travel, const TimeZone& here);

/// Whether to ask "home time, or here?": once for each zone whose time at `now` differs from that at
/// home.
[[nodiscard]] bool asksWhere(const Travel& travel, const TimeZone& here, Instant now);

} // namespace softfall
