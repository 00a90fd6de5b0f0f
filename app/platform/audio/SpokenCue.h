#pragma once

#include "platform/audio/FirstSound.h"

#include <QObject>
#include <QTextToSpeech>

#include <memory>

namespace softfall {

/// Speech by the first engine of the machine that works.
class SpokenCue : public QObject {
    Q_OBJECT

public:
    explicit SpokenCue(QObject* parent = nullptr);
    ~SpokenCue() override;

    void say(const QString& text, CuePlayer::Started started);
    void stop();

private:
    [[nodiscard]] bool openEngine();
    void onState(QTextToSpeech::State state);

    FirstSound m_first{QStringLiteral("voice")};
    std::unique_ptr<QTextToSpeech> m_engine;
};

} // namespace softfall
