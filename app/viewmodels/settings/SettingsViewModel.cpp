#include "viewmodels/settings/SettingsViewModel.h"

#include "viewmodels/settings/PlanEdit.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>

namespace softfall {

namespace {

int hoursOf(minutes length) {
    return int(std::chrono::round<hours>(length).count());
}

minutes sleepOf(const SleepTimes& times) {
    const minutes length = times.wake.sinceMidnight() - times.bedtime.sinceMidnight();
    return length > minutes(0) ? length : length + hours(24);
}

} // namespace

SettingsViewModel::SettingsViewModel(EditService& edits, EveningService& evening, const Clock& clock,
                                     ReminderSettingsViewModel::CalendarExport exportCalendar, QString dataFolder,
                                     QLocale locale, QObject* parent)
    : PageViewModel(&edits, parent)
    , m_evening(evening)
    , m_locale(std::move(locale))
    , m_dataFolder(std::move(dataFolder))
    , m_reminders(new ReminderSettingsViewModel(evening, clock, std::move(exportCalendar), m_locale, *this))
    , m_steps(new StepPlanViewModel(evening, *this))
    , m_diary(new DiarySettingsViewModel(evening, *this)) {
    connect(&evening, &EveningService::changed, this, &SettingsViewModel::reread);
}

Result<PageViewModel::Status> SettingsViewModel::read() {
    m_settings = m_evening.settings();
    std::vector<WeekdayRow> rows;
    for (int i = 0; i < 7; ++i) {
        const int weekday = (int(m_locale.firstDayOfWeek()) - 1 + i) % 7 + 1;
        const SleepTimes& times = m_settings.schedule.on(std::chrono::weekday(unsigned(weekday)));
        rows.push_back({m_locale.standaloneDayName(weekday), int(times.bedtime.sinceMidnight().count()),
                        int(times.wake.sinceMidnight().count()), durationText(sleepOf(times)), weekday});
    }
    m_week.setRows(std::move(rows));
    m_reminders->read();
    m_steps->read();
    m_diary->read();
    emit changed();
    return Ready;
}

template <typename Edit>
void SettingsViewModel::edit(Edit change, const QString& message) {
    editPlan(m_evening, *this, change, message);
    refresh(); // also after a refusal: the controls show what is stored
}

std::chrono::weekday SettingsViewModel::weekdayOf(int row) const {
    return std::chrono::weekday(unsigned(m_week.rows()[std::size_t(row)].weekday));
}

void SettingsViewModel::setTimes(int row, SleepTimes times) {
    const std::chrono::weekday weekday = weekdayOf(row);
    const QString day = m_week.rows()[std::size_t(row)].day;
    edit([weekday, times](PlanSettings& settings) { settings.schedule.set(weekday, times); },
         //: after a change; %1 a weekday, %2 and %3 clock times
         tr("%1: bedtime %2, wake %3.").arg(day, clockText(times.bedtime, m_locale), clockText(times.wake, m_locale)));
}

void SettingsViewModel::setBedtime(int row, int minutesOfDay) {
    if (row >= 0 && row < m_week.rowCount()) {
        setTimes(row, {TimeOfDay(minutes(minutesOfDay)), m_settings.schedule.on(weekdayOf(row)).wake});
    }
}

void SettingsViewModel::setWake(int row, int minutesOfDay) {
    if (row >= 0 && row < m_week.rowCount()) {
        setTimes(row, {m_settings.schedule.on(weekdayOf(row)).bedtime, TimeOfDay(minutes(minutesOfDay))});
    }
}

void SettingsViewModel::applyToAll(int row) {
    if (row < 0 || row >= m_week.rowCount()) {
        return;
    }
    const SleepTimes times = m_settings.schedule.on(weekdayOf(row));
    edit(
        [times](PlanSettings& settings) {
            for (unsigned weekday = 1; weekday <= 7; ++weekday) {
                settings.schedule.set(std::chrono::weekday(weekday), times);
            }
        },
        tr("Every day: bedtime %1, wake %2.").arg(clockText(times.bedtime, m_locale), clockText(times.wake, m_locale)));
}

int SettingsViewModel::windDownMinutes() const {
    return int(m_settings.preferences.windDownBefore.count());
}

void SettingsViewModel::setWindDownMinutes(int minutesBefore) {
    edit([=](PlanSettings& settings) { settings.preferences.windDownBefore = minutes(minutesBefore); },
         tr("Wind-down starts %1 before bedtime.").arg(durationText(minutes(minutesBefore))));
}

int SettingsViewModel::screensMinutes() const {
    return int(m_settings.preferences.screensBefore.count());
}

void SettingsViewModel::setScreensMinutes(int minutesBefore) {
    edit([=](PlanSettings& settings) { settings.preferences.screensBefore = minutes(minutesBefore); },
         tr("Screens go off %1 before bedtime.").arg(durationText(minutes(minutesBefore))));
}

int SettingsViewModel::caffeineHours() const {
    return hoursOf(m_settings.preferences.caffeineBefore);
}

void SettingsViewModel::setCaffeineHours(int hoursBefore) {
    edit([=](PlanSettings& settings) { settings.preferences.caffeineBefore = hours(hoursBefore); },
         tr("Last caffeine %1 before bedtime.").arg(durationText(hours(hoursBefore))));
}

int SettingsViewModel::nicotineHours() const {
    return hoursOf(m_settings.preferences.nicotineBefore);
}

void SettingsViewModel::setNicotineHours(int hoursBefore) {
    edit([=](PlanSettings& settings) { settings.preferences.nicotineBefore = hours(hoursBefore); },
         tr("Last nicotine %1 before bedtime.").arg(durationText(hours(hoursBefore))));
}

int SettingsViewModel::exerciseHours() const {
    return hoursOf(m_settings.preferences.exerciseBefore);
}

void SettingsViewModel::setExerciseHours(int hoursBefore) {
    edit([=](PlanSettings& settings) { settings.preferences.exerciseBefore = hours(hoursBefore); },
         tr("Hard exercise ends %1 before bedtime.").arg(durationText(hours(hoursBefore))));
}

QString SettingsViewModel::caffeineLatest() const {
    const auto& latest = m_settings.preferences.caffeineLatest;
    //: %1 a clock time
    return latest ? tr("and never after %1").arg(clockText(*latest, m_locale)) : QString();
}

} // namespace softfall
