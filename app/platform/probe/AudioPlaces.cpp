#include "platform/probe/AudioPlaces.h"

#include "platform/ModuleFile.h"
#include "platform/audio/SpeechEngines.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>

namespace softfall {

AudioPlaces AudioPlaces::ofThisMachine() {
    const auto environment = QProcessEnvironment::systemEnvironment();
    AudioPlaces places;
    places.module = moduleFile(QStringLiteral("softfall-audio"));
    places.runtimeFolder = environment.value(QStringLiteral("XDG_RUNTIME_DIR"));
    places.soundCards = QStringLiteral("/proc/asound/pcm");
    places.speechEngines = installedEngines();
    places.hasRemoteSound = !environment.value(QStringLiteral("PULSE_SERVER")).isEmpty();
    return places;
}

QString soundServerIn(const AudioPlaces& places) {
    const QDir runtime(places.runtimeFolder);
    const bool takesSound =
        places.hasRemoteSound || (!places.runtimeFolder.isEmpty() && runtime.exists(QStringLiteral("pulse/native")));
    if (!takesSound) {
        return {}; // Qt speaks the PulseAudio protocol; PipeWire supports it only through that socket
    }
    return runtime.exists(QStringLiteral("pipewire-0")) ? QStringLiteral("PipeWire") : QStringLiteral("PulseAudio");
}

bool hasSoundCardIn(const AudioPlaces& places) {
    QFile cards(places.soundCards);
    return cards.open(QIODevice::ReadOnly) && cards.readAll().contains("playback");
}

} // namespace softfall
