#include "platform/audio/AudioCues.h"

#include "core/cues/SoftTone.h"

namespace softfall {

namespace {

// Voices speak as loudly as a device can, far louder than the tones; reduced to the same level (root mean
// square of flite's speech 0.07, of a held tone 0.08).
constexpr double speechLevel = 0.6;

} // namespace

void AudioCues::setVolume(double volume) {
    m_gain = gainOf(volume);
}

void AudioCues::prepare() {
    m_tone.prepare();
    m_voice.prepare();
}

void AudioCues::say(const QString& text, const QString& language, Started started) {
    m_voice.say(text, language, m_gain * speechLevel, std::move(started));
}

void AudioCues::playTone(Tone tone, Started started) {
    m_tone.play(tone, m_gain, std::move(started));
}

void AudioCues::stopSpeech() {
    m_voice.stop();
}

void AudioCues::stop() {
    m_voice.stop();
    m_tone.stop();
}

void AudioCues::release() {
    m_voice.release();
    m_tone.release();
}

} // namespace softfall
