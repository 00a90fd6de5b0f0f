#pragma once

#include <QString>
#include <QStringList>

namespace softfall {

/// Where voice and sound can be detected without loading them.
struct AudioPlaces {
    QString module;              ///< softfall-audio.so; empty: not there
    QString voice;               ///< softfall-voice; empty: not there
    QString runtimeFolder;       ///< $XDG_RUNTIME_DIR with the sockets of the sound servers; may be empty
    QString soundCards;          ///< /proc/asound/pcm
    QStringList speechPlugins;   ///< folders of Qt's speech plug-ins
    QStringList libraries;       ///< folders of the voices that flite loads
    QStringList programs;        ///< folders of programs, for speech-dispatcher
    bool hasRemoteSound = false; ///< PULSE_SERVER names a server

    /// Needs a QCoreApplication.
    [[nodiscard]] static AudioPlaces ofThisMachine();
};

/// The engine that can speak: `speechd` if its plug-in and its daemon are there, `flite` if its plug-in and a
/// voice are there, or nothing.
[[nodiscard]] QString speechEngineIn(const AudioPlaces& places);

/// `PipeWire` or `PulseAudio` if one accepts sound, or nothing.
[[nodiscard]] QString soundServerIn(const AudioPlaces& places);

/// Whether the kernel has a card for playback.
[[nodiscard]] bool hasSoundCardIn(const AudioPlaces& places);

} // namespace softfall
