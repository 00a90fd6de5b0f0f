#pragma once

#include <QString>

namespace softfall {

/// Port: keeps the machine from suspending by itself. The display may go dark: idle is not inhibited.
class SleepInhibitor {
public:
    virtual ~SleepInhibitor() = default;
    /// `why` is shown by the desktop to whoever asks; harmless where it is held already. Best effort: where nobody can
    /// be asked, nothing happens. Given back too when the program ends, however abruptly.
    virtual void hold(const QString& why) = 0;
    virtual void release() = 0;
};

} // namespace softfall
