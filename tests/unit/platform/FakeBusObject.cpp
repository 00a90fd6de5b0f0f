#include "FakeBusObject.h"

#include <QDBusMessage>
#include <QDBusVariant>

namespace softfall {

FakeBusObject::FakeBusObject(QString service, QString path)
    : m_service(std::move(service))
    , m_path(std::move(path)) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerVirtualObject(m_path, this) || !bus.registerService(m_service)) {
        qFatal("%s is taken", qPrintable(m_service));
    }
}

FakeBusObject::~FakeBusObject() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.unregisterService(m_service);
    bus.unregisterObject(m_path);
}

QString FakeBusObject::introspect(const QString&) const {
    return {};
}

bool FakeBusObject::handleMessage(const QDBusMessage& message, const QDBusConnection& connection) {
    m_calls << message.member();
    if (m_hangs) {
        message.setDelayedReply(true);
        return true;
    }
    if (message.interface() == QLatin1String("org.freedesktop.DBus.Properties") &&
        message.member() == QLatin1String("Get")) {
        const QString property =
            message.arguments().value(0).toString() + u'.' + message.arguments().value(1).toString();
        if (m_properties.contains(property)) {
            connection.send(message.createReply(QVariant::fromValue(QDBusVariant(m_properties.value(property)))));
            return true;
        }
    } else if (m_answers.contains(message.member())) {
        connection.send(message.createReply(m_answers.value(message.member())));
        return true;
    }
    connection.send(message.createErrorReply(QDBusError::UnknownMethod, "not known here"));
    return true;
}

} // namespace softfall
