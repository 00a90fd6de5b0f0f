#pragma once

#include "core/Ids.h"
#include "core/diary/Night.h"
#include "core/diary/Twitch.h"

#include <vector>

namespace softfall {

/// The status of a night in lists and charts.
enum class NightRecordStatus { Logged, Unsure, NoSleep, Absent };
template <>
inline constexpr Id<NightRecordStatus> idsOf<NightRecordStatus>[] = {{NightRecordStatus::Logged, "logged"},
                                                                     {NightRecordStatus::Unsure, "unsure"},
                                                                     {NightRecordStatus::NoSleep, "no-sleep"},
                                                                     {NightRecordStatus::Absent, "absent"}};

/// A night as shown in lists and charts.
struct NightRecord {
    NightDate night;
    NightRecordStatus status = NightRecordStatus::Absent;
    std::optional<int> twitches;    ///< the morning's answer; only when Logged
    int twitchesLogged = 0;         ///< twitch records of that night: a lower bound when the status is Unsure
    std::optional<Night> answer;    ///< nothing when the morning was not answered
    bool countsInStatistics = true; ///< false: shown, but in no mean or comparison
};

/// The twitches of a night as statistics count them: only if the night is Logged and counts; never a guess.
[[nodiscard]] std::optional<int> countedTwitches(const NightRecord& record);

/// One record for each night of `range`, ascending. A night with twitch records but without an answer is Unsure:
/// somebody slept and twitched, how often is unknown. Second sleeps (seq 2) are left out.
[[nodiscard]] std::vector<NightRecord> nightRecords(NightRange range, const std::vector<Night>& nights,
                                                    const std::vector<Twitch>& twitches);

} // namespace softfall
