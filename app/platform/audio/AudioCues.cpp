#include "platform/audio/AudioCues.h"

#include "core/cues/SoftTone.h"
#include "platform/audio/InThread.h"
#include "platform/audio/SoundFile.h"
#include "platform/audio/SpeechEngines.h"

namespace softfall {

AudioCues::AudioCues()
    : AudioCues(std::make_unique<SoundOutputs>()) {}

AudioCues::AudioCues(std::unique_ptr<SoundOutputs> outputs)
    : m_outputs(outputs.get())
    , m_thread(QStringLiteral("Softfall sound"), std::move(outputs))
    , m_voice(m_thread, m_outputs->words)
    , m_tone(m_thread, m_outputs->tones) {}

void AudioCues::setVolume(double volume) {
    m_gain = gainOf(volume);
}

void AudioCues::prepare() {
    m_tone.prepare();
    m_voice.prepare();
}

void AudioCues::setVoice(const VoiceSettings& voice) {
    m_settings = voice;
}

void AudioCues::say(const SpokenWords& words, const QString& language, Started started) {
    m_voice.say(words, language, m_settings, m_gain, std::move(started));
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

void AudioCues::findVoices(Found found) {
    inThread(&m_here, installedVoices, std::move(found));
}

void AudioCues::checkRecordings(const QString& folder, const SpokenWords& words, Checked checked) {
    inThread(
        &m_here, [folder, words] { return inspectRecordings(folder, words); }, std::move(checked));
}

} // namespace softfall
