#pragma once

#include "core/Result.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace softfall {

/// What every page has: a status, a reason where it failed, and a notice with a way back after something was done.
/// A page reads when it is shown, and again on each change while it is shown.
class PageViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(Status status READ status NOTIFY statusChanged FINAL)
    /// Empty unless status is Failed.
    Q_PROPERTY(QString errorText READ errorText NOTIFY statusChanged FINAL)
    /// What was just done, or why it could not be; empty: nothing to say.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)
    Q_PROPERTY(bool noticeIsError READ noticeIsError NOTIFY noticeChanged FINAL)
    /// Whether takeBack() has something to take back.
    Q_PROPERTY(bool canTakeBack READ canTakeBack NOTIFY noticeChanged FINAL)

public:
    enum Status { Loading, Empty, Ready, Failed };
    Q_ENUM(Status)

    explicit PageViewModel(QObject* parent = nullptr);

    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] bool noticeIsError() const { return m_noticeIsError; }
    [[nodiscard]] bool canTakeBack() const { return m_takeBack != nullptr; }

    /// Reads anew, shown or not.
    Q_INVOKABLE void refresh();
    /// Undoes what the notice tells.
    Q_INVOKABLE void takeBack();

    [[nodiscard]] bool isShown() const { return m_shown; }
    void setShown(bool shown);

    // For the page and the parts of it.

    /// What was done, and how to take it back where that is possible.
    void say(const QString& text, std::function<Result<void>()> takeBack = {});
    void say(const Error& error);
    /// What could not be done, where the error's own words would speak of the diary.
    void sayFailed(const QString& text);
    /// Says the error if there is one. True when there is none.
    bool went(const Result<void>& result);

signals:
    void statusChanged();
    void noticeChanged();

protected:
    /// Reads from the services and says the outcome; Loading where that comes later by settle().
    virtual Result<Status> read() = 0;
    /// The outcome of a reading that took its time.
    void settle(const Result<Status>& outcome);

    /// To be connected with the services' changes.
    void reread();

private:
    void setNotice(const QString& text, bool isError, std::function<Result<void>()> takeBack);

    Status m_status = Loading;
    QString m_errorText;
    QString m_notice;
    bool m_noticeIsError = false;
    bool m_shown = false;
    std::function<Result<void>()> m_takeBack;
};

} // namespace softfall
