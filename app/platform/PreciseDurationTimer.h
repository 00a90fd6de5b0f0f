#pragma once

#include "core/time/Wakeup.h"

#include <QTimer>

namespace softfall {

/// DurationTimer on Qt's event loop, to the millisecond.
class PreciseDurationTimer : public DurationTimer {
public:
    PreciseDurationTimer();
    void setHandler(std::function<void()> handler) override;
    void start(MonotonicTime duration) override;
    void stop() override;

private:
    QTimer m_timer;
    std::function<void()> m_handler;
};

} // namespace softfall
