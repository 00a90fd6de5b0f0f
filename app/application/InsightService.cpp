#include "application/InsightService.h"

#include "core/time/ZoneRules.h"

#include <algorithm>
#include <map>
#include <memory>

namespace softfall {

using std::chrono::days;

namespace {

// The rolling mean of a range's first night looks back over six more, and its short sleep over one.
constexpr days lookBack{7};
// A chart needs some width, however young the diary is.
constexpr days leastShown{14};

NightRange rangeOf(const std::vector<NightRecord>& records) {
    return {records.front().night, records.back().night};
}

/// By which clock each night is told: that of its answer, else of its first habit.
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

/// By the plan that holds now: what it was on each evening is not kept.
CutoffsOfNight cutoffsBy(const PlanSettings& settings, const TimeZone& here, std::map<NightDate, QString> zones) {
    return [settings, here, zones = std::move(zones), known = std::make_shared<ZoneRules>()](NightDate night) {
        const auto name = zones.find(night);
        const EveningPlan plan = planEvening(settings.schedule, settings.preferences, night,
                                             name == zones.end() ? here : known->named(name->second).value_or(here));
        return NightCutoffs{plan.bedtime, plan.caffeineCutoff, plan.largeCaffeineCutoff};
    };
}

} // namespace

InsightService::InsightService(Sources sources, QObject* parent)
    : QObject(parent)
    , m_sources(sources) {
    connect(&sources.diary, &DiaryService::changed, this, &InsightService::changed);
    connect(&sources.evening, &EveningService::changed, this, &InsightService::changed);
}

Result<std::optional<NightRange>> InsightService::range(std::optional<NightDate> from,
                                                        std::optional<NightDate> to) const {
    const auto extent = m_sources.diary.extent();
    const auto tonight = m_sources.evening.currentNight();
    if (!extent || !tonight) {
        return std::unexpected(!extent ? extent.error() : tonight.error());
    }
    if (!*extent) {
        return std::nullopt;
    }
    const NightDate lastNight = *tonight - days(1);
    const NightRange range{std::max(from.value_or((*extent)->first), (*extent)->first),
                           std::min(to.value_or(lastNight), lastNight)};
    return range.size() > 0 ? std::optional(range) : std::nullopt;
}

Result<InsightService::Told> InsightService::told(NightRange range) const {
    const NightDate shownFrom = std::min(range.first, range.last - leastShown + days(1));
    const NightRange read{shownFrom - lookBack, range.last};
    auto records = m_sources.diary.nights(read);
    auto habits = m_sources.diary.habits(read);
    auto changes = m_sources.diary.changes();
    auto checkedIn = m_sources.reminders.nightsDone(ReminderKind::EveningCheckIn, read);
    const auto settings = m_sources.evening.settings();
    if (!records || !habits || !changes || !checkedIn || !settings) {
        return std::unexpected(!records     ? records.error()
                               : !habits    ? habits.error()
                               : !changes   ? changes.error()
                               : !checkedIn ? checkedIn.error()
                                            : settings.error());
    }
    const CutoffsOfNight cutoffs = cutoffsBy(*settings, m_sources.evening.planningZone(), zonesOf(*records, *habits));
    const InsightInput input{std::move(*records),   range,  std::move(*changes), std::move(*habits),
                             std::move(*checkedIn), cutoffs};
    Told told{range, {}, input.changes, insightOf(input), settings->diary.counts};
    told.records.assign(input.records.begin() + lookBack.count(), input.records.end());
    return told;
}

Result<OnsetPattern> InsightService::onsets(const std::vector<NightRecord>& records) const {
    const auto twitches = m_sources.diary.twitches(rangeOf(records));
    if (!twitches) {
        return std::unexpected(twitches.error());
    }
    return onsetPattern(records, *twitches);
}

Result<TwitchKindPattern> InsightService::kinds(NightRange range) const {
    const auto twitches = m_sources.diary.twitches(range);
    if (!twitches) {
        return std::unexpected(twitches.error());
    }
    return twitchKindPattern(*twitches);
}

Result<SleepTimesPattern> InsightService::sleepTimes(const std::vector<NightRecord>& records) const {
    const auto settings = m_sources.evening.settings();
    if (!settings) {
        return std::unexpected(settings.error());
    }
    return sleepTimesPattern(records, settings->schedule);
}

Result<RoutineAdherence> InsightService::adherence(NightRange range) const {
    const auto sessions = m_sources.routine.all();
    const auto settings = m_sources.evening.settings();
    if (!sessions || !settings) {
        return std::unexpected(!sessions ? sessions.error() : settings.error());
    }
    return routineAdherence(range, *sessions, settings->pauses);
}

Result<std::vector<CaffeineDay>> InsightService::caffeine(const std::vector<NightRecord>& records) const {
    const auto habits = m_sources.diary.habits(rangeOf(records));
    const auto settings = m_sources.evening.settings();
    if (!habits || !settings) {
        return std::unexpected(!habits ? habits.error() : settings.error());
    }
    return caffeineDays(rangeOf(records), *habits,
                        cutoffsBy(*settings, m_sources.evening.planningZone(), zonesOf(records, *habits)));
}

} // namespace softfall
