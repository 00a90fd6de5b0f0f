#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace softfall {

struct NoticeAction {
    QString id;    ///< returned when chosen
    QString label; ///< the button's text
};

/// Low: a remark that disappears by itself and is not repeated.
enum class NoticeUrgency { Low, Normal };

/// What to show on the desktop.
struct Notice {
    QString key; ///< a later notice with the same key replaces the earlier one
    QString title;
    QString body; ///< plain text
    std::vector<NoticeAction> actions;
    NoticeUrgency urgency = NoticeUrgency::Normal;
    QString withoutActions{}; ///< added to the body if the server shows no buttons
};

/// The result of showing a notice.
struct NoticeShown {
    QString key;
    QString handle; ///< for `adopt`; empty: no server took it, and it is shown once one appears
};

/// Port: desktop notifications. A notice may be lost (no server): whatever it offers must also be in the window.
/// An open notice is shown again when its server ends and another appears.
class Notifier {
public:
    virtual ~Notifier() = default;
    /// `handler(key, action)` is called when the person chooses; action `default` is a click on the notice itself.
    virtual void setActionHandler(std::function<void(const QString& key, const QString& action)> handler) = 0;
    /// Called from the event loop once a server has taken the notice, or if there is none or it does not answer; called
    /// again when a server takes the notice later.
    virtual void setShownHandler(std::function<void(const NoticeShown& shown)> handler) = 0;
    /// `handler(key)` is called when the person, or the server itself, has closed the notice.
    virtual void setClosedHandler(std::function<void(const QString& key)> handler) = 0;
    virtual void show(const Notice& notice) = 0;
    /// Adopts a notice of an earlier run of the program, so that close() closes it and show() replaces it. Its buttons
    /// work only once it is replaced: a server reports a choice only to the notice's sender. False if that
    /// server is gone; then nothing happens.
    [[nodiscard]] virtual bool adopt(const QString& key, const QString& handle) = 0;
    /// Closes the notice, even one that waits for a server; harmless if it is gone already.
    virtual void close(const QString& key) = 0;
};

} // namespace softfall
