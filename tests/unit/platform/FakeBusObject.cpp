#include "FakeBusObject.h"

#include <QDBusMessage>
#include <QDBusVariant>

#include <utility>

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

void FakeBusObject::resume() {
    m_hangs = false;
    for (const QDBusMessage& message : std::exchange(m_waiting, {})) {
        reply(message, QDBusConnection::sessionBus());
    }
}

void FakeBusObject::say(const QString& interface, const QString& signal, const QVariantList& values) {
    QDBusMessage message = QDBusMessage::createSignal(m_path, interface, signal);
    message.setArguments(values);
    QDBusConnection::sessionBus().send(message);
}

bool FakeBusObject::handleMessage(const QDBusMessage& message, const QDBusConnection& connection) {
    m_calls << message.member();
    m_last.insert(message.member(), message.arguments());
    if (m_hangs) {
        message.setDelayedReply(true);
        m_waiting << message;
        return true;
    }
    reply(message, connection);
    return true;
}

void FakeBusObject::reply(const QDBusMessage& message, const QDBusConnection& connection) {
    const bool isProperties = message.interface() == QLatin1String("org.freedesktop.DBus.Properties");
    const QString interface = message.arguments().value(0).toString() + u'.';
    const QString property = interface + message.arguments().value(1).toString();
    const bool isHeld = m_properties.contains(property);
    if (isProperties && message.member() == QLatin1String("Get") && isHeld) {
        connection.send(message.createReply(QVariant::fromValue(QDBusVariant(m_properties.value(property)))));
    } else if (isProperties && message.member() == QLatin1String("Set") && isHeld) {
        m_properties.insert(property, message.arguments().value(2).value<QDBusVariant>().variant());
        connection.send(message.createReply());
    } else if (isProperties && message.member() == QLatin1String("GetAll")) {
        QVariantMap all;
        for (auto each = m_properties.cbegin(); each != m_properties.cend(); ++each) {
            if (each.key().startsWith(interface)) {
                all.insert(each.key().mid(interface.size()), each.value());
            }
        }
        connection.send(message.createReply(all));
    } else if (!isProperties && m_answers.contains(message.member())) {
        connection.send(message.createReply(m_answers.value(message.member())));
    } else {
        connection.send(message.createErrorReply(QDBusError::UnknownMethod, "not known here"));
    }
}

} // namespace softfall
