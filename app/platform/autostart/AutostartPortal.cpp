#include "platform/autostart/AutostartPortal.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDir>
#include <QSettings>

#include <utility>

namespace softfall {

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString background = QStringLiteral("org.freedesktop.portal.Background");
const QString request = QStringLiteral("org.freedesktop.portal.Request");

const QString answerKey = QStringLiteral("autostart/portalAnswer");
const QString granted = QStringLiteral("on");
const QString refused = QStringLiteral("refused");
const QString switchedOff = QStringLiteral("off");

const QString notThere = QStringLiteral("the desktop has no portal for background programs");

} // namespace

AutostartPortal::AutostartPortal(QDBusConnection bus, AutostartPlaces places, std::chrono::milliseconds timeout,
                                 QObject* parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_places(std::move(places))
    , m_timeout(timeout) {
    auto* watcher = new QDBusServiceWatcher(portal, m_bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        end(std::unexpected(unavailable(QStringLiteral("autostart"), QStringLiteral("the desktop's portal stopped"))));
    });
}

AutostartPortal::~AutostartPortal() = default;

QString AutostartPortal::settingsFile() const {
    return QDir(m_places.userFolder).filePath(QStringLiteral("softfall/softfall.conf"));
}

void AutostartPortal::keep(const QString& answer) const {
    QSettings(settingsFile(), QSettings::IniFormat).setValue(answerKey, answer);
}

AutostartStatus AutostartPortal::status() const {
    using enum AutostartStatus::Kind;
    const QDBusConnectionInterface* services = m_bus.isConnected() ? m_bus.interface() : nullptr;
    if (!services || (!services->isServiceRegistered(portal).value() &&
                      !services->activatableServiceNames().value().contains(portal))) {
        return {Unavailable, notThere};
    }
    const QString answer = QSettings(settingsFile(), QSettings::IniFormat).value(answerKey).toString();
    return {answer == granted ? On : answer == refused ? Refused : Off, {}};
}

void AutostartPortal::listenTo(const QString& requestPath) {
    if (!m_requestPath.isEmpty()) {
        m_bus.disconnect(portal, m_requestPath, request, QStringLiteral("Response"), this,
                         SLOT(onResponse(uint, QVariantMap)));
    }
    m_requestPath = requestPath;
    if (!requestPath.isEmpty()) {
        m_bus.connect(portal, requestPath, request, QStringLiteral("Response"), this,
                      SLOT(onResponse(uint, QVariantMap)));
    }
}

void AutostartPortal::set(bool on, std::function<void(Result<void>)> done) {
    if (m_done) {
        done(std::unexpected(Error{
            Error::Kind::NotNow, QStringLiteral("autostart"), {}, {}, QStringLiteral("the desktop is being asked")}));
        return;
    }
    m_wanted = on;
    m_done = std::move(done);
    // Connected before the call: the answer may come before the call returns.
    const QString token = QStringLiteral("softfall%1").arg(++m_requests);
    const QString sender = m_bus.baseService().mid(1).replace(u'.', u'_');
    listenTo(QStringLiteral("%1/request/%2/%3").arg(portalPath, sender, token));

    QVariantMap options{{QStringLiteral("handle_token"), token},
                        {QStringLiteral("reason"), m_places.reason},
                        {QStringLiteral("autostart"), on},
                        {QStringLiteral("dbus-activatable"), false}};
    if (on) {
        options.insert(QStringLiteral("commandline"), QStringList{QStringLiteral("softfall")} + m_places.arguments);
    }
    QDBusMessage message =
        QDBusMessage::createMethodCall(portal, portalPath, background, QStringLiteral("RequestBackground"));
    message << QString() << options;
    auto* call = new QDBusPendingCallWatcher(m_bus.asyncCall(message, int(m_timeout.count())), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, path = m_requestPath](QDBusPendingCallWatcher* pending) {
                const QDBusPendingReply<QDBusObjectPath> reply = *pending;
                pending->deleteLater();
                if (m_requestPath != path) {
                    return; // answered already
                }
                if (reply.isError()) {
                    const bool isAbsent = reply.error().type() == QDBusError::ServiceUnknown ||
                                          reply.error().type() == QDBusError::Disconnected ||
                                          reply.error().type() == QDBusError::UnknownMethod ||
                                          reply.error().type() == QDBusError::UnknownInterface;
                    end(std::unexpected(
                        unavailable(QStringLiteral("autostart"), isAbsent ? notThere : reply.error().message())));
                } else if (reply.value().path() != m_requestPath) {
                    listenTo(reply.value().path()); // portals before 0.9 choose the path themselves
                }
            });
}

void AutostartPortal::onResponse(uint response, const QVariantMap& results) {
    constexpr uint success = 0;
    constexpr uint cancelled = 1;
    const bool isOn = results.value(QStringLiteral("autostart")).toBool();
    if (response == success && isOn == m_wanted) {
        keep(isOn ? granted : switchedOff);
        end({});
        return;
    }
    if (m_wanted) {
        keep(refused);
    }
    end(std::unexpected(Error{Error::Kind::Unavailable,
                              QStringLiteral("autostart"),
                              {},
                              {},
                              response == cancelled ? QStringLiteral("you answered no")
                                                    : QStringLiteral("the desktop does not allow it")}));
}

void AutostartPortal::end(Result<void> result) {
    listenTo({});
    if (const auto done = std::exchange(m_done, nullptr)) {
        done(std::move(result));
    }
}

} // namespace softfall
