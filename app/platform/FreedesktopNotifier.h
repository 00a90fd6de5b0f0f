#pragma once

#include "core/reminders/Notifier.h"

#include <QHash>
#include <QObject>
#include <QStringList>

class QDBusPendingCallWatcher;
class QDBusServiceWatcher;

namespace softfall {

/// Notifications over org.freedesktop.Notifications of the session bus. Nothing is shown, and nothing fails, while
/// no server is there; a notice that is up when the server leaves is gone.
class FreedesktopNotifier : public QObject, public Notifier {
    Q_OBJECT

public:
    explicit FreedesktopNotifier(QObject* parent = nullptr);
    ~FreedesktopNotifier() override;

    void setActionHandler(std::function<void(const QString& key, const QString& action)> handler) override;
    void show(const Notice& notice) override;
    void close(const QString& key) override;

private slots:
    void onActionInvoked(uint id, const QString& action);
    void onNotificationClosed(uint id, uint reason);

private:
    void askCapabilities();
    [[nodiscard]] QString bodyFor(const QString& plain) const;

    std::function<void(const QString&, const QString&)> m_handler;
    QHash<QString, uint> m_idOfKey;
    QStringList m_capabilities;
    QDBusServiceWatcher* m_serverWatcher = nullptr;
};

} // namespace softfall
