#include "platform/probe/AudioPlaces.h"

#include "platform/ModuleFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcessEnvironment>

namespace softfall {

namespace {

bool holds(const QStringList& folders, const QString& pattern) {
    for (const QString& folder : folders) {
        if (!QDir(folder).entryList({pattern}, QDir::Files | QDir::System).isEmpty()) {
            return true;
        }
    }
    return false;
}

} // namespace

AudioPlaces AudioPlaces::ofThisMachine() {
    const auto environment = QProcessEnvironment::systemEnvironment();
    AudioPlaces places;
    places.module = moduleFile(QStringLiteral("softfall-audio"));
    places.voice = voiceProgram();
    places.runtimeFolder = environment.value(QStringLiteral("XDG_RUNTIME_DIR"));
    places.soundCards = QStringLiteral("/proc/asound/pcm");
    for (const QString& folder : QCoreApplication::libraryPaths()) {
        places.speechPlugins << folder + QStringLiteral("/texttospeech");
    }
    places.libraries = {QLibraryInfo::path(QLibraryInfo::LibrariesPath), QStringLiteral("/usr/lib64"),
                        QStringLiteral("/usr/lib"), QStringLiteral("/usr/local/lib"), QStringLiteral("/app/lib")};
    places.programs = environment.value(QStringLiteral("PATH")).split(u':', Qt::SkipEmptyParts);
    places.hasRemoteSound = !environment.value(QStringLiteral("PULSE_SERVER")).isEmpty();
    return places;
}

QString speechEngineIn(const AudioPlaces& places) {
    const QDir runtime(places.runtimeFolder);
    const bool hasDaemon =
        holds(places.programs, QStringLiteral("speech-dispatcher")) ||
        (!places.runtimeFolder.isEmpty() && runtime.exists(QStringLiteral("speech-dispatcher/speechd.sock")));
    if (hasDaemon && holds(places.speechPlugins, QStringLiteral("*speechd*.so"))) {
        return QStringLiteral("speechd");
    }
    if (holds(places.speechPlugins, QStringLiteral("*flite*.so")) &&
        holds(places.libraries, QStringLiteral("libflite_cmu_*.so*"))) {
        return QStringLiteral("flite");
    }
    return {};
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
