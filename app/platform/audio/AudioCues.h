#pragma once

#include "core/cues/CuePlayer.h"
#include "platform/audio/SoundOutputs.h"
#include "platform/audio/SpokenCue.h"
#include "platform/audio/ToneCue.h"

#include <QObject>

namespace softfall {

/// Tones and words by Qt Multimedia, each on an output of its own.
class AudioCues : public CuePlayer {
public:
    AudioCues();

    void setVolume(double volume) override;
    void prepare() override;
    void setVoice(const VoiceSettings& voice) override;
    void say(const SpokenWords& words, const QString& language, Started started) override;
    void playTone(Tone tone, Started started) override;
    void stopSpeech() override;
    void stop() override;
    void release() override;
    void findVoices(Found found) override;
    void checkRecordings(const QString& folder, const SpokenWords& words, Checked checked) override;

private:
    explicit AudioCues(std::unique_ptr<SoundOutputs> outputs);

    double m_gain = 1;
    VoiceSettings m_settings;
    QObject m_here;          ///< its thread
    SoundOutputs* m_outputs; // of the thread
    SoundThread m_thread;
    SpokenCue m_voice;
    ToneCue m_tone;
};

} // namespace softfall
