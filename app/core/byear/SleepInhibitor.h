#pragma once

#include <QString>

namespace softfall {

/// Port: keeps the machine from suspending on its own. The display may go dark: idle is not inhibited.
class SleepInhibitor {
public:
    virtual ~SleepInhibitor() = default;
    /// `why` is what the desktop shows as the reason; harmless if already held. Best effort: without anything to ask,
    /// nothing happens. Also released when the program ends, however abruptly.
    virtual void hold(const QString& why) = 0;
    virtual void release() = 0;
};

} // namespace softfall
