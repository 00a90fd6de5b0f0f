#pragma once

#include "platform/audio/PlaybackWatchdog.h"
#include "platform/audio/SoundThread.h"
#include "platform/audio/SpeechMaker.h"

#include <QObject>

namespace softfall {

class SoundOutput;

/// Words, made in one thread, played in another and reported here.
class SpokenCue : public QObject {
    Q_OBJECT

public:
    /// `output` lives in the thread `sounds`; both must outlive the cue.
    SpokenCue(SoundThread& sounds, SoundOutput& output);
    ~SpokenCue() override;

    void prepare();
    /// `gain` from 0 to 1.
    void say(const SpokenWords& words, const QString& language, const VoiceSettings& voice, double gain,
             CuePlayer::Started started);
    void stop();
    void release();

private:
    using Wanted = std::shared_ptr<std::atomic<int>>;
    SpokenCue(SoundThread& sounds, SoundOutput& output, Wanted wanted, std::unique_ptr<SpeechMaker> maker);
    SpokenCue(SoundThread& sounds, SoundOutput& output, const Wanted& wanted);
    void abandon();

    SoundThread& m_sounds;
    SoundOutput& m_output;
    PlaybackWatchdog m_first{QStringLiteral("voice")};
    int m_number = 0;                            ///< of the latest words
    Wanted m_wanted;                             ///< the same while they are wanted, else 0
    std::shared_ptr<std::atomic<double>> m_gain; ///< of the latest words
    SpeechMaker* m_maker;                        // of the thread
    SoundThread m_thread;
};

} // namespace softfall
