#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace softfall {

/// Whether a service of the desktop can be reached.
enum class Reach {
    Absent,
    Silent, ///< it is there and did not answer in time
    Answers
};

/// Do-not-disturb, for which there is no standard: many desktops do not tell.
enum class Quiet { Unknown, Off, On };

/// What could be observed of the desktop, without judgement.
struct DesktopFacts {
    bool hasSessionBus = false;

    Reach trayWatcher = Reach::Absent;
    bool trayHasHost = false; ///< something shows the items, not only collects them

    Reach notificationServer = Reach::Absent;
    QString notificationServerName; ///< with its version: "dunst 1.9.0"
    QStringList notificationCapabilities;
    Quiet quiet = Quiet::Unknown;

    bool hasAudioModule = false;  ///< Softfall's own part for voice and tones
    bool hasVoiceProgram = false; ///< what that part speaks by
    QString speechEngine;         ///< that can be used: "speechd", "flite"; empty: none
    QString soundServer;          ///< that runs: "PipeWire", "PulseAudio"; empty: none
    bool hasSoundCard = false;

    bool hasWakeupTimer = false;
    bool wakeupFollowsClock = false; ///< it also tells when the clock is set

    bool operator==(const DesktopFacts&) const = default;
};

/// Port: looks at the desktop.
class DesktopProbe {
public:
    virtual ~DesktopProbe() = default;
    /// `seen` is called once for each look, perhaps before look() returns; never after the probe is gone.
    virtual void inspect(std::function<void(const DesktopFacts&)> seen) = 0;
};

} // namespace softfall
