#include "platform/FreedesktopNotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

namespace softfall {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

QDBusMessage call(const QString& method) {
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

FreedesktopNotifier::FreedesktopNotifier(QObject* parent)
    : QObject(parent) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(onActionInvoked(uint, QString)));
    bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this,
                SLOT(onNotificationClosed(uint, uint)));
    m_serverWatcher = new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(m_serverWatcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString&, const QString&, const QString& newOwner) {
                m_idOfKey.clear(); // another server counts anew
                m_capabilities.clear();
                if (!newOwner.isEmpty()) {
                    askCapabilities();
                }
            });
    askCapabilities();
}

FreedesktopNotifier::~FreedesktopNotifier() = default;

void FreedesktopNotifier::askCapabilities() {
    auto* watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* finished) {
        const QDBusPendingReply<QStringList> reply = *finished;
        if (reply.isValid()) {
            m_capabilities = reply.value();
        }
        finished->deleteLater();
    });
}

void FreedesktopNotifier::setActionHandler(std::function<void(const QString&, const QString&)> handler) {
    m_handler = std::move(handler);
}

QString FreedesktopNotifier::bodyFor(const QString& plain) const {
    // A server that reads markup would take < and & for it.
    return m_capabilities.contains(QStringLiteral("body-markup")) ? plain.toHtmlEscaped() : plain;
}

void FreedesktopNotifier::show(const Notice& notice) {
    QStringList actions;
    for (const NoticeAction& action : notice.actions) {
        actions << action.id << action.label;
    }
    QMap<QString, QVariant> hints;
    hints.insert(QStringLiteral("desktop-entry"), QStringLiteral("org.softfall.Softfall"));
    hints.insert(QStringLiteral("category"), QStringLiteral("presence"));
    hints.insert(QStringLiteral("urgency"),
                 QVariant::fromValue(static_cast<uchar>(notice.urgency == NoticeUrgency::Low ? 0 : 1)));
    // The person decides when it goes, not a time-out: it may be looked at an hour later.
    constexpr int never = 0;
    QDBusMessage message = call(QStringLiteral("Notify"));
    message << QStringLiteral("Softfall") << m_idOfKey.value(notice.key, 0U) << QStringLiteral("org.softfall.Softfall")
            << notice.title << bodyFor(notice.body) << actions << QVariant(hints) << never;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, key = notice.key](QDBusPendingCallWatcher* finished) {
                const QDBusPendingReply<uint> reply = *finished;
                if (reply.isValid()) {
                    m_idOfKey.insert(key, reply.value());
                }
                finished->deleteLater();
            });
}

void FreedesktopNotifier::close(const QString& key) {
    if (const uint id = m_idOfKey.take(key)) {
        QDBusMessage message = call(QStringLiteral("CloseNotification"));
        message << id;
        QDBusConnection::sessionBus().asyncCall(message);
    }
}

void FreedesktopNotifier::onActionInvoked(uint id, const QString& action) {
    const QString key = m_idOfKey.key(id);
    if (!key.isEmpty() && m_handler) {
        m_handler(key, action);
    }
}

void FreedesktopNotifier::onNotificationClosed(uint id, uint /*reason*/) {
    const QString key = m_idOfKey.key(id);
    if (!key.isEmpty()) {
        m_idOfKey.remove(key);
    }
}

} // namespace softfall
