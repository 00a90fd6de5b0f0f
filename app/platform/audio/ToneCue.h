#pragma once

#include "core/cues/Tone.h"
#include "platform/audio/PlaybackWatchdog.h"
#include "platform/audio/SoundThread.h"

#include <QObject>

namespace softfall {

class ToneOutput;

/// Tones, played in a separate thread and reported here.
class ToneCue : public QObject {
    Q_OBJECT

public:
    ToneCue();
    ~ToneCue() override;

    void prepare();
    /// `gain` multiplies the samples.
    void play(Tone tone, double gain, CuePlayer::Started started);
    void stop();
    void release();

private:
    explicit ToneCue(std::unique_ptr<ToneOutput> output);

    PlaybackWatchdog m_first{QStringLiteral("sound")};
    int m_number = 0;     ///< of the latest tone
    ToneOutput* m_output; // of the thread
    SoundThread m_thread;
};

} // namespace softfall
