#pragma once

#include "platform/audio/FirstSound.h"
#include "platform/audio/SoundThread.h"

#include <QObject>

namespace softfall {

class Speaker;

/// Speech, made in a thread of its own and told of here.
class SpokenCue : public QObject {
    Q_OBJECT

public:
    SpokenCue();
    ~SpokenCue() override;

    void prepare();
    /// `gain` from 0 to 1.
    void say(const QString& text, const QString& language, double gain, CuePlayer::Started started);
    void stop();
    void release();

private:
    explicit SpokenCue(std::unique_ptr<Speaker> speaker);

    FirstSound m_first{QStringLiteral("voice")};
    int m_number = 0;   ///< of the latest text
    Speaker* m_speaker; // of the thread
    SoundThread m_thread;
};

} // namespace softfall
