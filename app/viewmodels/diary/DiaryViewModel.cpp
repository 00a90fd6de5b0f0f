#include "viewmodels/diary/DiaryViewModel.h"

#include "core/diary/DiaryWeek.h"
#include "core/diary/NightsAway.h"
#include "core/time/ClockOnDate.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>
#include <ranges>

namespace softfall {

using std::chrono::days;

DiaryViewModel::DiaryViewModel(DiaryService& diary, const EveningService& evening, const Clock& clock, QLocale locale,
                               QObject* parent)
    : PageViewModel(parent)
    , m_diary(diary)
    , m_evening(evening)
    , m_clock(clock)
    , m_locale(locale)
    , m_calendar(locale)
    , m_changes(new ChangesViewModel(diary, locale, *this))
    , m_search(diary, locale)
    , m_twitchEditor(new TwitchEditorViewModel(diary, locale, *this)) {
    connect(&diary, &DiaryService::changed, this, &DiaryViewModel::reread);
    connect(&evening, &EveningService::changed, this, &DiaryViewModel::reread);
}

void DiaryViewModel::setView(View view) {
    if (m_view != view) {
        m_view = view;
        emit viewChanged();
    }
}

Result<PageViewModel::Status> DiaryViewModel::read() {
    const auto extent = m_diary.extent();
    const NightDate tonight = m_evening.currentNight();
    if (!extent) {
        return std::unexpected(extent.error());
    }
    if (const auto changes = m_changes->read(tonight); !changes) {
        return std::unexpected(changes.error());
    }
    std::vector<DiaryNight> nights;
    if (*extent) {
        auto found = readNights({(*extent)->first, std::max((*extent)->last, tonight - days(1))}, tonight);
        if (!found) {
            return std::unexpected(found.error());
        }
        nights = std::move(*found);
    }
    const auto statusOf = [](const DiaryNight& night) { return night.record.status; };
    const auto logged = std::ranges::count(nights, NightRecordStatus::Logged, statusOf);
    // A pause counts neither way.
    const auto paused = std::ranges::count_if(nights, [](const DiaryNight& night) { return night.pause.has_value(); });
    //: %1 a number of nights
    m_summary = tr("%1 of %n nights logged", nullptr, int(std::ssize(nights) - paused)).arg(logged);
    const bool isEmpty = nights.empty();
    if (isEmpty) {
        m_summary.clear();
    }
    const std::map<NightDate, QString> weeks = weekWords(nights, tonight);
    std::vector<DiaryRow> rows;
    rows.reserve(nights.size());
    for (const DiaryNight& night : nights | std::views::reverse) {
        const auto week = weeks.find(mondayOf(night.record.night));
        rows.push_back({night, week == weeks.end() ? QString() : week->second, m_locale});
    }
    m_nights.setRows(std::move(rows));
    m_calendar.setNights(std::move(nights), tonight);
    emit changed();
    return isEmpty ? Empty : Ready;
}

std::map<NightDate, QString> DiaryViewModel::weekWords(const std::vector<DiaryNight>& nights, NightDate tonight) const {
    std::map<NightDate, QString> words;
    if (nights.empty() || nights.back().countDisplay == CountDisplay::EachNight) {
        return words;
    }
    std::vector<NightRecord> records;
    for (const DiaryNight& night : nights) {
        records.push_back(night.record);
    }
    for (const auto& [monday, week] : diaryWeeks(records)) {
        const QString date = nightDay(monday, m_locale);
        if (tonight < monday + days(7)) {
            words[monday] = tr("This week: shown once it’s over");
        } else if (week.logged == 0) {
            //: %1 a date
            words[monday] = tr("Week of %1: nothing logged").arg(date);
        } else {
            //: %1 a date, %2 "5 twitches in", %3 a number of nights
            words[monday] = tr("Week of %1: %2 of 7 nights logged, %3")
                                .arg(date, QString::number(week.logged), tr("%n twitches", "of a week", week.twitches));
        }
    }
    return words;
}

Result<std::vector<DiaryNight>> DiaryViewModel::readNights(NightRange range, NightDate tonight) const {
    auto records = m_diary.nights(range);
    const PlanSettings& settings = m_evening.settings();
    const auto answers = m_diary.answers(range);
    if (!records || !answers) {
        return std::unexpected(!records ? records.error() : answers.error());
    }
    // Tonight has no answer yet; it is shown once something was logged in it.
    while (!records->empty() && records->back().night >= tonight &&
           records->back().status == NightRecordStatus::Absent) {
        records->pop_back();
    }
    const std::vector<bool> away = nightsAway(*records);
    std::vector<DiaryNight> nights;
    nights.reserve(records->size());
    for (NightRecord& record : *records) {
        const auto pause = record.status == NightRecordStatus::Absent ? pauseOf(record.night, settings.pauses)
                                                                      : std::optional<Pause>();
        const bool isAway = away[nights.size()];
        nights.push_back({std::move(record), pause ? std::optional(pause->reason) : std::nullopt, isAway});
        nights.back().countDisplay = settings.diary.counts;
    }
    const auto at = [&](NightDate night) -> DiaryNight* {
        const auto distance = (night - range.first).count();
        return distance >= 0 && distance < std::ssize(nights) ? &nights[std::size_t(distance)] : nullptr;
    };
    for (const Night& answer : *answers) {
        if (DiaryNight* night = answer.seq == 2 ? at(answer.night) : nullptr) {
            night->hasSecondSleep = true;
        }
    }
    for (const ChangeRow& row : m_changes->model()->rows()) {
        if (DiaryNight* night = at(row.change.night)) {
            night->change = night->change.isEmpty() ? row.label : row.label + QStringLiteral(", ") + night->change;
        }
    }
    return nights;
}

void DiaryViewModel::askForTwitch(NightDate night) {
    const EveningPlan plan = m_evening.planFor(night);
    const WallTime bedtime = plan.zone.wallAt(plan.bedtime);
    m_twitchEditor->setFrame({night, plan.zone, bedtime + (plan.zone.wallAt(plan.wake) - bedtime) / 2});
    m_twitchEditor->begin(timeOfDayAt(bedtime + untilTwitch));
}

void DiaryViewModel::logTwitch() {
    const EveningPlan tonight = m_evening.tonight();
    if (m_clock.now() < tonight.routineStart) {
        askForTwitch(tonight.night - days(1));
        return;
    }
    const auto logged = m_diary.logTwitch({});
    if (!logged) {
        notify(logged.error());
        return;
    }
    //: %1 a clock time, %2 "Night of Mon 23 → Tue 24"
    notify(tr("Twitch logged at %1. %2.")
               .arg(clockText(m_clock.now(), m_clock.zone(), m_locale), nightTitle(logged->night, m_locale)),
           logged->edit);
}

} // namespace softfall
