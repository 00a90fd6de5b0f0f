#include "application/InsightReport.h"

#include "core/time/ZoneRules.h"

#include <algorithm>
#include <map>
#include <memory>

namespace softfall {

using std::chrono::days;

namespace {

// The rolling mean of a range's first night covers six more nights before it, and its short sleep one.
constexpr days lookBack{7};
// A chart needs some width, however young the diary is.
constexpr days minShown{14};

/// The clock by which each night is reported: that of its answer, else of its first habit.
std::map<NightDate, QString> zonesOf(const std::vector<NightRecord>& records, const std::vector<Habit>& habits) {
    std::map<NightDate, QString> zones;
    for (const NightRecord& record : records) {
        if (record.answer && !record.answer->zone.isEmpty()) {
            zones.emplace(record.night, record.answer->zone);
        }
    }
    for (const Habit& habit : habits) {
        if (!habit.at.zone.isEmpty()) {
            zones.emplace(habit.night, habit.at.zone);
        }
    }
    return zones;
}

CutoffsOfNight cutoffsBy(const PlanSettings& plan, const TimeZone& here, std::map<NightDate, QString> zones) {
    return [plan, here, zones = std::move(zones), known = std::make_shared<ZoneRules>()](NightDate night) {
        const auto name = zones.find(night);
        const EveningPlan evening = planEvening(plan.schedule, plan.preferences, night,
                                                name == zones.end() ? here : known->named(name->second).value_or(here));
        return NightCutoffs{evening.bedtime, evening.caffeineCutoff, evening.largeCaffeineCutoff};
    };
}

std::optional<NightRange> rangeWithin(NightRange extent, const ReportBounds& bounds) {
    const NightDate lastNight = bounds.tonight - days(1);
    const NightRange range{std::max(bounds.from.value_or(extent.first), extent.first),
                           std::min(bounds.to.value_or(lastNight), lastNight)};
    return range.size() > 0 ? std::optional(range) : std::nullopt;
}

template <typename Entry>
void keepFrom(NightDate first, std::vector<Entry>& entries) {
    std::erase_if(entries, [first](const Entry& entry) { return entry.night < first; });
}

Result<InsightReport> makeRangeReport(const CoachStores& stores, NightRange range, const ReportBounds& bounds) {
    const NightDate shownFrom = std::min(range.first, range.last - minShown + days(1));
    const NightRange read{shownFrom - lookBack, range.last};
    auto nights = stores.diary.nights(read);
    const bool hasEntries = bounds.detail != ReportDetail::Nights;
    auto twitches = hasEntries ? stores.diary.twitches(read) : std::vector<Twitch>();
    auto habits = hasEntries ? stores.diary.habits(read) : std::vector<Habit>();
    auto changes = stores.diary.changes();
    auto sessions = stores.routine.all();
    auto checkedIn = stores.reminders.nightsDone(ReminderKind::EveningCheckIn, read);
    auto plan = stores.plan.plan();
    const auto failed = [](const auto& result) { return result ? std::optional<Error>() : result.error(); };
    for (const auto& error : {failed(nights), failed(twitches), failed(habits), failed(changes), failed(sessions),
                              failed(checkedIn), failed(plan)}) {
        if (error) {
            return std::unexpected(*error);
        }
    }
    auto records = nightRecords(read, *nights, *twitches);
    CutoffsOfNight cutoffs = cutoffsBy(*plan, bounds.here, zonesOf(records, *habits));
    InsightInput input{std::move(records),    range,  std::move(*changes), std::move(*habits),
                       std::move(*checkedIn), cutoffs};
    InsightReport report{range,
                         {},
                         bounds.detail,
                         *std::move(twitches),
                         {},
                         {},
                         *std::move(sessions),
                         *std::move(plan),
                         std::move(cutoffs),
                         insightOf(input),
                         {},
                         {}};
    if (bounds.detail == ReportDetail::Details) {
        report.details = insightDetailsOf(input, report.insight);
    }
    report.records.assign(input.records.begin() + lookBack.count(), input.records.end());
    report.checkedIn = std::move(input.checkedIn);
    report.habits = std::move(input.habits);
    report.changes = std::move(input.changes);
    keepFrom(shownFrom, report.twitches);
    keepFrom(shownFrom, report.habits);
    return report;
}

} // namespace

Result<std::optional<InsightReport>> makeInsightReport(const CoachStores& stores, const ReportBounds& bounds) {
    const auto extent = stores.diary.extent();
    if (!extent) {
        return std::unexpected(extent.error());
    }
    const auto range = *extent ? rangeWithin(**extent, bounds) : std::nullopt;
    if (!range) {
        return std::nullopt;
    }
    auto report = makeRangeReport(stores, *range, bounds);
    return report ? Result<std::optional<InsightReport>>(*std::move(report)) : std::unexpected(report.error());
}

} // namespace softfall
