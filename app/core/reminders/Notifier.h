#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace softfall {

struct NoticeAction {
    QString id;    ///< given back when chosen
    QString label; ///< what the button says
};

enum class NoticeUrgency { Low, Normal };

/// What is to be shown on the desktop.
struct Notice {
    QString key; ///< a later notice of the same key replaces the earlier one
    QString title;
    QString body; ///< plain text
    std::vector<NoticeAction> actions;
    NoticeUrgency urgency = NoticeUrgency::Normal;
};

/// Port: desktop notifications. A notice may be lost (no server): whatever it offers must also be in the window.
class Notifier {
public:
    virtual ~Notifier() = default;
    /// `handler(key, action)` is called when the person chooses; action `default` is a click on the notice itself.
    virtual void setActionHandler(std::function<void(const QString& key, const QString& action)> handler) = 0;
    virtual void show(const Notice& notice) = 0;
    /// Takes the notice away; nothing happens where it is gone already.
    virtual void close(const QString& key) = 0;
};

} // namespace softfall
