#include "platform/probe/ProbeThread.h"

#include <QThread>

#include <utility>

namespace softfall {

ProbeThread::ProbeThread(SessionProbe probe, QObject* parent)
    : QObject(parent)
    , m_probe(std::move(probe)) {}

ProbeThread::~ProbeThread() {
    if (m_thread) {
        m_thread->wait();
    }
}

void ProbeThread::inspect(std::function<void(const DesktopFacts&)> seen) {
    m_waiting.push_back(std::move(seen));
    if (m_waiting.size() > 1) {
        return;
    }
    m_thread.reset(QThread::create([this] { m_facts = std::as_const(m_probe).inspect(); }));
    connect(m_thread.get(), &QThread::finished, this, &ProbeThread::report);
    m_thread->start();
}

void ProbeThread::report() {
    m_thread->wait();
    for (const auto& seen : std::exchange(m_waiting, {})) {
        seen(m_facts);
    }
}

} // namespace softfall
