#include "NotificationServer.h"

#include <utility>

namespace softfall {

namespace {

int servers = 0;

} // namespace

NotificationServer::NotificationServer(QStringList capabilities)
    : m_connectionName(QStringLiteral("server %1").arg(++servers))
    , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connectionName))
    , m_capabilities(std::move(capabilities)) {
    m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
}

NotificationServer::~NotificationServer() {
    QDBusConnection::disconnectFromBus(m_connectionName);
}

template <typename Answer>
Answer NotificationServer::answer(const Answer& value) {
    if (m_hangs) {
        setDelayedReply(true);
        m_waiting.push_back(message().createReply(QVariant::fromValue(value)));
    }
    return value;
}

void NotificationServer::resume() {
    m_hangs = false;
    for (const QDBusMessage& reply : std::exchange(m_waiting, {})) {
        m_bus.send(reply);
    }
}

QStringList NotificationServer::GetCapabilities() {
    return answer(m_capabilities);
}

uint NotificationServer::Notify(const QString& application, uint replaces, const QString& icon, const QString& title,
                                const QString& body, const QStringList& actions, const QVariantMap& hints,
                                int expires) {
    const uint id = replaces != 0 ? replaces : ++m_lastId;
    m_received.push_back({application, replaces, icon, title, body, actions, hints, expires, id});
    return answer(id);
}

void NotificationServer::CloseNotification(uint id) {
    m_closed.push_back(id);
    constexpr uint closedByCall = 3;
    emit NotificationClosed(id, closedByCall);
}

void NotificationServer::choose(uint id, const QString& action) {
    emit ActionInvoked(id, action);
}

void NotificationServer::dismiss(uint id) {
    constexpr uint dismissedByPerson = 2;
    emit NotificationClosed(id, dismissedByPerson);
}

} // namespace softfall
