#pragma once

#include "core/reminders/Notifier.h"

#include <QHash>
#include <QObject>
#include <QStringList>

class QDBusPendingCallWatcher;
class QDBusServiceWatcher;

namespace softfall {

/// Notifications over org.freedesktop.Notifications of the session bus (Desktop Notifications Specification 1.2).
/// A server is asked what it can do before it is given the first notice. While none is there, notices wait; they are
/// shown when one comes, and once more when a server took them and ended.
class FreedesktopNotifier : public QObject, public Notifier {
    Q_OBJECT

public:
    explicit FreedesktopNotifier(QObject* parent = nullptr);
    ~FreedesktopNotifier() override;

    void setActionHandler(std::function<void(const QString& key, const QString& action)> handler) override;
    void setShownHandler(std::function<void(const NoticeShown& shown)> handler) override;
    void show(const Notice& notice) override;
    void adopt(const QString& key, const QString& handle) override;
    void close(const QString& key) override;

private slots:
    void onActionInvoked(uint id, const QString& action);
    void onNotificationClosed(uint id, uint reason);

private:
    enum class Server { Unknown, Asked, Known, Absent };

    /// A notice that was given to us and is not over.
    struct Kept {
        Notice notice;
        uint id = 0; ///< 0: no server has it
        bool isAdopted = false;
        int round = 0; ///< of show(); an answer to an earlier one is stale
    };

    void onOwnerChanged(const QString& owner);
    void ask();
    void hand(const QString& key);
    void onHanded(const QString& key, int round, QDBusPendingCallWatcher& call);
    void tell(const QString& key, uint id);
    void closeId(uint id);
    [[nodiscard]] QString keyOf(uint id) const;
    [[nodiscard]] QString handleOf(uint id) const;
    [[nodiscard]] bool can(const char* capability) const;
    [[nodiscard]] QString bodyOf(const Notice& notice) const;

    std::function<void(const QString&, const QString&)> m_handler;
    std::function<void(const NoticeShown&)> m_shownHandler;
    QHash<QString, Kept> m_kept;
    QStringList m_capabilities;
    QString m_busId;
    QString m_owner;
    Server m_server = Server::Unknown;
    int m_rounds = 0;
    QDBusServiceWatcher* m_serverWatcher = nullptr;
};

} // namespace softfall
