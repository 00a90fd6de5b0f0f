#pragma once

#include "viewmodels/MessageViewModel.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace softfall {

/// What every page has: a status, a reason where it failed, and messages with their undo after something was done.
/// A page reads when it is shown, and again on each change while it is shown.
class PageViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(Status status READ status NOTIFY statusChanged FINAL)
    /// Empty unless status is Failed.
    Q_PROPERTY(QString errorText READ errorText NOTIFY statusChanged FINAL)

public:
    enum Status { Loading, Empty, Ready, Failed };
    Q_ENUM(Status)

    using QObject::QObject;

    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    /// What was just done, or why it could not be.
    [[nodiscard]] const Message& message() const { return m_message; }

    /// Reads again, shown or not.
    Q_INVOKABLE void refresh();

    [[nodiscard]] bool isShown() const { return m_shown; }
    void setShown(bool shown);

    // For the page and its parts.

    /// What was done, and which step undoes it; 0 if there is nothing to undo.
    void notify(const QString& text, EditId edit = 0);
    /// What was done outside the history, and how to undo it.
    void notify(const QString& text, std::function<Result<void>()> undo);
    void notify(const Error& error);
    /// What failed, if the error's own words would refer to the diary.
    void notifyFailure(const QString& text);
    /// Shows the error if there is one. True when there is none.
    template <typename T>
    bool succeeded(const Result<T>& result) {
        if (!result) {
            notify(result.error());
        }
        return result.has_value();
    }
    /// Shows `text` with the undo of that step, or the error. True when there is no error.
    bool notify(const Result<EditId>& edit, const QString& text);

signals:
    void statusChanged();
    /// For the message bar.
    void messageChanged();

protected:
    /// Reads from the services and returns the outcome; Loading if that comes later by settle().
    virtual Result<Status> read() = 0;
    /// Called when the page is no longer shown.
    virtual void onHidden() {}
    /// The outcome of an asynchronous read.
    void settle(const Result<Status>& outcome);

    /// Connect this to the services' changes.
    void reread();

private:
    void say(Message message);

    Status m_status = Loading;
    QString m_errorText;
    Message m_message;
    bool m_shown = false;
};

} // namespace softfall
