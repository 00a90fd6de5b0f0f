#pragma once

#include "core/Ids.h"
#include "core/coach/IncomingDiary.h"
#include "core/evening/Schedule.h"
#include "core/exchange/ForeignDiary.h"

#include <QString>

namespace softfall {

/// What becomes of the source that twitches are taken from.
enum class TwitchesAs {
    Counts, ///< the night's answer: how often the tag or event is there, or the sum of the values
    Records ///< one noted twitch for each event, and for each value of 1; how many there were in all stays open
};
template <>
inline constexpr Id<TwitchesAs> idsOf<TwitchesAs>[] = {{TwitchesAs::Counts, "counts"},
                                                       {TwitchesAs::Records, "records"}};

/// What to think of a recorded sleep without the tag or event that twitches are counted by.
enum class NightsWithout {
    Unsure, ///< how many twitches there were is not known
    None    ///< there were none: for who noted every one
};
template <>
inline constexpr Id<NightsWithout> idsOf<NightsWithout>[] = {{NightsWithout::Unsure, "unsure"},
                                                             {NightsWithout::None, "none"}};

/// How to make a diary of a foreign file; the person chooses.
struct ForeignMapping {
    QString twitchesFrom; ///< name of a source; empty: twitches are not told
    TwitchesAs as = TwitchesAs::Counts;
    NightsWithout without = NightsWithout::Unsure;
    bool operator==(const ForeignMapping&) const = default;
};

/// A diary made of a foreign file.
struct MappedDiary {
    IncomingDiary diary;  ///< to fill in what the diary leaves open; every entry is `checked`
    FileProblems leftOut; ///< what has no place in it, and why
};

/// Makes a diary of `foreign`. Which night a sleep or value belongs to follows from `schedule`. A sleep of under four
/// hours that lies by day is a nap and left out; of several sleeps of one night the two longest are kept. A night
/// whose twitches are not known is `unsure`. The error names `twitches-from`, where a choice is needed or is none of
/// the sources (`allowed` lists them), or `twitches-as`.
[[nodiscard]] Result<MappedDiary> toIncomingDiary(const ForeignDiary& foreign, const ForeignMapping& mapping,
                                                  const Schedule& schedule);

} // namespace softfall
