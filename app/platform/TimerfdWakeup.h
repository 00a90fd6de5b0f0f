#pragma once

#include "core/time/Wakeup.h"

#include <memory>

class QSocketNotifier;

namespace softfall {

/// Wakeup by an absolute timerfd on CLOCK_REALTIME with cancel-on-set: the kernel wakes the program at the
/// instant, after a suspend that passed it, and when the wall clock is set. Nothing runs in between.
class TimerfdWakeup : public Wakeup {
public:
    TimerfdWakeup();
    ~TimerfdWakeup() override;

    void setHandler(std::function<void()> handler) override;
    void wakeAt(Instant instant) override;
    void cancel() override;

private:
    void onReadable();
    void arm();

    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::function<void()> m_handler;
    Instant m_pending{};
    bool m_isPending = false;
};

} // namespace softfall
