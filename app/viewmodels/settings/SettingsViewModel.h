#pragma once

#include "application/EveningService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/settings/DiarySettingsViewModel.h"
#include "viewmodels/settings/ReminderSettingsViewModel.h"
#include "viewmodels/settings/SettingsSearchViewModel.h"
#include "viewmodels/settings/StepPlanViewModel.h"
#include "viewmodels/settings/WeekScheduleViewModel.h"

#include <QLocale>

namespace softfall {

/// The plan: when to sleep on each day, and what hangs on it. Each change is stored at once and can be undone.
class SettingsViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(softfall::WeekScheduleViewModel* week READ week CONSTANT FINAL)
    Q_PROPERTY(int windDownMinutes READ windDownMinutes WRITE setWindDownMinutes NOTIFY changed FINAL)
    Q_PROPERTY(int screensMinutes READ screensMinutes WRITE setScreensMinutes NOTIFY changed FINAL)
    Q_PROPERTY(int caffeineHours READ caffeineHours WRITE setCaffeineHours NOTIFY changed FINAL)
    Q_PROPERTY(int nicotineHours READ nicotineHours WRITE setNicotineHours NOTIFY changed FINAL)
    Q_PROPERTY(int exerciseHours READ exerciseHours WRITE setExerciseHours NOTIFY changed FINAL)
    /// "not later than 14:00"; empty where nothing is set.
    Q_PROPERTY(QString caffeineLatest READ caffeineLatest NOTIFY changed FINAL)
    Q_PROPERTY(QString dataFolder READ dataFolder CONSTANT FINAL)
    Q_PROPERTY(softfall::SettingsSearchViewModel* search READ search CONSTANT FINAL)
    Q_PROPERTY(softfall::StepPlanViewModel* steps READ steps CONSTANT FINAL)
    Q_PROPERTY(softfall::DiarySettingsViewModel* diary READ diary CONSTANT FINAL)
    Q_PROPERTY(softfall::ReminderSettingsViewModel* reminders READ reminders CONSTANT FINAL)

public:
    /// The references must outlive the view-model.
    SettingsViewModel(EveningService& evening, const Clock& clock,
                      ReminderSettingsViewModel::CalendarExport exportCalendar, QString dataFolder, QLocale locale,
                      QObject* parent = nullptr);

    [[nodiscard]] WeekScheduleViewModel* week() { return m_week; }
    [[nodiscard]] int windDownMinutes() const;
    void setWindDownMinutes(int minutesBefore);
    [[nodiscard]] int screensMinutes() const;
    void setScreensMinutes(int minutesBefore);
    [[nodiscard]] int caffeineHours() const;
    void setCaffeineHours(int hoursBefore);
    [[nodiscard]] int nicotineHours() const;
    void setNicotineHours(int hoursBefore);
    [[nodiscard]] int exerciseHours() const;
    void setExerciseHours(int hoursBefore);
    [[nodiscard]] QString caffeineLatest() const;
    [[nodiscard]] QString dataFolder() const { return m_dataFolder; }
    [[nodiscard]] SettingsSearchViewModel* search() { return &m_search; }
    [[nodiscard]] StepPlanViewModel* steps() { return m_steps; }
    [[nodiscard]] DiarySettingsViewModel* diary() { return m_diary; }
    [[nodiscard]] ReminderSettingsViewModel* reminders() { return m_reminders; }

signals:
    void changed();

protected:
    Result<Status> read() override;

private:
    template <typename Edit>
    void edit(Edit change, const QString& message);

    EveningService& m_evening;
    QLocale m_locale;
    QString m_dataFolder;
    WeekScheduleViewModel* m_week;
    ReminderSettingsViewModel* m_reminders;
    StepPlanViewModel* m_steps;
    DiarySettingsViewModel* m_diary;
    SettingsSearchViewModel m_search;
    PlanSettings m_settings;
};

} // namespace softfall
