#pragma once

#include "application/EditService.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace softfall {

/// What every page has: a status, a reason if it failed, and a notice with undo after something was done.
/// A page reads when it is shown, and again on each change while it is shown.
class PageViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    Q_PROPERTY(Status status READ status NOTIFY statusChanged FINAL)
    /// Empty unless status is Failed.
    Q_PROPERTY(QString errorText READ errorText NOTIFY statusChanged FINAL)
    /// What was just done, or why it failed; empty: nothing to say.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)
    Q_PROPERTY(bool noticeIsError READ noticeIsError NOTIFY noticeChanged FINAL)
    /// Whether the notice offers an undo.
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY noticeChanged FINAL)

public:
    enum Status { Loading, Empty, Ready, Failed };
    Q_ENUM(Status)

    /// `edits` undoes what notices report, and must outlive the page; nullptr if the page edits nothing.
    explicit PageViewModel(EditService* edits, QObject* parent = nullptr);

    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] bool noticeIsError() const { return m_noticeIsError; }
    [[nodiscard]] bool canUndo() const { return m_undo != nullptr; }

    /// Reads again, shown or not.
    Q_INVOKABLE void refresh();
    /// Undoes what the notice reports: that step, and no other.
    Q_INVOKABLE void undo();

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
    void noticeChanged();

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
    void setNotice(const QString& text, bool isError, std::function<Result<void>()> undo);

    EditService* m_edits;
    Status m_status = Loading;
    QString m_errorText;
    QString m_notice;
    bool m_noticeIsError = false;
    bool m_shown = false;
    std::function<Result<void>()> m_undo;
};

} // namespace softfall
