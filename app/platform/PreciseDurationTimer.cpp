#include "platform/PreciseDurationTimer.h"

namespace softfall {

PreciseDurationTimer::PreciseDurationTimer() {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        if (m_handler) {
            m_handler();
        }
    });
}

void PreciseDurationTimer::setHandler(std::function<void()> handler) {
    m_handler = std::move(handler);
}

void PreciseDurationTimer::start(MonotonicTime duration) {
    m_timer.start(duration);
}

void PreciseDurationTimer::stop() {
    m_timer.stop();
}

} // namespace softfall
