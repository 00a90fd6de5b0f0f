#include "platform/audio/LoadedCues.h"

#include "platform/audio/AudioModule.h"
#include "platform/audio/InThread.h"
#include "platform/audio/SpeechEngines.h"

#include <QCoreApplication>
#include <QTimer>

namespace softfall {

LoadedCues::LoadedCues(QString module)
    : m_module(std::move(module)) {}

LoadedCues::~LoadedCues() = default;

bool LoadedCues::load() {
    if (!m_cues && !m_module.isEmpty()) {
        m_loader.setFileName(m_module);
        if (auto* module = qobject_cast<AudioModule*>(m_loader.instance())) {
            m_cues = module->open();
        }
    }
    return m_cues != nullptr;
}

void LoadedCues::refuse(Started started) const {
    const QString reason = m_module.isEmpty()
                               ? QStringLiteral("the part of Softfall for voice and sound isn't installed")
                               : m_loader.errorString();
    QTimer::singleShot(0, qApp, [started = std::move(started), reason] {
        started(std::unexpected(unavailable(QStringLiteral("sound"), reason)));
    });
}

void LoadedCues::setVolume(double volume) {
    m_volume = volume;
}

void LoadedCues::prepare() {
    if (load()) {
        m_cues->prepare();
    }
}

void LoadedCues::setVoice(const VoiceSettings& voice) {
    m_voice = voice;
}

void LoadedCues::say(const SpokenWords& words, const QString& language, Started started) {
    if (load()) {
        m_cues->setVolume(m_volume);
        m_cues->setVoice(m_voice);
        m_cues->say(words, language, std::move(started));
    } else {
        refuse(std::move(started));
    }
}

void LoadedCues::playTone(Tone tone, Started started) {
    if (load()) {
        m_cues->setVolume(m_volume);
        m_cues->playTone(tone, std::move(started));
    } else {
        refuse(std::move(started));
    }
}

void LoadedCues::stopSpeech() {
    if (m_cues) {
        m_cues->stopSpeech();
    }
}

void LoadedCues::stop() {
    if (m_cues) {
        m_cues->stop();
    }
}

void LoadedCues::release() {
    if (m_cues) {
        m_cues->release();
    }
}

void LoadedCues::findVoices(Found found) {
    inThread(&m_here, installedVoices, std::move(found));
}

void LoadedCues::checkRecordings(const QString& folder, const SpokenWords& words, Checked checked) {
    if (load()) {
        m_cues->checkRecordings(folder, words, std::move(checked));
    } else {
        QTimer::singleShot(0, &m_here, [checked = std::move(checked)] { checked({}); });
    }
}

} // namespace softfall
