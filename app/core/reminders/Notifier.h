#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace softfall {

struct NoticeAction {
    QString id;    ///< given back when chosen
    QString label; ///< what the button says
};

/// Low: a remark that goes by itself and is not repeated.
enum class NoticeUrgency { Low, Normal };

/// What is to be shown on the desktop.
struct Notice {
    QString key; ///< a later notice of the same key replaces the earlier one
    QString title;
    QString body; ///< plain text
    std::vector<NoticeAction> actions;
    NoticeUrgency urgency = NoticeUrgency::Normal;
    QString withoutActions{}; ///< added to the body where the server shows no buttons
};

/// What became of showing a notice.
struct NoticeShown {
    QString key;
    QString handle; ///< by which `adopt` finds it again; empty: no server took it, and it is shown once one comes
};

/// Port: desktop notifications. A notice may be lost (no server): whatever it offers must also be in the window.
/// A notice that stands stays shown when its server ends and another comes.
class Notifier {
public:
    virtual ~Notifier() = default;
    /// `handler(key, action)` is called when the person chooses; action `default` is a click on the notice itself.
    virtual void setActionHandler(std::function<void(const QString& key, const QString& action)> handler) = 0;
    /// Called from the event loop, once a server has taken the notice, or there turned out to be none or one that does
    /// not answer; it is called again when a server takes the notice later.
    virtual void setShownHandler(std::function<void(const NoticeShown& shown)> handler) = 0;
    /// `handler(key)` is called when the person, or the server by itself, has taken the notice away.
    virtual void setClosedHandler(std::function<void(const QString& key)> handler) = 0;
    virtual void show(const Notice& notice) = 0;
    /// Takes up a notice of an earlier run of the program, so that close() takes it away and show() replaces it. Its
    /// buttons work only once it is replaced: a server tells the choice to whom the notice came from. False where that
    /// server is not there any more; then nothing happens.
    [[nodiscard]] virtual bool adopt(const QString& key, const QString& handle) = 0;
    /// Takes the notice away, also one that waits for a server; nothing happens where it is gone already.
    virtual void close(const QString& key) = 0;
};

} // namespace softfall
