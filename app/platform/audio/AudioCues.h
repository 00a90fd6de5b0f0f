#pragma once

#include "core/cues/CuePlayer.h"
#include "platform/audio/SpokenCue.h"
#include "platform/audio/ToneCue.h"

namespace softfall {

/// Cues by Qt TextToSpeech and Qt Multimedia.
class AudioCues : public CuePlayer {
public:
    void say(const QString& text, Started started) override;
    void playTone(Started started) override;
    void stop() override;

private:
    SpokenCue m_voice;
    ToneCue m_tone;
};

} // namespace softfall
