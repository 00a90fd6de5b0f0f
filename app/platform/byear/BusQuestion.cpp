#include "platform/byear/BusQuestion.h"

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

BusQuestion BusQuestion::property(const BusPlace& whom, const QString& interface, const QString& name) {
    return {whom, properties, QStringLiteral("Get"), {interface, name}};
}

BusQuestion BusQuestion::allProperties(const BusPlace& whom, const QString& interface) {
    return {whom, properties, QStringLiteral("GetAll"), {interface}};
}

BusQuestion BusQuestion::setProperty(const BusPlace& whom, const QString& interface, const QString& name,
                                     const QVariant& value) {
    return {whom, properties, QStringLiteral("Set"), {interface, name, QVariant::fromValue(QDBusVariant(value))}};
}

QVariant propertyIn(const QVariantList& answer) {
    return answer.value(0).value<QDBusVariant>().variant();
}

QVariantMap allPropertiesIn(const QVariantList& answer) {
    return qdbus_cast<QVariantMap>(answer.value(0));
}

void ask(QDBusConnection bus, std::chrono::milliseconds patience, QObject* asking, const BusQuestion& question,
         std::function<void(const QVariantList&)> answered, std::function<void(const QDBusError&)> otherwise) {
    if (!bus.isConnected()) {
        otherwise(QDBusError(QDBusError::Disconnected, QStringLiteral("there is no bus")));
        return;
    }
    QDBusMessage message =
        QDBusMessage::createMethodCall(question.whom.service, question.whom.path, question.interface, question.method);
    message.setArguments(question.arguments);
    message.setAutoStartService(false);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, int(patience.count())), asking);
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, asking,
        [answered = std::move(answered), otherwise = std::move(otherwise)](QDBusPendingCallWatcher* finished) {
            finished->deleteLater();
            const QDBusMessage reply = finished->reply();
            reply.type() == QDBusMessage::ReplyMessage ? answered(reply.arguments()) : otherwise(finished->error());
        });
}

} // namespace softfall
