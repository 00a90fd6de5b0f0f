#pragma once

#include "core/readiness/DesktopFacts.h"
#include "platform/probe/AudioPlaces.h"

#include <QDBusConnection>

#include <chrono>

namespace softfall {

/// Inspects the desktop of this session while the caller waits: some tenths of a second, or at most some seconds if
/// services do not answer. Needs no Gui; may be called from any thread.
class SessionProbe : public DesktopProbe {
public:
    /// `timeout` is for one call to one service.
    SessionProbe(QDBusConnection bus, AudioPlaces audio,
                 std::chrono::milliseconds timeout = std::chrono::milliseconds(1500));

    void inspect(std::function<void(const DesktopFacts&)> seen) override;
    [[nodiscard]] DesktopFacts inspect() const;

private:
    QDBusConnection m_bus;
    AudioPlaces m_audio;
    std::chrono::milliseconds m_timeout;
};

} // namespace softfall
