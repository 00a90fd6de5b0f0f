#include "platform/probe/DBusProbe.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusVariant>

namespace softfall {

DBusProbe::DBusProbe(QDBusConnection bus, std::chrono::milliseconds timeout)
    : m_bus(std::move(bus))
    , m_timeout(timeout) {}

DBusProbe::Answer DBusProbe::ask(const QString& service, const QString& path, const QString& interface,
                                 const QString& method, const QVariantList& arguments) const {
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    const QDBusMessage reply = m_bus.call(message, QDBus::Block, int(m_timeout.count()));
    if (reply.type() == QDBusMessage::ReplyMessage) {
        return {Reach::Answers, reply.arguments()};
    }
    const QDBusError error(reply);
    if (error.name().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn."))) {
        return {Reach::Absent, {}};
    }
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return {Reach::Absent, {}};
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return {Reach::Silent, {}};
    default:
        return {Reach::Answers, {}};
    }
}

std::optional<QVariant> DBusProbe::property(const QString& service, const QString& path, const QString& interface,
                                            const QString& name) const {
    const Answer answer =
        ask(service, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"), {interface, name});
    if (!answer.isAnswer()) {
        return std::nullopt;
    }
    const QVariant& value = answer.values.constFirst();
    return value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
}

} // namespace softfall
