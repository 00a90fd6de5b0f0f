#pragma once

#include "core/coach/DiaryStore.h"

#include <QObject>

namespace softfall {

/// The only way to write: every change of diary or plan is an edit that is applied, undone and redone here, and
/// announced to everything that shows or keeps what it wrote.
class EditService : public QObject {
    Q_OBJECT

public:
    /// The references must outlive the service.
    EditService(DiaryStore& store, History& history, QObject* parent = nullptr);

    /// One transaction and one step of undo; errors as DiaryStore::apply. Entries must be `checked`.
    Result<AppliedEdit> apply(const DiaryEdit& edit);
    /// An edit of one operation; 0 if nothing differed.
    Result<EditId> apply(const char* label, EditOperation operation);

    /// Undoes the newest step; nothing when there is none.
    Result<std::optional<ReversedEdit>> undo();
    /// Undoes that step and no other; errors as History::undo.
    Result<ReversedEdit> undo(EditId id);
    /// Redoes what was undone last; nothing when there is none.
    Result<std::optional<ReversedEdit>> redo();
    [[nodiscard]] Result<HistoryOutlook> outlook() const;

    /// Call this when something else wrote the file: another program, or the parts of a restore outside its edit.
    void refresh();

signals:
    /// What this, or another program, wrote. The plan's keeper listens first, so all others find it up to date.
    void changed(softfall::EditScope scope);

private:
    void announce(EditScope scope);

    DiaryStore& m_store;
    History& m_history;
};

} // namespace softfall
