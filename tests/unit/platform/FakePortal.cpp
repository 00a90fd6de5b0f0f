#include "FakePortal.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QTimer>

namespace softfall {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");

} // namespace

FakePortal::FakePortal(Manner manner)
    : m_manner(manner) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerVirtualObject(path, this) || !bus.registerService(service)) {
        qFatal("the portal's name is taken");
    }
}

FakePortal::~FakePortal() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.unregisterService(service);
    bus.unregisterObject(path);
}

QString FakePortal::introspect(const QString&) const {
    return {};
}

bool FakePortal::handleMessage(const QDBusMessage& message, const QDBusConnection& connection) {
    if (m_manner == Manner::KnowsNoBackground || message.member() != QLatin1String("RequestBackground")) {
        connection.send(message.createErrorReply(QDBusError::UnknownMethod, "No such interface"));
        return true;
    }
    m_asked = qdbus_cast<QVariantMap>(message.arguments().value(1));
    const bool wanted = m_asked.value("autostart").toBool();
    const QString token =
        m_manner == Manner::ChoosesItsOwnPath ? QStringLiteral("its_own") : m_asked.value("handle_token").toString();
    const QString request =
        QStringLiteral("%1/request/%2/%3").arg(path, message.service().mid(1).replace('.', '_'), token);

    QDBusMessage response =
        QDBusMessage::createTargetedSignal(message.service(), request, "org.freedesktop.portal.Request", "Response");
    const bool isGranted = m_manner == Manner::Grants || m_manner == Manner::ChoosesItsOwnPath;
    const uint code = m_manner == Manner::Cancels ? 1U : m_manner == Manner::Fails ? 2U : 0U;
    response << code << QVariantMap{{"background", code == 0}, {"autostart", code == 0 && isGranted && wanted}};
    const QDBusMessage reply = message.createReply(QVariant::fromValue(QDBusObjectPath(request)));
    if (m_manner == Manner::ChoosesItsOwnPath) {
        // Repeated until it is received: nobody on a bus sees when another has begun to listen.
        auto* again = new QTimer(this);
        again->callOnTimeout(this, [response, connection] { connection.send(response); });
        again->start(20);
        connection.send(reply);
        return true;
    }
    if (m_manner != Manner::Waits) {
        connection.send(response);
    }
    connection.send(reply);
    return true;
}

} // namespace softfall
