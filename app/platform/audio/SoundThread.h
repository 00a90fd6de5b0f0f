#pragma once

#include <QObject>
#include <QThread>

#include <memory>
#include <utility>

namespace softfall {

/// A thread with one worker in it: calls to sound servers may hang, and the evening must not hang with them.
class SoundThread {
public:
    /// `name` is what debuggers show.
    SoundThread(QString name, std::unique_ptr<QObject> worker);
    /// The worker ends in its thread. If that hangs, both are leaked after two seconds.
    ~SoundThread();
    SoundThread(const SoundThread&) = delete;
    SoundThread& operator=(const SoundThread&) = delete;

    /// Runs it in the thread, in the order of calls; not at all once the worker is gone.
    template <typename Task>
    void post(Task task) {
        QMetaObject::invokeMethod(m_worker, std::move(task), Qt::QueuedConnection);
    }

private:
    std::unique_ptr<QThread> m_thread;
    QObject* m_worker; // of the thread
};

} // namespace softfall
