#include "platform/CallWithTimeout.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QTimer>

#include <limits>

namespace softfall {

QDBusPendingCallWatcher* callWithTimeout(QDBusConnection bus, const QDBusMessage& message,
                                         std::chrono::milliseconds timeout, QObject* parent,
                                         std::function<void()> late) {
    constexpr int noEnd = std::numeric_limits<int>::max();
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, noEnd), parent);
    auto* timer = new QTimer(watcher); // destroyed with the answer
    timer->setSingleShot(true);
    // Both may be due at once: an answer that has arrived, even if not handled yet, is not late.
    QObject::connect(timer, &QTimer::timeout, parent, [watcher, late = std::move(late)] {
        if (!watcher->isFinished()) {
            late();
        }
    });
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, timer, &QTimer::stop);
    timer->start(timeout);
    return watcher;
}

} // namespace softfall
