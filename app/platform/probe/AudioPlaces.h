#pragma once

#include <QString>
#include <QStringList>

namespace softfall {

/// Where voice and sound can be detected without loading them.
struct AudioPlaces {
    QString module;              ///< softfall-audio.so; empty: not there
    QString runtimeFolder;       ///< $XDG_RUNTIME_DIR with the sockets of the sound servers; may be empty
    QString soundCards;          ///< /proc/asound/pcm
    QStringList speechEngines;   ///< that are installed
    bool hasRemoteSound = false; ///< PULSE_SERVER names a server

    /// Needs a QCoreApplication.
    [[nodiscard]] static AudioPlaces ofThisMachine();
};

/// `PipeWire` or `PulseAudio` if one accepts sound, or nothing.
[[nodiscard]] QString soundServerIn(const AudioPlaces& places);

/// Whether the kernel has a card for playback.
[[nodiscard]] bool hasSoundCardIn(const AudioPlaces& places);

} // namespace softfall
