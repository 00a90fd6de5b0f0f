#pragma once

#include "application/DiaryService.h"
#include "application/RoutineService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/diary/HabitEditorViewModel.h"
#include "viewmodels/diary/NightRows.h"
#include "viewmodels/diary/TwitchEditorViewModel.h"

#include <QLocale>

namespace softfall {

/// One night with all that is known about it, by its own clock; its entries are added, edited and removed here.
class NightViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// "Mon 23 Feb 2026", with the place of its clock if that is elsewhere.
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL)
    Q_PROPERTY(QString answerSummary READ answerSummary NOTIFY changed FINAL)
    /// What was changed from that night on; else empty.
    Q_PROPERTY(QString change READ change NOTIFY changed FINAL)
    /// The label of the answer button; empty before the night's bedtime.
    Q_PROPERTY(QString answerAction READ answerAction NOTIFY changed FINAL)
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(softfall::RowsModelBase* facts READ facts CONSTANT FINAL)
    /// The second sleep of that date in a sentence; empty if there is none.
    Q_PROPERTY(QString second READ second NOTIFY changed FINAL)
    Q_PROPERTY(softfall::RowsModelBase* line READ line CONSTANT FINAL)
    /// The line in words, for those who do not see it.
    Q_PROPERTY(QString lineWords READ lineWords NOTIFY changed FINAL)
    Q_PROPERTY(softfall::RowsModelBase* twitches READ twitches CONSTANT FINAL)
    Q_PROPERTY(softfall::RowsModelBase* habits READ habits CONSTANT FINAL)
    Q_PROPERTY(int twitchCount READ twitchCount NOTIFY changed FINAL)
    Q_PROPERTY(int habitCount READ habitCount NOTIFY changed FINAL)
    Q_PROPERTY(softfall::TwitchEditorViewModel* twitchEditor READ twitchEditor CONSTANT FINAL)
    Q_PROPERTY(softfall::HabitEditorViewModel* habitEditor READ habitEditor CONSTANT FINAL)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY changed FINAL)

public:
    /// The references must outlive the view-model.
    NightViewModel(DiaryService& diary, const EveningService& evening, const RoutineService& routine,
                   const Clock& clock, QLocale locale, QObject* parent = nullptr);

    [[nodiscard]] NightDate night() const { return m_night; }
    void setNight(NightDate night);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString day() const { return m_day; }
    [[nodiscard]] QString answerSummary() const { return m_answerSummary; }
    [[nodiscard]] QString change() const { return m_change; }
    [[nodiscard]] QString answerAction() const { return m_answerAction; }
    [[nodiscard]] bool isAnswered() const { return m_answer.has_value(); }
    [[nodiscard]] QString note() const { return m_answer ? m_answer->note : QString(); }
    [[nodiscard]] RowsModel<NightFactRow>* facts() { return &m_facts; }
    [[nodiscard]] QString second() const { return m_secondWords; }
    [[nodiscard]] RowsModel<NightLineRow>* line() { return &m_line; }
    [[nodiscard]] QString lineWords() const { return m_lineWords; }
    [[nodiscard]] RowsModel<NightEntryRow>* twitches() { return &m_twitches; }
    [[nodiscard]] RowsModel<NightEntryRow>* habits() { return &m_habits; }
    [[nodiscard]] int twitchCount() const { return m_twitches.rowCount(); }
    [[nodiscard]] int habitCount() const { return m_habits.rowCount(); }
    [[nodiscard]] TwitchEditorViewModel* twitchEditor() { return m_twitchEditor; }
    [[nodiscard]] HabitEditorViewModel* habitEditor() { return m_habitEditor; }
    [[nodiscard]] bool hasNext() const { return m_hasNext; }

    Q_INVOKABLE void previous() { turn(-1); }
    Q_INVOKABLE void next();
    Q_INVOKABLE void addTwitch();
    Q_INVOKABLE void editTwitch(int row);
    Q_INVOKABLE void removeTwitch(int row);
    Q_INVOKABLE void addHabit();
    Q_INVOKABLE void editHabit(int row);
    Q_INVOKABLE void removeHabit(int row);
    /// Removes the answer, or that of the second sleep.
    Q_INVOKABLE void removeAnswer();
    Q_INVOKABLE void removeSecond();

signals:
    void changed();

protected:
    Result<Status> read() override;

private:
    /// The diary's data of the night.
    struct NightData {
        NightRecord record;
        std::vector<Night> answers;
        std::vector<Twitch> twitches;
        std::vector<Habit> habits;
        std::optional<RoutineSession> routine;
    };
    [[nodiscard]] Result<NightData> open() const;
    void turn(int nights);
    void show(const NightData& data, const EveningPlan& plan);
    void updateLine(const NightData& data, const EveningPlan& plan);

    DiaryService& m_diary;
    const EveningService& m_evening;
    const RoutineService& m_routine;
    const Clock& m_clock;
    QLocale m_locale;
    NightDate m_night;
    RowsModel<NightFactRow> m_facts;
    RowsModel<NightLineRow> m_line;
    RowsModel<NightEntryRow> m_twitches;
    RowsModel<NightEntryRow> m_habits;
    TwitchEditorViewModel* m_twitchEditor;
    HabitEditorViewModel* m_habitEditor;
    std::optional<Night> m_answer;
    std::optional<Night> m_second;
    std::vector<Twitch> m_storedTwitches; ///< in the order of the rows
    std::vector<Habit> m_storedHabits;
    TimeOfDay m_likelyTwitch;
    bool m_hasNext = false;
    QString m_title;
    QString m_day;
    QString m_answerSummary;
    QString m_change;
    QString m_answerAction;
    QString m_secondWords;
    QString m_lineWords;
};

} // namespace softfall
