#pragma once

#include "core/cues/CuePlayer.h"
#include "platform/audio/SpokenCue.h"
#include "platform/audio/ToneCue.h"

namespace softfall {

/// Tones by Qt Multimedia, words by the voice process.
class AudioCues : public CuePlayer {
public:
    void setVolume(double volume) override;
    void prepare() override;
    void say(const QString& text, const QString& language, Started started) override;
    void playTone(Tone tone, Started started) override;
    void stopSpeech() override;
    void stop() override;
    void release() override;

private:
    double m_gain = 1;
    SpokenCue m_voice;
    ToneCue m_tone;
};

} // namespace softfall
