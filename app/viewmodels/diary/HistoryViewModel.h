#pragma once

#include "application/EditService.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// Undo and redo, step by step. The history outlives the program.
class HistoryViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    /// "Undo: twitch logged"; empty if there is nothing.
    Q_PROPERTY(QString undoAction READ undoAction NOTIFY changed FINAL)
    Q_PROPERTY(QString redoAction READ redoAction NOTIFY changed FINAL)

public:
    /// The references must outlive the view-model.
    explicit HistoryViewModel(EditService& edits, QObject* parent = nullptr);

    [[nodiscard]] QString undoAction() const { return m_undoAction; }
    [[nodiscard]] QString redoAction() const { return m_redoAction; }

    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

signals:
    void changed();
    /// What was done, or why it failed, for the page that is shown.
    void reported(const QString& text);
    void failed(const softfall::Error& error);

private:
    void refresh();
    void report(const Result<std::optional<ReversedEdit>>& step, const QString& sentence);

    EditService& m_edits;
    QString m_undoAction;
    QString m_redoAction;
};

} // namespace softfall
