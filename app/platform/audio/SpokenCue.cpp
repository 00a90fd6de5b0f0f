#include "platform/audio/SpokenCue.h"

#include "platform/ModuleFile.h"

namespace softfall {

SpokenCue::SpokenCue()
    : m_voice(voiceProgram()) {
    connect(&m_first, &PlaybackWatchdog::timedOut, &m_voice, &VoiceProcess::kill);
    connect(&m_voice, &VoiceProcess::started, this, [this](int number) {
        if (number == m_number) {
            m_first.came();
        }
    });
    connect(&m_voice, &VoiceProcess::failed, this, [this](int number, const QString& reason) {
        if (number == m_number) {
            m_first.failed(reason);
        }
    });
}

void SpokenCue::prepare() {
    m_voice.prepare();
}

void SpokenCue::say(const QString& text, const QString& language, double gain, CuePlayer::Started started) {
    m_first.expect(std::move(started));
    m_voice.say(text, language, gain, ++m_number);
}

void SpokenCue::stop() {
    m_first.failed(QStringLiteral("it was stopped before it began"));
    m_voice.stop();
}

void SpokenCue::release() {
    m_first.failed(QStringLiteral("it was stopped before it began"));
    m_voice.release();
}

} // namespace softfall
