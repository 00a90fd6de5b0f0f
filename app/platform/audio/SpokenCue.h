#pragma once

#include "platform/audio/PlaybackWatchdog.h"
#include "platform/audio/VoiceProcess.h"

#include <QObject>

namespace softfall {

/// Speech, produced in a separate process and reported here.
class SpokenCue : public QObject {
    Q_OBJECT

public:
    SpokenCue();

    void prepare();
    /// `gain` from 0 to 1.
    void say(const QString& text, const QString& language, double gain, CuePlayer::Started started);
    void stop();
    void release();

private:
    PlaybackWatchdog m_first{QStringLiteral("voice")};
    int m_number = 0; ///< of the latest text
    VoiceProcess m_voice;
};

} // namespace softfall
