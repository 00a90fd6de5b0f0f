#pragma once

#include "core/coach/BackgroundReader.h"
#include "core/insight/InsightDetails.h"
#include "core/time/TimeZone.h"

#include <optional>
#include <vector>

namespace softfall {

/// How much is read and computed. Twenty years of twitches and habits take ten times as long as their nights.
enum class ReportDetail {
    Nights,  ///< the nights' answers alone: no twitches of unanswered nights, no habits
    Entries, ///< everything but the details
    Details
};

/// What the diary shows for a range of nights, and the records behind it.
struct InsightReport {
    NightRange nights;
    std::vector<NightRecord> records; ///< each night of the range, and of the last fortnight at least
    ReportDetail detail = ReportDetail::Entries;
    std::vector<Twitch> twitches;         ///< of the nights of `records`, ascending by instant; from Entries on
    std::vector<Habit> habits;            ///< likewise
    std::vector<Change> changes;          ///< all of the diary, ascending
    std::vector<RoutineSession> sessions; ///< all of the diary
    PlanSettings plan;                    ///< the current plan: past versions are not kept
    CutoffsOfNight cutoffs;               ///< by that plan
    Insight insight;
    std::optional<InsightDetails> details; ///< at Details
    std::vector<NightDate> checkedIn;      ///< nights whose evening check-in was finished
};

/// Which nights are reported, and by which clock.
struct ReportBounds {
    NightDate tonight;             ///< not over yet, and so never reported
    TimeZone here;                 ///< of nights whose entries name no zone
    std::optional<NightDate> from; ///< nothing: the first of the diary
    std::optional<NightDate> to;   ///< nothing: last night
    ReportDetail detail = ReportDetail::Entries;
};

/// Nothing if no night lies within the bounds. Reads from the stores alone, so it may run in any thread they belong
/// to.
[[nodiscard]] Result<std::optional<InsightReport>> makeInsightReport(const CoachStores& stores,
                                                                     const ReportBounds& bounds);

} // namespace softfall
