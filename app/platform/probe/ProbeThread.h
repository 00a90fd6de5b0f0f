#pragma once

#include "platform/probe/SessionProbe.h"

#include <QObject>

#include <memory>
#include <vector>

class QThread;

namespace softfall {

/// SessionProbe in a separate thread for each inspection, so that a window never waits for a service that hangs.
class ProbeThread : public QObject, public DesktopProbe {
    Q_OBJECT

public:
    explicit ProbeThread(SessionProbe probe, QObject* parent = nullptr);
    /// Waits for a running inspection.
    ~ProbeThread() override;

    /// `seen` is called from the event loop. A call during a running inspection gets the result of that one.
    void inspect(std::function<void(const DesktopFacts&)> seen) override;

private:
    void report();

    SessionProbe m_probe;
    std::unique_ptr<QThread> m_thread;
    DesktopFacts m_facts; // the thread's until it has finished
    std::vector<std::function<void(const DesktopFacts&)>> m_waiting;
};

} // namespace softfall
