#include "platform/probe/SessionProbe.h"

#include "platform/SystemClock.h"
#include "platform/probe/DBusProbe.h"
#include "platform/probe/QuietProbe.h"

#include <QDBusVariant>

#include <sys/timerfd.h>
#include <unistd.h>

namespace softfall {

namespace {

void inspectTray(const DBusProbe& bus, DesktopFacts& facts) {
    const QString watcher = QStringLiteral("org.kde.StatusNotifierWatcher");
    const DBusProbe::Answer answer =
        bus.ask(watcher, QStringLiteral("/StatusNotifierWatcher"), QStringLiteral("org.freedesktop.DBus.Properties"),
                QStringLiteral("Get"), {watcher, QStringLiteral("IsStatusNotifierHostRegistered")});
    facts.trayWatcher = answer.reach;
    facts.trayHasHost = answer.isAnswer() && answer.values.constFirst().value<QDBusVariant>().variant().toBool();
}

void inspectNotifications(const DBusProbe& bus, DesktopFacts& facts) {
    const QString server = QStringLiteral("org.freedesktop.Notifications");
    const QString path = QStringLiteral("/org/freedesktop/Notifications");
    const DBusProbe::Answer about = bus.ask(server, path, server, QStringLiteral("GetServerInformation"));
    facts.notificationServer = about.reach;
    if (about.reach != Reach::Answers) {
        return; // a service that was silent once is not called again
    }
    const QString name = about.values.value(0).toString();
    // Some append a date or a commit to their version.
    const QString version = about.values.value(2).toString().section(u' ', 0, 0);
    facts.notificationServerName = QStringLiteral("%1 %2").arg(name, version).trimmed();
    const DBusProbe::Answer can = bus.ask(server, path, server, QStringLiteral("GetCapabilities"));
    facts.notificationServer = can.reach;
    facts.notificationCapabilities = can.values.value(0).toStringList();
    if (can.reach == Reach::Answers) {
        facts.quiet = detectQuiet(bus, name);
    }
}

void inspectWakeup(DesktopFacts& facts) {
    const int timer = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (timer < 0) {
        return;
    }
    itimerspec when{};
    when.it_value.tv_sec = 4'102'444'800; // the year 2100: only to see whether this is accepted
    facts.hasWakeupTimer = timerfd_settime(timer, TFD_TIMER_ABSTIME, &when, nullptr) == 0;
    facts.wakeupFollowsClock = timerfd_settime(timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, nullptr) == 0;
    close(timer);
}

} // namespace

SessionProbe::SessionProbe(QDBusConnection bus, AudioPlaces audio, std::chrono::milliseconds timeout)
    : m_bus(std::move(bus))
    , m_audio(std::move(audio))
    , m_timeout(timeout) {}

void SessionProbe::inspect(std::function<void(const DesktopFacts&)> seen) {
    seen(inspect());
}

DesktopFacts SessionProbe::inspect() const {
    DesktopFacts facts;
    facts.hasSessionBus = m_bus.isConnected();
    if (facts.hasSessionBus) {
        const DBusProbe bus(m_bus, m_timeout);
        inspectTray(bus, facts);
        inspectNotifications(bus, facts);
    }
    facts.hasAudioModule = !m_audio.module.isEmpty();
    facts.speechEngine = m_audio.speechEngines.value(0);
    facts.soundServer = soundServerIn(m_audio);
    facts.hasSoundCard = hasSoundCardIn(m_audio);
    inspectWakeup(facts);
    facts.knowsZone = SystemClock().knowsZone();
    return facts;
}

} // namespace softfall
