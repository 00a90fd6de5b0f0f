#pragma once

#include "core/Ids.h"
#include "core/coach/IncomingDiary.h"
#include "core/evening/Schedule.h"
#include "core/exchange/ForeignDiary.h"

#include <QString>

namespace softfall {

/// How the source of twitches is imported.
enum class TwitchesAs {
    Counts, ///< the night's answer: how often the tag or event occurs, or the sum of the values
    Records ///< one logged twitch for each event, and for each value of 1; the total stays open
};
template <>
inline constexpr Id<TwitchesAs> idsOf<TwitchesAs>[] = {{TwitchesAs::Counts, "counts"},
                                                       {TwitchesAs::Records, "records"}};

/// What to assume about a recorded sleep without the tag or event by which twitches are counted.
enum class NightsWithout {
    Unsure, ///< the number of twitches is unknown
    None    ///< there were none: for people who logged every one
};
template <>
inline constexpr Id<NightsWithout> idsOf<NightsWithout>[] = {{NightsWithout::Unsure, "unsure"},
                                                             {NightsWithout::None, "none"}};

/// How to turn a foreign file into a diary; the person chooses.
struct ForeignMapping {
    QString twitchesFrom; ///< name of a source; empty: twitches are not imported
    TwitchesAs as = TwitchesAs::Counts;
    NightsWithout without = NightsWithout::Unsure;
    bool operator==(const ForeignMapping&) const = default;
};

/// A diary made of a foreign file.
struct MappedDiary {
    IncomingDiary diary;  ///< fills in what the diary leaves open; every entry is `checked`
    FileProblems leftOut; ///< what could not be imported, and why
};

/// Turns `foreign` into a diary. `schedule` decides which night a sleep or value belongs to. A daytime sleep of under
/// four hours is a nap and left out; of several sleeps of one night the two longest are kept. A night with an unknown
/// number of twitches is `unsure`. The error names `twitches-from`, if a choice is needed or is none of
/// the sources (`allowed` lists them), or `twitches-as`.
[[nodiscard]] Result<MappedDiary> toIncomingDiary(const ForeignDiary& foreign, const ForeignMapping& mapping,
                                                  const Schedule& schedule);

} // namespace softfall
