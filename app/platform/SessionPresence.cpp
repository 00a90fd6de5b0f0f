#include "platform/SessionPresence.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

namespace softfall {

namespace {

struct ScreenSaver {
    const char* service; ///< also its interface
    const char* path;
};

// GNOME and KDE, and the desktops with their own name for the same interface.
constexpr ScreenSaver screenSavers[] = {{"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
                                        {"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"},
                                        {"org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"},
                                        {"org.mate.ScreenSaver", "/org/mate/ScreenSaver"},
                                        {"org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"}};

const QString logind = QStringLiteral("org.freedesktop.login1");
const QString sessionInterface = QStringLiteral("org.freedesktop.login1.Session");
const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");
const QString lockedHint = QStringLiteral("LockedHint");

// Reminders wait for the answer; a service that does not answer in time is ignored.
constexpr int answerWithinMs = 3'000;

} // namespace

SessionPresence::SessionPresence(QObject* parent)
    : QObject(parent) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    m_saverWatcher = new QDBusServiceWatcher(this);
    m_saverWatcher->setConnection(bus);
    m_saverWatcher->setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    for (const ScreenSaver& saver : screenSavers) {
        const QString name = QLatin1String(saver.service);
        bus.connect(name, QLatin1String(saver.path), name, QStringLiteral("ActiveChanged"), this,
                    SLOT(onActiveChanged(bool, QDBusMessage)));
        m_saverWatcher->addWatchedService(name);
    }
    connect(m_saverWatcher, &QDBusServiceWatcher::serviceUnregistered, this,
            [this](const QString& service) { set(service, false); });
    askScreenSavers();
    watchSession();
}

SessionPresence::~SessionPresence() = default;

void SessionPresence::setHandler(std::function<void()> handler) {
    m_handler = std::move(handler);
}

void SessionPresence::report() {
    if (m_handler) {
        m_handler();
    }
}

void SessionPresence::set(const QString& witness, bool isAwayNow) {
    const bool before = isAway();
    isAwayNow ? (void)m_away.insert(witness) : (void)m_away.remove(witness);
    if (isAway() != before) {
        report();
    }
}

void SessionPresence::onAnswered() {
    if (--m_unanswered == 0) {
        report();
    }
}

void SessionPresence::askScreenSavers() {
    for (const ScreenSaver& saver : screenSavers) {
        const QString name = QLatin1String(saver.service);
        QDBusMessage message =
            QDBusMessage::createMethodCall(name, QLatin1String(saver.path), name, QStringLiteral("GetActive"));
        message.setAutoStartService(false);
        ++m_unanswered;
        auto* watcher =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, answerWithinMs), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, name](QDBusPendingCallWatcher* finished) {
            finished->deleteLater();
            const QDBusPendingReply<bool> reply = *finished;
            if (reply.isValid()) {
                set(name, reply.value());
            }
            onAnswered();
        });
    }
}

void SessionPresence::onActiveChanged(bool active, const QDBusMessage& message) {
    set(message.interface(), active);
}

void SessionPresence::watchSession() {
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(logind, QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
                QStringLiteral("PrepareForSleep"), this, SLOT(onPrepareForSleep(bool)));
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    if (id.isEmpty()) {
        return;
    }
    QDBusMessage message =
        QDBusMessage::createMethodCall(logind, QStringLiteral("/org/freedesktop/login1"),
                                       QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("GetSession"));
    message << id;
    ++m_unanswered;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, answerWithinMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* finished) {
        finished->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *finished;
        if (!reply.isValid()) {
            onAnswered();
            return;
        }
        m_session = reply.value().path();
        QDBusConnection system = QDBusConnection::systemBus();
        system.connect(logind, m_session, properties, QStringLiteral("PropertiesChanged"), this,
                       SLOT(onSessionChanged(QString, QVariantMap, QStringList)));
        QDBusMessage ask = QDBusMessage::createMethodCall(logind, m_session, properties, QStringLiteral("Get"));
        ask << sessionInterface << lockedHint;
        auto* answer = new QDBusPendingCallWatcher(system.asyncCall(ask, answerWithinMs), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* answered) {
            answered->deleteLater();
            const QDBusPendingReply<QDBusVariant> locked = *answered;
            if (locked.isValid()) {
                set(m_session, locked.value().variant().toBool());
            }
            onAnswered();
        });
    });
}

void SessionPresence::onSessionChanged(const QString& interface, const QVariantMap& changed,
                                       const QStringList& /*invalidated*/) {
    if (interface == sessionInterface && changed.contains(lockedHint)) {
        set(m_session, changed.value(lockedHint).toBool());
    }
}

void SessionPresence::onPrepareForSleep(bool begins) {
    // The wall-clock timer fires by itself after a resume; this only makes sure.
    if (!begins) {
        report();
    }
}

} // namespace softfall
