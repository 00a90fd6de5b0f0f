#pragma once

#include "application/ByEarService.h"
#include "application/EveningService.h"
#include "application/ReminderService.h"
#include "application/RoutineService.h"
#include "viewmodels/ports/LeavingPorts.h"

#include <QLocale>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// Closing the window and quitting Softfall, with what is said once and what is asked before.
class LeavingViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(Question question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)

public:
    enum Question { Nothing, StillRunning, Quitting };
    Q_ENUM(Question)

    /// The services must outlive the view-model.
    struct Parts {
        EveningService& evening;
        RoutineService& routine;
        ReminderService& reminders;
        ByEarService& byEar;
        LeavingPorts ports{};
    };
    LeavingViewModel(Parts parts, QLocale locale, QObject* parent = nullptr);

    [[nodiscard]] Question question() const { return m_question; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString text() const { return m_text; }

    /// Quitting waits for an answer.
    void ask();

    /// Whether the window may close at once. If not, it is said first that Softfall keeps running.
    Q_INVOKABLE bool mayClose();
    /// Nothing is left.
    Q_INVOKABLE void stay();
    /// Quits, and asks first where something is to come.
    Q_INVOKABLE void quit();
    /// Quits.
    Q_INVOKABLE void leave();

signals:
    void changed();

private:
    void show(Question question, const QString& title, const QString& text);

    Parts m_parts;
    QLocale m_locale;
    Question m_question = Nothing;
    QString m_title;
    QString m_text;
};

} // namespace softfall
