#pragma once

#include "application/DiaryService.h"
#include "application/RoutineService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/diary/NightEntryModel.h"
#include "viewmodels/diary/NightFactModel.h"

#include <QLocale>

namespace softfall {

/// One night with all that is known of it.
class NightViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL)
    Q_PROPERTY(QString standing READ standing NOTIFY changed FINAL)
    /// What the answer button says; empty before the night's bedtime.
    Q_PROPERTY(QString answerAction READ answerAction NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(softfall::NightFactModel* facts READ facts CONSTANT FINAL)
    Q_PROPERTY(softfall::NightEntryModel* twitches READ twitches CONSTANT FINAL)
    Q_PROPERTY(softfall::NightEntryModel* habits READ habits CONSTANT FINAL)
    Q_PROPERTY(int twitchCount READ twitchCount NOTIFY changed FINAL)
    Q_PROPERTY(int habitCount READ habitCount NOTIFY changed FINAL)

public:
    /// The references must outlive the view-model.
    NightViewModel(DiaryService& diary, const EveningService& evening, const RoutineService& routine,
                   const Clock& clock, QLocale locale, QObject* parent = nullptr);

    [[nodiscard]] NightDate night() const { return m_night; }
    void setNight(NightDate night);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString day() const { return m_day; }
    [[nodiscard]] QString standing() const { return m_standing; }
    [[nodiscard]] QString answerAction() const { return m_answerAction; }
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] NightFactModel* facts() { return &m_facts; }
    [[nodiscard]] NightEntryModel* twitches() { return &m_twitches; }
    [[nodiscard]] NightEntryModel* habits() { return &m_habits; }
    [[nodiscard]] int twitchCount() const { return m_twitches.rowCount(); }
    [[nodiscard]] int habitCount() const { return m_habits.rowCount(); }

    Q_INVOKABLE void removeTwitch(int row);
    Q_INVOKABLE void removeHabit(int row);

signals:
    void changed();

protected:
    Result<Status> read() override;

private:
    void tellFacts(const std::optional<Night>& answer, const std::optional<RoutineSession>& routine);

    DiaryService& m_diary;
    const EveningService& m_evening;
    const RoutineService& m_routine;
    const Clock& m_clock;
    QLocale m_locale;
    NightDate m_night;
    NightFactModel m_facts;
    NightEntryModel m_twitches;
    NightEntryModel m_habits;
    std::vector<Twitch> m_storedTwitches; ///< in the order of the rows
    std::vector<Habit> m_storedHabits;
    QString m_title;
    QString m_day;
    QString m_standing;
    QString m_answerAction;
    QString m_note;
};

} // namespace softfall
