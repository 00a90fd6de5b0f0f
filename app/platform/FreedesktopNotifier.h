#pragma once

#include "core/reminders/Notifier.h"

#include <QMap>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <optional>

class QDBusMessage;
class QDBusPendingCallWatcher;
class QDBusServiceWatcher;

namespace softfall {

/// Notifications over org.freedesktop.Notifications of the session bus (Desktop Notifications Specification 1.2).
/// A server's capabilities are queried before its first notice. Without a server, notices wait; they are shown when one
/// appears, and again if a server took them and ended. A server that does not answer is waited for.
class FreedesktopNotifier : public QObject, public Notifier {
    Q_OBJECT

public:
    /// `timeout`: after that time without an answer the notice counts as not taken, for now.
    explicit FreedesktopNotifier(std::chrono::milliseconds timeout = std::chrono::seconds(10),
                                 QObject* parent = nullptr);
    ~FreedesktopNotifier() override;

    void setActionHandler(std::function<void(const QString& key, const QString& action)> handler) override;
    void setShownHandler(std::function<void(const NoticeShown& shown)> handler) override;
    void setClosedHandler(std::function<void(const QString& key)> handler) override;
    void show(const Notice& notice) override;
    [[nodiscard]] bool adopt(const QString& key, const QString& handle) override;
    void close(const QString& key) override;

private slots:
    void onActionInvoked(uint id, const QString& action);
    void onNotificationClosed(uint id, uint reason);

private:
    /// Silent: asked, and no answer within the patience.
    enum class Server { Unknown, Asked, Silent, Known, Absent };

    /// A notice that was given to us and is not over.
    struct Kept {
        std::optional<Notice> notice; ///< nothing: from an earlier run, its words are unknown here
        uint id = 0;                  ///< 0: no server has it
        int round = 0;                ///< the one that sent it; an answer to another is stale
        bool isUnsent = false;        ///< the content of `notice` has not been sent yet
        bool isInFlight = false;      ///< sent, but not answered
    };

    void onOwnerChanged(const QString& owner);
    void ask();
    void sendNotice(const QString& key);
    void onAsked(const QString& owner, QDBusPendingCallWatcher& call);
    void sendNotices();
    void onSent(const QString& key, int round, const QString& owner, QDBusPendingCallWatcher& call);
    void reportShown(const QString& key);
    QDBusPendingCallWatcher* send(const QDBusMessage& message, std::function<void()> late);
    void closeId(uint id);
    [[nodiscard]] QString keyOf(uint id) const;
    [[nodiscard]] QString handleOf(uint id) const;
    [[nodiscard]] bool can(const char* capability) const;
    [[nodiscard]] QString bodyOf(const Notice& notice) const;

    std::chrono::milliseconds m_timeout;
    std::function<void(const QString&, const QString&)> m_handler;
    std::function<void(const NoticeShown&)> m_shownHandler;
    std::function<void(const QString&)> m_closedHandler;
    QMap<QString, Kept> m_kept; ///< by key
    QStringList m_capabilities;
    QString m_busId;
    QString m_owner;
    Server m_server = Server::Unknown;
    int m_rounds = 0;
    QDBusServiceWatcher* m_serverWatcher = nullptr;
};

} // namespace softfall
