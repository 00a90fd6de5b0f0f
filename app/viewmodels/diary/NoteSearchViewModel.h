#pragma once

#include "application/DiaryService.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/diary/DiaryRows.h"

#include <QObject>

namespace softfall {

/// The search in notes. The diary is read when a search begins, and again after it changed; each key only compares.
class NoteSearchViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed FINAL)
    /// There is something to search for.
    Q_PROPERTY(bool searching READ isSearching NOTIFY changed FINAL)
    /// "3 notes have it", "No note contains “tea”".
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    /// The newest night first.
    Q_PROPERTY(softfall::RowsModelBase* found READ found CONSTANT FINAL)

public:
    /// `diary` must outlive the view-model.
    NoteSearchViewModel(DiaryService& diary, QLocale locale, QObject* parent = nullptr);

    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString& query);
    [[nodiscard]] bool isSearching() const { return !m_query.trimmed().isEmpty(); }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] RowsModel<FoundNoteRow>* found() { return &m_found; }

signals:
    void changed();

private:
    void search();

    DiaryService& m_diary;
    QLocale m_locale;
    RowsModel<FoundNoteRow> m_found;
    std::optional<NoteSearch> m_notes; ///< nothing: read when needed
    QString m_query;
    QString m_summary;
};

} // namespace softfall
