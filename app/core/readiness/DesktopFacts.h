#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace softfall {

/// Whether a desktop service can be reached.
enum class Reach {
    Absent,
    Silent, ///< it is there but did not answer in time
    Answers
};

/// Do-not-disturb, for which there is no standard: many desktops do not report it.
enum class Quiet { Unknown, Off, On };

/// What was observed about the desktop, without judgement.
struct DesktopFacts {
    bool hasSessionBus = false;

    Reach trayWatcher = Reach::Absent;
    bool trayHasHost = false; ///< something shows the items, rather than only collecting them

    Reach notificationServer = Reach::Absent;
    QString notificationServerName; ///< with its version: "dunst 1.9.0"
    QStringList notificationCapabilities;
    Quiet quiet = Quiet::Unknown;

    bool hasAudioModule = false;   ///< Softfall's own part for voice and tones
    QString speechEngine;          ///< usable: "flite", "espeak-ng"; empty: none
    QStringList recordingProblems; ///< of the person's own: a file each that can't be used, with why
    QString soundServer;           ///< running: "PipeWire", "PulseAudio"; empty: none
    bool hasSoundCard = false;

    bool hasWakeupTimer = false;
    bool wakeupFollowsClock = false; ///< it also reports when the clock is set
    bool knowsZone = true;           ///< the machine's time zone has a name; otherwise all times are in UTC

    bool operator==(const DesktopFacts&) const = default;
};

/// Port: inspects the desktop.
class DesktopProbe {
public:
    virtual ~DesktopProbe() = default;
    /// `seen` is called once for each call, perhaps before inspect() returns; never after the probe is destroyed.
    virtual void inspect(std::function<void(const DesktopFacts&)> seen) = 0;
};

} // namespace softfall
