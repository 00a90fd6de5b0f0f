#include "platform/SingleInstance.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>

namespace softfall {

namespace {

const QString name = QStringLiteral("org.softfall.Softfall");
const QString path = QStringLiteral("/org/softfall/Softfall");
const QString interface = QStringLiteral("org.freedesktop.Application");
constexpr int answerWithinMs = 10'000;

} // namespace

SingleInstance::SingleInstance(QObject* parent)
    : QObject(parent) {
    new FreedesktopApplicationAdaptor(this);
}

bool SingleInstance::claim() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return true;
    }
    // The object first, so that whoever sees the name can call it.
    bus.registerObject(path, this);
    return bus.registerService(name);
}

bool SingleInstance::activateOther(const QString& page) {
    QDBusMessage message = QDBusMessage::createMethodCall(
        name, path, interface, page.isEmpty() ? QStringLiteral("Activate") : QStringLiteral("ActivateAction"));
    if (!page.isEmpty()) {
        message << QStringLiteral("page-") + page << QVariantList();
    }
    message << QVariantMap();
    return QDBusConnection::sessionBus().call(message, QDBus::Block, answerWithinMs).type() ==
           QDBusMessage::ReplyMessage;
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
