#include "platform/FreedesktopNotifier.h"

#include "core/PlainText.h"
#include "platform/CallWithTimeout.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusReply>
#include <QDBusServiceWatcher>
#include <QTimer>
#include <QVariant>

namespace softfall {

namespace {

const QString daemonService = QStringLiteral("org.freedesktop.Notifications");
const QString daemonPath = QStringLiteral("/org/freedesktop/Notifications");

QDBusMessage call(const QString& method) {
    return QDBusMessage::createMethodCall(daemonService, daemonPath, daemonService, method);
}

} // namespace

FreedesktopNotifier::FreedesktopNotifier(std::chrono::milliseconds timeout, QObject* parent)
    : QObject(parent)
    , m_timeout(timeout) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(daemonService, daemonPath, daemonService, QStringLiteral("ActionInvoked"), this,
                SLOT(onActionInvoked(uint, QString)));
    bus.connect(daemonService, daemonPath, daemonService, QStringLiteral("NotificationClosed"), this,
                SLOT(onNotificationClosed(uint, uint)));
    m_serverWatcher = new QDBusServiceWatcher(daemonService, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(m_serverWatcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString&, const QString&, const QString& newOwner) { onOwnerChanged(newOwner); });
    if (auto* daemon = bus.interface()) {
        // The bus itself answers at once; a server may not.
        m_owner = daemon->serviceOwner(daemonService);
        m_busId = QDBusReply<QString>(daemon->call(QStringLiteral("GetId")));
    }
}

FreedesktopNotifier::~FreedesktopNotifier() = default;

void FreedesktopNotifier::setActionHandler(std::function<void(const QString&, const QString&)> handler) {
    m_handler = std::move(handler);
}

void FreedesktopNotifier::setShownHandler(std::function<void(const NoticeShown&)> handler) {
    m_shownHandler = std::move(handler);
}

void FreedesktopNotifier::setClosedHandler(std::function<void(const QString&)> handler) {
    m_closedHandler = std::move(handler);
}

bool FreedesktopNotifier::can(const char* capability) const {
    return m_capabilities.contains(QLatin1String(capability));
}

/// An id is valid only with the server that assigned it, on the same bus.
QString FreedesktopNotifier::handleOf(uint id) const {
    return QStringLiteral("%1 %2 %3").arg(m_busId, m_owner).arg(id);
}

QString FreedesktopNotifier::keyOf(uint id) const {
    for (auto kept = m_kept.cbegin(); kept != m_kept.cend(); ++kept) {
        if (kept->id == id && id != 0) {
            return kept.key();
        }
    }
    return {};
}

void FreedesktopNotifier::onOwnerChanged(const QString& owner) {
    m_owner = owner;
    m_capabilities.clear();
    m_server = Server::Unknown;
    // What the old server showed is gone; remarks are not repeated.
    m_kept.removeIf([](const auto& kept) {
        const Kept& each = kept.value();
        return !each.notice || (each.id != 0 && each.notice->urgency == NoticeUrgency::Low);
    });
    for (Kept& kept : m_kept) {
        kept.id = 0;
        kept.round = 0;
        kept.isUnsent = true;
        kept.isInFlight = false;
    }
    // Without an owner nothing is called: at the end of the session that would start the server again.
    if (!owner.isEmpty() && !m_kept.isEmpty()) {
        ask();
    }
}

QDBusPendingCallWatcher* FreedesktopNotifier::send(const QDBusMessage& message, std::function<void()> late) {
    return callWithTimeout(QDBusConnection::sessionBus(), message, m_timeout, this, std::move(late));
}

void FreedesktopNotifier::ask() {
    m_server = Server::Asked;
    const auto late = [this, owner = m_owner] {
        if (owner == m_owner) {
            m_server = Server::Silent;
            sendNotices(); // reports that it cannot
        }
    };
    auto* watcher = send(call(QStringLiteral("GetCapabilities")), late);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, owner = m_owner](QDBusPendingCallWatcher* finished) {
                onAsked(owner, *finished);
                finished->deleteLater();
            });
}

void FreedesktopNotifier::onAsked(const QString& owner, QDBusPendingCallWatcher& call) {
    if (owner != m_owner) {
        return; // another server appeared, and was asked
    }
    const QDBusPendingReply<QStringList> reply = call;
    m_server = reply.isValid() ? Server::Known : Server::Absent;
    m_capabilities = reply.isValid() ? reply.value() : QStringList();
    sendNotices();
}

void FreedesktopNotifier::sendNotices() {
    const QStringList keys = m_kept.keys();
    for (const QString& key : keys) {
        if (m_kept.value(key).isUnsent) {
            m_server == Server::Known ? sendNotice(key) : reportShown(key);
        }
    }
}

