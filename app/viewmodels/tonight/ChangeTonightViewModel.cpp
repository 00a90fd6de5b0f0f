#include "viewmodels/tonight/ChangeTonightViewModel.h"

#include "viewmodels/wording/ReminderWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>

namespace softfall {

using std::chrono::days;

namespace {

constexpr std::pair<ReminderKind, Instant EveningPlan::*> movable[] = {
    {ReminderKind::CaffeineCutoff, &EveningPlan::caffeineCutoff},
    {ReminderKind::NicotineCutoff, &EveningPlan::nicotineCutoff},
    {ReminderKind::ExerciseCutoff, &EveningPlan::exerciseCutoff},
    {ReminderKind::WindDown, &EveningPlan::routineStart},
    {ReminderKind::ScreenCutoff, &EveningPlan::screenCutoff}};

TimeOfDay timeOf(int minutesOfDay) {
    return TimeOfDay(minutes(((minutesOfDay % 1440) + 1440) % 1440));
}

QString shiftWords(minutes by) {
    return by == minutes(0)  ? ChangeTonightViewModel::tr("as usual", "a time tonight")
           : by > minutes(0) ? ChangeTonightViewModel::tr("%1 later").arg(durationText(by))
                             : ChangeTonightViewModel::tr("%1 earlier").arg(durationText(-by));
}

} // namespace

ChangeTonightViewModel::ChangeTonightViewModel(EveningService& evening, const Clock& clock, QLocale locale,
                                               PageViewModel& page)
    : QObject(&page)
    , m_evening(evening)
    , m_clock(clock)
    , m_locale(std::move(locale))
    , m_page(page) {}

SleepTimes ChangeTonightViewModel::usual() const {
    return m_evening.settings().schedule.on(m_evening.currentNight().weekday());
}

bool ChangeTonightViewModel::isChanged() const {
    return m_evening.settings().schedule.tonightOnly().contains(m_evening.currentNight());
}

int ChangeTonightViewModel::bedtime() const {
    return int(m_times.bedtime.sinceMidnight().count());
}

int ChangeTonightViewModel::wake() const {
    return int(m_times.wake.sinceMidnight().count());
}

void ChangeTonightViewModel::setBedtime(int minutesOfDay) {
    m_times.bedtime = timeOf(minutesOfDay);
    update();
}

void ChangeTonightViewModel::setWake(int minutesOfDay) {
    m_times.wake = timeOf(minutesOfDay);
    update();
}

void ChangeTonightViewModel::begin() {
    m_times = m_evening.settings().schedule.timesFor(m_evening.currentNight());
    m_isOpen = true;
    update();
}

QString ChangeTonightViewModel::timesWords(const SleepTimes& times) const {
    //: bedtime and wake time
    return tr("%1 to %2").arg(clockText(times.bedtime, m_locale), clockText(times.wake, m_locale));
}

void ChangeTonightViewModel::update() {
    if (!m_isOpen) {
        emit changed(); // isChanged
        return;
    }
    const NightDate night = m_evening.currentNight();
    const PlanSettings& settings = m_evening.settings();
    Schedule schedule = settings.schedule;
    schedule.setTonightOnly(night, {});
    const TimeZone zone = m_evening.planningZone();
    const Preferences preferences = m_evening.preferencesFor(night);
    const EveningPlan usually = planEvening(schedule, preferences, night, zone);
    schedule.setTonightOnly(night, NightTimes{m_times.bedtime, m_times.wake});
    const EveningPlan plan = planEvening(schedule, preferences, night, zone);

    //: %1 "23:00 to 07:00"
    m_detail = tr("Only this night. Tomorrow is %1 again.").arg(timesWords(schedule.timesFor(night + days(1))));
    m_bedtimeShift = shiftWords(std::chrono::duration_cast<minutes>(plan.bedtime - usually.bedtime));
    m_wakeShift = shiftWords(std::chrono::duration_cast<minutes>(plan.wake - usually.wake));
    //: between bedtime and wake time; %1 "7 h 30 min"
    m_sleep = tr("%1 in bed").arg(durationText(plan.sleepOpportunity()));
    //: why a night cannot be planned; %1 "09:00 to 07:00", %2 "22 h"
    m_problem = checked(m_times) ? QString()
                                 : tr("%1 is %2 in bed. A night can be 3 to 16 hours long.")
                                       .arg(timesWords(m_times), durationText(lengthOf(m_times)));
    const Instant now = m_clock.now();
    std::vector<MovedRow> rows;
    for (const auto& [kind, at] : movable) {
        if (!settings.reminders.silenced.contains(kind) && plan.*at != usually.*at) {
            rows.push_back(
                {reminderTitle(kind), clockText(usually.*at, zone, m_locale),
                 plan.*at <= now ? tr("passed", "a time that moved before now") : clockText(plan.*at, zone, m_locale)});
        }
    }
    m_moved.setRows(std::move(rows));
    emit changed();
}

void ChangeTonightViewModel::use() {
    if (!m_problem.isEmpty()) {
        return;
    }
    m_isOpen = false;
    const bool isUsual = m_times == usual();
    m_page.notify(
        m_evening.setTonightOnly(m_evening.currentNight(),
                                 isUsual ? std::nullopt : std::optional(NightTimes{m_times.bedtime, m_times.wake})),
        tr("Tonight: %1", "%1 bedtime and wake time").arg(timesWords(m_times)));
    emit changed();
}

void ChangeTonightViewModel::reset() {
    m_times = usual();
    m_problem.clear();
    use();
}

void ChangeTonightViewModel::cancel() {
    m_isOpen = false;
    emit changed();
}

} // namespace softfall
