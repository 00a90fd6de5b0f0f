#pragma once

#include "application/DiaryService.h"
#include "viewmodels/PageViewModel.h"
#include "viewmodels/RowsModel.h"
#include "viewmodels/diary/DiaryRows.h"

namespace softfall {

/// The changes of the diary, and the sheet that adds or edits one. Shows messages on its page.
class ChangesViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the page")
    /// The newest first.
    Q_PROPERTY(softfall::RowsModelBase* model READ model CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// The sheet is open.
    Q_PROPERTY(bool editing READ isEditing NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString label READ label WRITE setLabel NOTIFY changed FINAL)
    /// "Mon 24 Feb 2025", its first night.
    Q_PROPERTY(QString since READ since NOTIFY changed FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed FINAL)

public:
    /// The references must outlive the view-model; `page` owns it.
    ChangesViewModel(DiaryService& diary, QLocale locale, PageViewModel& page);

    Result<void> read(NightDate tonight);

    [[nodiscard]] RowsModel<ChangeRow>* model() { return &m_model; }
    [[nodiscard]] int count() const { return m_model.rowCount(); }
    [[nodiscard]] bool isEditing() const { return m_draft.has_value(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString label() const { return m_draft ? m_draft->label : QString(); }
    void setLabel(const QString& label);
    [[nodiscard]] QString since() const;
    [[nodiscard]] bool canSave() const { return m_draft && !m_draft->label.trimmed().isEmpty(); }

    /// Opens the sheet: a new change from tonight on, or the one at `row`.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void edit(int row);
    void beginFrom(NightDate night);
    /// Moves the first night that many nights later, or earlier.
    Q_INVOKABLE void move(int nights);
    Q_INVOKABLE void save();
    Q_INVOKABLE void close();
    Q_INVOKABLE void remove(int row);

signals:
    void changed();

private:
    void open(Change change);

    DiaryService& m_diary;
    QLocale m_locale;
    PageViewModel& m_page;
    RowsModel<ChangeRow> m_model;
    NightDate m_tonight;
    std::optional<Change> m_draft; ///< what the sheet shows; id 0: a new one
};

} // namespace softfall