QString FreedesktopNotifier::bodyOf(const Notice& notice) const {
    QString body = notice.body;
    if (!can("actions") && !notice.withoutActions.isEmpty()) {
        body += (body.isEmpty() ? QString() : QStringLiteral("\n")) + notice.withoutActions;
    }
    // A server that reads markup would interpret < and & as such.
    body = printable(body);
    return can("body-markup") ? body.toHtmlEscaped() : body;
}

void FreedesktopNotifier::show(const Notice& notice) {
    Kept& kept = m_kept[notice.key];
    kept.notice = notice; // with its previous id, so that it is replaced in place
    kept.isUnsent = true;
    if (m_server == Server::Known) {
        sendNotice(notice.key);
    } else if (m_server == Server::Silent) {
        QTimer::singleShot(0, this, [this, key = notice.key] { reportShown(key); });
    } else if (m_server != Server::Asked) {
        ask();
    }
}

void FreedesktopNotifier::sendNotice(const QString& key) {
    Kept& kept = m_kept[key];
    if (kept.isInFlight) {
        return; // once its number is known
    }
    const Notice& notice = *kept.notice;
    kept.isUnsent = false;
    kept.isInFlight = true;
    kept.round = ++m_rounds;
    QStringList actions;
    if (can("actions")) {
        for (const NoticeAction& action : notice.actions) {
            actions << action.id << onOneLine(action.label);
        }
    }
    const bool isLow = notice.urgency == NoticeUrgency::Low;
    QMap<QString, QVariant> hints;
    hints.insert(QStringLiteral("desktop-entry"), QStringLiteral("org.softfall.Softfall"));
    hints.insert(QStringLiteral("category"), QStringLiteral("presence"));
    hints.insert(QStringLiteral("urgency"), QVariant::fromValue(static_cast<uchar>(isLow ? 0 : 1)));
    // dunst uses it to replace what an earlier run of the program showed just before it was killed.
    hints.insert(QStringLiteral("x-dunst-stack-tag"), key);
    // The person decides when a reminder closes, not a time-out: it may be read an hour later.
    constexpr int never = 0;
    constexpr int serverDefault = -1;
    QDBusMessage message = call(QStringLiteral("Notify"));
    message << QStringLiteral("Softfall") << kept.id << QStringLiteral("org.softfall.Softfall")
            << onOneLine(notice.title) << bodyOf(notice) << actions << QVariant(hints)
            << (isLow ? serverDefault : never);
    const auto late = [this, key, round = kept.round] {
        if (m_kept.value(key).round == round) {
            reportShown(key);
        }
    };
    auto* watcher = send(message, late);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, key, round = kept.round, owner = m_owner](QDBusPendingCallWatcher* finished) {
                onSent(key, round, owner, *finished);
                finished->deleteLater();
            });
}

void FreedesktopNotifier::onSent(const QString& key, int round, const QString& owner, QDBusPendingCallWatcher& call) {
    const QDBusPendingReply<uint> reply = call;
    const auto kept = m_kept.find(key);
    if (kept == m_kept.end() || kept->round != round) {
        if (reply.isValid() && owner == m_owner) {
            closeId(reply.value()); // closed while it was on its way
        }
        return;
    }
    kept->isInFlight = false;
    kept->id = reply.isValid() ? reply.value() : 0;
    if (kept->isUnsent) {
        sendNotice(key); // its words changed in the meantime
    } else {
        kept->isUnsent = !reply.isValid();
        reportShown(key);
    }
}

void FreedesktopNotifier::reportShown(const QString& key) {
    const uint id = m_kept.value(key).id;
    if (m_shownHandler) {
        m_shownHandler({key, id == 0 ? QString() : handleOf(id)});
    }
}

bool FreedesktopNotifier::adopt(const QString& key, const QString& handle) {
    const uint id = handle.section(u' ', 2, 2).toUInt();
    if (id == 0 || handle != handleOf(id)) {
        return false;
    }
    m_kept[key] = {{}, id};
    return true;
}

void FreedesktopNotifier::close(const QString& key) {
    const Kept kept = m_kept.take(key);
    if (kept.id != 0) {
        closeId(kept.id);
    }
}

void FreedesktopNotifier::closeId(uint id) {
    QDBusMessage message = call(QStringLiteral("CloseNotification"));
    message << id;
    QDBusConnection::sessionBus().asyncCall(message);
}

void FreedesktopNotifier::onActionInvoked(uint id, const QString& action) {
    const QString key = keyOf(id);
    if (!key.isEmpty() && m_handler) {
        m_handler(key, action);
    }
}

void FreedesktopNotifier::onNotificationClosed(uint id, uint /*reason*/) {
    const QString key = keyOf(id);
    if (key.isEmpty()) {
        return;
    }
    m_kept.remove(key);
    if (m_closedHandler) {
        m_closedHandler(key);
    }
}

} // namespace softfall
