#include "viewmodels/settings/SettingsViewModel.h"

#include "viewmodels/settings/PlanEdit.h"
#include "viewmodels/wording/TimeWords.h"

namespace softfall {

namespace {

int hoursOf(minutes length) {
    return int(std::chrono::round<hours>(length).count());
}

} // namespace

SettingsViewModel::SettingsViewModel(EveningService& evening, const Clock& clock,
                                     ReminderSettingsViewModel::CalendarExport exportCalendar, QString dataFolder,
                                     QLocale locale, QObject* parent)
    : PageViewModel(parent)
    , m_evening(evening)
    , m_locale(std::move(locale))
    , m_dataFolder(std::move(dataFolder))
    , m_week(new WeekScheduleViewModel(evening, m_locale, *this))
    , m_reminders(new ReminderSettingsViewModel(evening, clock, std::move(exportCalendar), m_locale, *this))
    , m_steps(new StepPlanViewModel(evening, *this))
    , m_diary(new DiarySettingsViewModel(evening, *this)) {
    connect(&evening, &EveningService::changed, this, &SettingsViewModel::reread);
}

Result<PageViewModel::Status> SettingsViewModel::read() {
    m_settings = m_evening.settings();
    m_week->read();
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
