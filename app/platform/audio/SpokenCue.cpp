#include "platform/audio/SpokenCue.h"

#include "platform/audio/Speaker.h"

namespace softfall {

SpokenCue::SpokenCue()
    : SpokenCue(std::make_unique<Speaker>()) {}

SpokenCue::SpokenCue(std::unique_ptr<Speaker> speaker)
    : m_speaker(speaker.get())
    , m_thread(QStringLiteral("Softfall voice"), std::move(speaker)) {
    connect(&m_first, &FirstSound::gaveUp, this, &SpokenCue::stop);
    connect(m_speaker, &Speaker::begun, this, [this](int number) {
        if (number == m_number) {
            m_first.came();
        }
    });
    connect(m_speaker, &Speaker::failed, this, [this](int number, const QString& reason) {
        if (number == m_number) {
            m_first.failed(reason);
        }
    });
}

SpokenCue::~SpokenCue() = default;

void SpokenCue::prepare() {
    m_thread.post([speaker = m_speaker] { speaker->prepare(); });
}

void SpokenCue::say(const QString& text, const QString& language, double gain, CuePlayer::Started started) {
    m_first.expect(std::move(started));
    m_thread.post([speaker = m_speaker, text, language, gain, number = ++m_number] {
        speaker->say(text, language, gain, number);
    });
}

void SpokenCue::stop() {
    m_first.failed(QStringLiteral("it was stopped before it began"));
    m_thread.post([speaker = m_speaker] { speaker->stop(); });
}

void SpokenCue::release() {
    m_first.failed(QStringLiteral("it was stopped before it began"));
    m_thread.post([speaker = m_speaker] { speaker->release(); });
}

} // namespace softfall
