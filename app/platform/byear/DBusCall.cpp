#include "platform/byear/DBusCall.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

#include <utility>

namespace softfall {

namespace {

const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");

} // namespace

DBusCall DBusCall::property(const DBusTarget& target, const QString& interface, const QString& name) {
    return {target, properties, QStringLiteral("Get"), {interface, name}};
}

DBusCall DBusCall::allProperties(const DBusTarget& target, const QString& interface) {
    return {target, properties, QStringLiteral("GetAll"), {interface}};
}

DBusCall DBusCall::setProperty(const DBusTarget& target, const QString& interface, const QString& name,
                               const QVariant& value) {
    return {target, properties, QStringLiteral("Set"), {interface, name, QVariant::fromValue(QDBusVariant(value))}};
}

QVariant propertyIn(const QVariantList& answer) {
    return answer.value(0).value<QDBusVariant>().variant();
}

QVariantMap allPropertiesIn(const QVariantList& answer) {
    return qdbus_cast<QVariantMap>(answer.value(0));
}

void ask(QDBusConnection bus, std::chrono::milliseconds timeout, QObject* asking, const DBusCall& call,
         std::function<void(const QVariantList&)> answered, std::function<void(const QDBusError&)> otherwise) {
    if (!bus.isConnected()) {
        otherwise(QDBusError(QDBusError::Disconnected, QStringLiteral("no message bus")));
        return;
    }
    QDBusMessage message =
        QDBusMessage::createMethodCall(call.target.service, call.target.path, call.interface, call.method);
    message.setArguments(call.arguments);
    message.setAutoStartService(false);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, int(timeout.count())), asking);
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, asking,
        [answered = std::move(answered), otherwise = std::move(otherwise)](QDBusPendingCallWatcher* finished) {
            finished->deleteLater();
            const QDBusMessage reply = finished->reply();
            reply.type() == QDBusMessage::ReplyMessage ? answered(reply.arguments()) : otherwise(finished->error());
        });
}

} // namespace softfall
