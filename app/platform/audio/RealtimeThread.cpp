#include "platform/audio/RealtimeThread.h"

#include <QDBusConnection>
#include <QDBusMessage>

#include <sys/resource.h>
#include <unistd.h>

namespace softfall {

void requestRealtimePriority() {
    constexpr int niceness = -11; // as PulseAudio and PipeWire request it
    const pid_t thread = ::gettid();
    if (::setpriority(PRIO_PROCESS, id_t(thread), niceness) == 0) {
        return;
    }
    QDBusMessage ask = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.RealtimeKit1"), QStringLiteral("/org/freedesktop/RealtimeKit1"),
        QStringLiteral("org.freedesktop.RealtimeKit1"), QStringLiteral("MakeThreadHighPriority"));
    ask << quint64(thread) << niceness;
    QDBusConnection::systemBus().send(ask);
}

} // namespace softfall
