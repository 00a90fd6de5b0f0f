#pragma once

#include "application/DiaryService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/diary/CalendarViewModel.h"
#include "viewmodels/diary/ChangesViewModel.h"
#include "viewmodels/diary/DiaryRows.h"
#include "viewmodels/diary/NoteSearchViewModel.h"
#include "viewmodels/diary/TwitchEditorViewModel.h"

namespace softfall {

/// The diary: all nights as a list and as a calendar, the changes, a search in notes, and a twitch with one tap.
class DiaryViewModel : public softfall::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    /// How the nights are shown; kept while the window lives.
    Q_PROPERTY(View view READ view WRITE setView NOTIFY viewChanged FINAL)
    /// The newest first.
    Q_PROPERTY(softfall::RowsModelBase* nights READ nights CONSTANT FINAL)
    Q_PROPERTY(softfall::CalendarViewModel* calendar READ calendar CONSTANT FINAL)
    Q_PROPERTY(softfall::ChangesViewModel* changes READ changes CONSTANT FINAL)
    Q_PROPERTY(softfall::NoteSearchViewModel* search READ search CONSTANT FINAL)
    Q_PROPERTY(softfall::TwitchEditorViewModel* twitchEditor READ twitchEditor CONSTANT FINAL)
    /// "47 of 49 nights logged".
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)

public:
    enum View { List, Calendar, Changes };
    Q_ENUM(View)

    /// The references must outlive the view-model.
    DiaryViewModel(DiaryService& diary, const EveningService& evening, const Clock& clock, QLocale locale,
                   QObject* parent = nullptr);

    [[nodiscard]] View view() const { return m_view; }
    void setView(View view);
    [[nodiscard]] RowsModel<DiaryRow>* nights() { return &m_nights; }
    [[nodiscard]] CalendarViewModel* calendar() { return &m_calendar; }
    [[nodiscard]] ChangesViewModel* changes() { return m_changes; }
    [[nodiscard]] NoteSearchViewModel* search() { return &m_search; }
    [[nodiscard]] TwitchEditorViewModel* twitchEditor() { return m_twitchEditor; }
    [[nodiscard]] QString summary() const { return m_summary; }

    /// Logs a twitch now, in the evening and at night. By day it asks for the time of last night's.
    Q_INVOKABLE void logTwitch();

signals:
    void changed();
    void viewChanged();

protected:
    Result<Status> read() override;
    void onHidden() override { m_twitchEditor->close(); }

private:
    void askForTwitch(NightDate night);
    /// The summary of each week, by its Monday, if single nights are not shown.
    [[nodiscard]] std::map<NightDate, QString> weekWords(const std::vector<DiaryNight>& nights,
                                                         NightDate tonight) const;
    [[nodiscard]] Result<std::vector<DiaryNight>> readNights(NightRange range, NightDate tonight) const;

    DiaryService& m_diary;
    const EveningService& m_evening;
    const Clock& m_clock;
    QLocale m_locale;
    View m_view = List;
    RowsModel<DiaryRow> m_nights;
    CalendarViewModel m_calendar;
    ChangesViewModel* m_changes;
    NoteSearchViewModel m_search;
    TwitchEditorViewModel* m_twitchEditor;
    QString m_summary;
};

} // namespace softfall
