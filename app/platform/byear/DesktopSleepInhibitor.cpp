#include "platform/byear/DesktopSleepInhibitor.h"

#include "platform/CallWithTimeout.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusUnixFileDescriptor>
#include <QTimer>

#include <memory>
#include <utility>

namespace softfall {

namespace {

const QString logind = QStringLiteral("org.freedesktop.login1");
const QString session = QStringLiteral("org.gnome.SessionManager");
const QString powerManagement = QStringLiteral("org.freedesktop.PowerManagement");
const QString application = QStringLiteral("org.softfall.Softfall");
const QString programName = QStringLiteral("Softfall");

QDBusMessage call(const QString& service, const QString& path, const QString& interface, const QString& method,
                  const QVariantList& arguments) {
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false); // a service that is not running suspends nothing
    return message;
}

QDBusMessage callSession(const QString& method, const QVariantList& arguments) {
    return call(session, QStringLiteral("/org/gnome/SessionManager"), session, method, arguments);
}

QDBusMessage callPowerManagement(const QString& method, const QVariantList& arguments) {
    return call(powerManagement, QStringLiteral("/org/freedesktop/PowerManagement/Inhibit"),
                QStringLiteral("org.freedesktop.PowerManagement.Inhibit"), method, arguments);
}

} // namespace

DesktopSleepInhibitor::DesktopSleepInhibitor(QDBusConnection system, QDBusConnection session,
                                             std::chrono::milliseconds timeout, QObject* parent)
    : QObject(parent)
    , m_system(std::move(system))
    , m_session(std::move(session))
    , m_timeout(timeout) {}

DesktopSleepInhibitor::~DesktopSleepInhibitor() {
    release();
}

void DesktopSleepInhibitor::hold(const QString& why) {
    if (m_round != 0) {
        return;
    }
    m_round = ++m_rounds;
    m_refusals = 0;
    askLogind(why);
    askSession(why);
}

void DesktopSleepInhibitor::release() {
    m_round = 0;
    for (const Return& giveBack : std::exchange(m_held, {})) {
        giveBack();
    }
}

void DesktopSleepInhibitor::askLogind(const QString& why) {
    const QDBusMessage message =
        call(logind, QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
             QStringLiteral("Inhibit"), {QStringLiteral("sleep"), programName, why, QStringLiteral("block")});
    const auto returning = [](const QVariant& given) -> Return {
        // The lock lasts as long as its file is open.
        return [file = given.value<QDBusUnixFileDescriptor>()]() mutable { file = QDBusUnixFileDescriptor(); };
    };
    ask(m_system, message, returning, [this, why] { askPowerManagement(why); });
}

void DesktopSleepInhibitor::askSession(const QString& why) {
    constexpr uint noWindow = 0;
    constexpr uint suspend = 4; // 8 would be idle, and keep the displays lit
    const auto returning = [this](const QVariant& cookie) -> Return {
        return [this, cookie] { m_session.asyncCall(callSession(QStringLiteral("Uninhibit"), {cookie})); };
    };
    ask(m_session, callSession(QStringLiteral("Inhibit"), {application, noWindow, why, suspend}), returning,
        [this, why] { askPowerManagement(why); });
}

void DesktopSleepInhibitor::askPowerManagement(const QString& why) {
    constexpr int others = 2;
    if (++m_refusals != others) {
        return;
    }
    const auto returning = [this](const QVariant& cookie) -> Return {
        return [this, cookie] { m_session.asyncCall(callPowerManagement(QStringLiteral("UnInhibit"), {cookie})); };
    };
    ask(m_session, callPowerManagement(QStringLiteral("Inhibit"), {programName, why}), returning, [] {});
}

void DesktopSleepInhibitor::ask(QDBusConnection bus, const QDBusMessage& message,
                                std::function<Return(const QVariant&)> returning, std::function<void()> refused) {
    // Called at most once, and not for a hold that is over.
    const auto refuse = [this, round = m_round, refused = std::move(refused), isOver = std::make_shared<bool>(false)] {
        if (!std::exchange(*isOver, true) && round == m_round) {
            refused();
        }
    };
    if (!bus.isConnected()) {
        refuse();
        return;
    }
    auto* watcher = callWithTimeout(bus, message, m_timeout, this, refuse);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, round = m_round, returning = std::move(returning), refuse](QDBusPendingCallWatcher* answered) {
                answered->deleteLater();
                const QDBusMessage reply = answered->reply();
                if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) {
                    refuse();
                    return;
                }
                const Return giveBack = returning(reply.arguments().constFirst());
                if (round == m_round) {
                    m_held.push_back(giveBack);
                } else {
                    giveBack(); // released while the call was under way
                }
            });
}

} // namespace softfall
