#include "platform/audio/SoundThread.h"

#include "platform/audio/RealtimeThread.h"

namespace softfall {

SoundThread::SoundThread(QString name, std::unique_ptr<QObject> worker)
    : m_thread(std::make_unique<QThread>())
    , m_worker(worker.release()) {
    m_thread->setObjectName(name);
    m_worker->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
    // Sound that is delivered too late stutters.
    post([] { requestRealtimePriority(); });
}

SoundThread::~SoundThread() {
    m_thread->quit();
    if (!m_thread->wait(2000)) {
        (void)m_thread.release(); // a thread must not be destroyed while it runs
    }
}

} // namespace softfall
