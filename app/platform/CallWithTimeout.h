#pragma once

#include <chrono>
#include <functional>

class QDBusConnection;
class QDBusMessage;
class QDBusPendingCallWatcher;
class QObject;

namespace softfall {

/// Calls without a time limit, since a late answer is still one; `late` is called once, after the patience, if none has
/// come by then. The bus must be connected. The watcher belongs to `parent`; its handler deletes it later.
QDBusPendingCallWatcher* callWithTimeout(QDBusConnection bus, const QDBusMessage& message,
                                         std::chrono::milliseconds timeout, QObject* parent,
                                         std::function<void()> late);

} // namespace softfall
