#pragma once

#include "core/cues/Tone.h"
#include "platform/audio/PlaybackWatchdog.h"
#include "platform/audio/SoundThread.h"

#include <QObject>

namespace softfall {

class SoundOutput;

/// Tones, played in a separate thread and reported here.
class ToneCue : public QObject {
    Q_OBJECT

public:
    /// `output` lives in the thread; both must outlive the cue.
    ToneCue(SoundThread& thread, SoundOutput& output);

    void prepare();
    /// `gain` multiplies the samples.
    void play(Tone tone, double gain, CuePlayer::Started started);
    void stop();
    void release();

private:
    SoundThread& m_thread;
    SoundOutput& m_output;
    PlaybackWatchdog m_first{QStringLiteral("sound")};
    int m_number = 0; ///< of the latest tone
};

} // namespace softfall
