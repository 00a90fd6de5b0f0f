#include "viewmodels/diary/NightViewModel.h"

#include "core/PlainText.h"
#include "core/diary/NightLine.h"
#include "core/diary/NightZone.h"
#include "core/time/ClockOnDate.h"
#include "viewmodels/wording/CheckInWords.h"
#include "viewmodels/wording/DiaryWords.h"
#include "viewmodels/wording/NightWords.h"
#include "viewmodels/wording/PlanWords.h"
#include "viewmodels/wording/RoutineWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>

namespace softfall {

using std::chrono::days;

namespace {

// The interval between labelled times on the line.
constexpr hours betweenTicks{6};

NightLineKind::Value kindOf(NightLine::Kind kind) {
    switch (kind) {
    case NightLine::Kind::InBed:
        return NightLineKind::InBed;
    case NightLine::Kind::Asleep:
        return NightLineKind::Asleep;
    case NightLine::Kind::Planned:
        return NightLineKind::Planned;
    case NightLine::Kind::Routine:
        return NightLineKind::Routine;
    case NightLine::Kind::Habit:
        return NightLineKind::Habit;
    case NightLine::Kind::Twitch:
        return NightLineKind::Twitch;
    default:
        return NightLineKind::Cutoff;
    }
}

std::optional<Night> answerOf(const std::vector<Night>& answers, int seq) {
    const auto found = std::ranges::find(answers, seq, &Night::seq);
    return found == answers.end() ? std::nullopt : std::optional(*found);
}

} // namespace

NightViewModel::NightViewModel(DiaryService& diary, const EveningService& evening, const RoutineService& routine,
                               const Clock& clock, QLocale locale, QObject* parent)
    : PageViewModel(parent)
    , m_diary(diary)
    , m_evening(evening)
    , m_routine(routine)
    , m_clock(clock)
    , m_locale(std::move(locale))
    , m_twitchEditor(new TwitchEditorViewModel(diary, m_locale, *this))
    , m_habitEditor(new HabitEditorViewModel(diary, m_locale, *this)) {
    connect(&diary, &DiaryService::changed, this, &NightViewModel::reread);
    connect(&evening, &EveningService::changed, this, &NightViewModel::reread);
    connect(&routine, &RoutineService::changed, this, &NightViewModel::reread);
}

void NightViewModel::setNight(NightDate night) {
    m_twitchEditor->close();
    m_habitEditor->close();
    m_night = night;
    reread();
}

void NightViewModel::turn(int nights) {
    notify(QString());
    setNight(m_night + days(nights));
}

void NightViewModel::next() {
    if (m_hasNext) {
        turn(1);
    }
}

Result<NightViewModel::NightData> NightViewModel::open() const {
    const NightRange range{m_night, m_night};
    const auto records = m_diary.nights(range);
    auto answers = m_diary.answers(range);
    auto twitches = m_diary.twitches(range);
    auto habits = m_diary.habits(range);
    if (!records || !answers || !twitches || !habits) {
        return std::unexpected(!records    ? records.error()
                               : !answers  ? answers.error()
                               : !twitches ? twitches.error()
                                           : habits.error());
    }
    return NightData{records->front(), std::move(*answers), std::move(*twitches), std::move(*habits),
                     m_routine.fullestOf(m_night)};
}

Result<PageViewModel::Status> NightViewModel::read() {
    auto data = open();
    const auto changes = m_diary.changes();
    if (!data || !changes) {
        return std::unexpected(!data ? data.error() : changes.error());
    }
    const TimeZone here = m_evening.planningZone();
    const TimeZone zone = zoneOfNight(data->answers, data->twitches, data->habits, here);
    const EveningPlan plan = m_evening.planFor(m_night, zone);
    m_title = nightTitle(m_night, m_locale);
    m_day = nightDay(m_night, m_locale);
    if (zone.offsetAt(plan.bedtime) != here.offsetAt(plan.bedtime)) {
        //: %1 a date, %2 a place whose time zone the times are in
        m_day = tr("%1, on %2 time").arg(m_day, placeWords(zone));
    }
    m_hasNext = m_night < m_evening.currentNight();
    QStringList labels;
    for (const Change& change : *changes) {
        if (change.night == m_night) {
            labels << onOneLine(change.label);
        }
    }
    m_change = labels.isEmpty() ? QString() : tr("From this night on: %1").arg(labels.join(QStringLiteral(", ")));
    const WallTime bedtime = zone.wallAt(plan.bedtime);
    const EntryEditorViewModel::Frame frame{m_night, zone, bedtime + (zone.wallAt(plan.wake) - bedtime) / 2};
    m_twitchEditor->setFrame(frame);
    m_habitEditor->setFrame(frame);
    m_storedHabits.clear();
    show(*data, plan);
    updateLine(*data, plan);
    m_storedTwitches = std::move(data->twitches);
    emit changed();
    return Ready;
}

void NightViewModel::show(const NightData& data, const EveningPlan& plan) {
    m_answer = data.record.answer;
    m_second = answerOf(data.answers, 2);
    m_answerSummary = statusWords(data.record, m_evening.settings().diary.counts);
    m_answerAction = m_clock.now() < plan.bedtime ? QString()
                     : m_answer                   ? tr("Change the answer")
                                                  : tr("Answer for this night");
    //: %1 "14:00 to 17:30: 2 twitches"
    m_secondWords = m_second ? tr("%1. It’s kept but not counted.").arg(sleepWords(*m_second, m_locale)) : QString();
    m_likelyTwitch = timeOfDayAt(
        (m_answer && m_answer->lightsOut ? m_answer->lightsOut->wall() : plan.zone.wallAt(plan.bedtime)) + untilTwitch);
    std::vector<NightFactRow> facts;
    if (data.routine) {
        facts.push_back({tr("Wind-down"), routineWords(*data.routine)});
    }
    if (m_answer) {
        for (auto& [name, value] : nightFacts(*m_answer, m_locale)) {
            facts.push_back({std::move(name), std::move(value)});
        }
    }
    m_facts.setRows(std::move(facts));
    const auto clockOf = [&](const ZonedInstant& at) { return clockText(at.instant, plan.zone, m_locale); };
    std::vector<NightEntryRow> rows;
    for (const Twitch& twitch : data.twitches) {
        rows.push_back({clockOf(twitch.at), tr("Twitch"), twitchWords(twitch), twitch.id});
    }
    m_twitches.setRows(std::move(rows));
    rows.clear();
    // Each wind-down logs that screens are put away: the first is shown, with the others beside it.
    QStringList again;
    for (const Habit& habit : data.habits) {
        const auto first = std::ranges::find(m_storedHabits, HabitKind::ScreensOff, &Habit::kind);
        if (habit.kind == HabitKind::ScreensOff && first != m_storedHabits.end()) {
            again << clockOf(habit.at);
            //: %1 clock times, "22:00, 23:10"
            rows[std::size_t(first - m_storedHabits.begin())].detail = tr("Again at %1").arg(again.join(tr(", ")));
            continue;
        }
        rows.push_back({clockOf(habit.at), habitWords(habit, m_evening.settings().diary.caffeine), {}, habit.id});
        m_storedHabits.push_back(habit);
    }
    m_habits.setRows(std::move(rows));
}

void NightViewModel::updateLine(const NightData& data, const EveningPlan& plan) {
    std::optional<std::pair<Instant, Instant>> routine;
    if (data.routine) {
        routine = {data.routine->started, std::max(data.routine->started, data.routine->changed)};
    }
    const NightLine line = nightLine(plan, data.answers, data.twitches, data.habits, routine);
    std::vector<NightLineRow> rows;
    QStringList words;
    for (const NightLine::Mark& mark : line.marks) {
        words << markWords(mark, data.habits, m_evening.settings().diary.caffeine, plan.zone, m_locale);
        rows.push_back({kindOf(mark.kind), line.position(mark.from), line.position(mark.to), words.back()});
    }
    for (Instant tick = line.start; tick <= line.end; tick += hours(1)) {
        const WallTime wall = plan.zone.wallAt(tick);
        if ((wall - std::chrono::floor<days>(wall)) % betweenTicks == seconds(0)) {
            rows.push_back({NightLineKind::Tick, line.position(tick), line.position(tick), clockText(wall, m_locale)});
        }
    }
    m_line.setRows(std::move(rows));
    m_lineWords = words.join(QStringLiteral("; "));
}

void NightViewModel::addTwitch() {
    m_twitchEditor->begin(m_likelyTwitch);
}

void NightViewModel::editTwitch(int row) {
    if (row >= 0 && row < twitchCount()) {
        m_twitchEditor->edit(m_storedTwitches[std::size_t(row)]);
    }
}

void NightViewModel::addHabit() {
    m_habitEditor->begin(TimeOfDay(12, 0));
}

void NightViewModel::editHabit(int row) {
    if (row >= 0 && row < habitCount()) {
        m_habitEditor->edit(m_storedHabits[std::size_t(row)]);
    }
}

void NightViewModel::removeTwitch(int row) {
    if (row < 0 || row >= twitchCount()) {
        return;
    }
    const QString time = m_twitches.rows()[std::size_t(row)].time;
    notify(m_diary.removeTwitch(m_storedTwitches[std::size_t(row)].id), tr("Twitch at %1 removed.").arg(time));
}

void NightViewModel::removeHabit(int row) {
    if (row < 0 || row >= habitCount()) {
        return;
    }
    const Habit habit = m_storedHabits[std::size_t(row)];
    const QString time = m_habits.rows()[std::size_t(row)].time;
    notify(m_diary.removeHabit(habit.id), tr("%1 at %2 removed.").arg(m_habits.rows()[std::size_t(row)].text, time));
}

void NightViewModel::removeAnswer() {
    if (m_answer) {
        notify(m_diary.removeAnswer(m_night, 1), tr("Answer removed: the night counts as not logged."));
    }
}

void NightViewModel::removeSecond() {
    if (m_second) {
        notify(m_diary.removeAnswer(m_night, 2), tr("Second sleep removed."));
    }
}

} // namespace softfall
