#pragma once

#include <chrono>
#include <functional>

class QDBusConnection;
class QDBusMessage;
class QDBusPendingCallWatcher;
class QObject;

namespace softfall {

/// Calls without end, for a late answer is one too; `late` is called once, after the patience, where none has come by
/// then. The bus must be connected. The watcher belongs to `parent`; whoever handles its answer deletes it later.
QDBusPendingCallWatcher* callWithTimeout(QDBusConnection bus, const QDBusMessage& message,
                                         std::chrono::milliseconds timeout, QObject* parent,
                                         std::function<void()> late);

} // namespace softfall
