#include "platform/TimerfdWakeup.h"

#include <QSocketNotifier>

#include <cerrno>
#include <cstdint>
#include <sys/timerfd.h>
#include <unistd.h>

namespace softfall {

TimerfdWakeup::TimerfdWakeup()
    : m_fd(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC)) {
    if (m_fd >= 0) {
        m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { onReadable(); });
    }
}

TimerfdWakeup::~TimerfdWakeup() {
    m_notifier.reset();
    if (m_fd >= 0) {
        close(m_fd);
    }
}

void TimerfdWakeup::setHandler(std::function<void()> handler) {
    m_handler = std::move(handler);
}

void TimerfdWakeup::wakeAt(Instant instant) {
    m_pending = instant;
    m_isPending = true;
    arm();
}

void TimerfdWakeup::arm() {
    itimerspec when{};
    when.it_value.tv_sec = m_pending.time_since_epoch().count();
    // All zeros would disarm; one nanosecond is in the past as well.
    when.it_value.tv_nsec = when.it_value.tv_sec == 0 ? 1 : 0;
    timerfd_settime(m_fd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, nullptr);
}

void TimerfdWakeup::cancel() {
    m_isPending = false;
    const itimerspec never{};
    timerfd_settime(m_fd, 0, &never, nullptr);
}

void TimerfdWakeup::onReadable() {
    std::uint64_t expirations = 0;
    const bool wasSet = read(m_fd, &expirations, sizeof expirations) < 0 && errno == ECANCELED;
    if (wasSet && m_isPending) {
        arm(); // the handler may leave the wake-up as it is
    } else if (!wasSet) {
        if (expirations == 0) {
            return;
        }
        m_isPending = false;
    }
    if (m_handler) {
        m_handler();
    }
}

} // namespace softfall
