#include "platform/audio/AudioCues.h"

namespace softfall {

void AudioCues::say(const QString& text, Started started) {
    m_voice.say(text, std::move(started));
}

void AudioCues::playTone(Started started) {
    m_tone.play(std::move(started));
}

void AudioCues::stop() {
    m_voice.stop();
    m_tone.stop();
}

} // namespace softfall
