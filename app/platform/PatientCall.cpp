#include "platform/PatientCall.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QTimer>

#include <limits>

namespace softfall {

QDBusPendingCallWatcher* callPatiently(QDBusConnection bus, const QDBusMessage& message,
                                       std::chrono::milliseconds patience, QObject* parent,
                                       std::function<void()> late) {
    constexpr int noEnd = std::numeric_limits<int>::max();
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, noEnd), parent);
    auto* timer = new QTimer(watcher); // goes with the answer
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, parent, std::move(late));
    // Both may be due at once; then the answer is handled first, and the watcher with its timer is only deleted later.
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, timer, &QTimer::stop);
    timer->start(patience);
    return watcher;
}

} // namespace softfall
