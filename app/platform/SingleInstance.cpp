#include "platform/SingleInstance.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>

namespace softfall {

namespace {

const QString name = QStringLiteral("org.softfall.Softfall");
const QString instancePath = QStringLiteral("/org/softfall/Softfall");
const QString interface = QStringLiteral("org.freedesktop.Application");
constexpr int raisedWithinMs = 10'000;

bool isAnswered(const QDBusMessage& message) {
    return QDBusConnection::sessionBus().call(message, QDBus::Block, raisedWithinMs).type() ==
           QDBusMessage::ReplyMessage;
}

} // namespace

SingleInstance::SingleInstance(QObject* parent)
    : QObject(parent) {
    new FreedesktopApplicationAdaptor(this);
}

SingleInstance::~SingleInstance() {
    QDBusConnection::sessionBus().unregisterService(name);
}

bool SingleInstance::claim() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return true;
    }
    // The object first, so that anyone who sees the name can call it.
    bus.registerObject(instancePath, this);
    return bus.registerService(name);
}

bool SingleInstance::isClaimed() {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() && bus.interface()->isServiceRegistered(name);
}

bool SingleInstance::activateOther(const QString& page) {
    if (!page.isEmpty()) {
        return actInOther(QStringLiteral("page-") + page);
    }
    QDBusMessage message = QDBusMessage::createMethodCall(name, instancePath, interface, QStringLiteral("Activate"));
    message << QVariantMap();
    return isAnswered(message);
}

bool SingleInstance::actInOther(const QString& action) {
    QDBusMessage message =
        QDBusMessage::createMethodCall(name, instancePath, interface, QStringLiteral("ActivateAction"));
    message << action << QVariantList() << QVariantMap();
    return isAnswered(message);
}

FreedesktopApplicationAdaptor::FreedesktopApplicationAdaptor(SingleInstance* instance)
    : QDBusAbstractAdaptor(instance)
    , m_instance(instance) {}

void FreedesktopApplicationAdaptor::Activate(const QVariantMap& /*platformData*/) {
    emit m_instance->activated();
}

void FreedesktopApplicationAdaptor::Open(const QStringList& /*uris*/, const QVariantMap& /*platformData*/) {
    emit m_instance->activated();
}

void FreedesktopApplicationAdaptor::ActivateAction(const QString& action, const QVariantList& /*parameter*/,
                                                   const QVariantMap& /*platformData*/) {
    emit m_instance->actionRequested(action);
}

} // namespace softfall
