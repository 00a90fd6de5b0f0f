#pragma once

#include "application/DiaryService.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// What was written last and can be taken back, step by step, and done again. Both outlive the program.
class HistoryViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    /// "Take back: twitch logged"; empty where there is nothing.
    Q_PROPERTY(QString undoAction READ undoAction NOTIFY changed FINAL)
    Q_PROPERTY(QString redoAction READ redoAction NOTIFY changed FINAL)

public:
    /// The references must outlive the view-model.
    HistoryViewModel(DiaryService& diary, EveningService& evening, QObject* parent = nullptr);

    [[nodiscard]] QString undoAction() const { return m_undoAction; }
    [[nodiscard]] QString redoAction() const { return m_redoAction; }

    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

signals:
    void changed();
    /// What was done, or why it could not be, for the page that is shown.
    void said(const QString& text);
    void failed(const softfall::Error& error);

private:
    void look();
    void tell(const Result<std::optional<QString>>& step, const QString& sentence);

    DiaryService& m_diary;
    EveningService& m_evening;
    QString m_undoAction;
    QString m_redoAction;
};

} // namespace softfall
