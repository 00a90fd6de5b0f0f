#pragma once

#include "platform/audio/FirstSound.h"

#include <QAudioSink>
#include <QBuffer>
#include <QObject>

#include <memory>

namespace softfall {

/// The soft tone on the default output of the moment.
class ToneCue : public QObject {
    Q_OBJECT

public:
    explicit ToneCue(QObject* parent = nullptr);
    ~ToneCue() override;

    void play(CuePlayer::Started started);
    void stop();

private:
    void onState(QAudio::State state);

    FirstSound m_first{QStringLiteral("sound")};
    QBuffer m_samples;
    std::unique_ptr<QAudioSink> m_sink;
};

} // namespace softfall
