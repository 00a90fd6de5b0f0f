#pragma once

#include "application/EveningService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
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
    /// What hangs on bedtime.
    Q_PROPERTY(softfall::RowsModelBase* beforeBedtime READ beforeBedtime CONSTANT FINAL)
    /// Some of it does not apply to the person's days.
    Q_PROPERTY(bool hidesSome READ hidesSome NOTIFY changed FINAL)
    /// Caffeine has a latest time of day, whatever the bedtime.
    Q_PROPERTY(bool hasCaffeineLatest READ hasCaffeineLatest WRITE setHasCaffeineLatest NOTIFY changed FINAL)
    /// Minutes since midnight.
    Q_PROPERTY(int caffeineLatest READ caffeineLatest WRITE setCaffeineLatest NOTIFY changed FINAL)
    /// Minutes until half of the caffeine is gone; from `minHalfLife` to `maxHalfLife`.
    Q_PROPERTY(int caffeineHalfLife READ caffeineHalfLife WRITE setCaffeineHalfLife NOTIFY changed FINAL)
    Q_PROPERTY(QString caffeineHalfLifeLabel READ caffeineHalfLifeLabel NOTIFY changed FINAL)
    Q_PROPERTY(int minHalfLife READ minHalfLife CONSTANT FINAL)
    Q_PROPERTY(int maxHalfLife READ maxHalfLife CONSTANT FINAL)
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
    [[nodiscard]] RowsModel<BeforeBedtimeRow>* beforeBedtime() { return &m_before; }
    [[nodiscard]] bool hidesSome() const;
    [[nodiscard]] bool hasCaffeineLatest() const { return m_settings.preferences.caffeineLatest.has_value(); }
    void setHasCaffeineLatest(bool has);
    [[nodiscard]] int caffeineLatest() const;
    void setCaffeineLatest(int minutesSinceMidnight);
    [[nodiscard]] int caffeineHalfLife() const { return int(m_settings.preferences.caffeineHalfLife.count()); }
    [[nodiscard]] QString caffeineHalfLifeLabel() const;
    void setCaffeineHalfLife(int minutesUntilHalf);
    [[nodiscard]] static int minHalfLife() { return int(minCaffeineHalfLife.count()); }
    [[nodiscard]] static int maxHalfLife() { return int(maxCaffeineHalfLife.count()); }
    [[nodiscard]] QString dataFolder() const { return m_dataFolder; }
    [[nodiscard]] SettingsSearchViewModel* search() { return &m_search; }
    [[nodiscard]] StepPlanViewModel* steps() { return m_steps; }
    [[nodiscard]] DiarySettingsViewModel* diary() { return m_diary; }
    [[nodiscard]] ReminderSettingsViewModel* reminders() { return m_reminders; }

    /// The time of a row of `beforeBedtime`.
    Q_INVOKABLE void setBefore(int row, int minutesBefore);

signals:
    void changed();

protected:
    Result<Status> read() override;
    void onHidden() override;

private:
    void readBefore();
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
    RowsModel<BeforeBedtimeRow> m_before;
    PlanSettings m_settings;
};

} // namespace softfall
