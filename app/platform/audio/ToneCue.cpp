#include "platform/audio/ToneCue.h"

#include "platform/audio/ToneOutput.h"

namespace softfall {

ToneCue::ToneCue()
    : ToneCue(std::make_unique<ToneOutput>()) {}

ToneCue::ToneCue(std::unique_ptr<ToneOutput> output)
    : m_output(output.get())
    , m_thread(QStringLiteral("Softfall tones"), std::move(output)) {
    connect(&m_first, &PlaybackWatchdog::timedOut, this, &ToneCue::stop);
    connect(m_output, &ToneOutput::started, this, [this](int number) {
        if (number == m_number) {
            m_first.came();
        }
    });
    connect(m_output, &ToneOutput::failed, this, [this](int number, const QString& reason) {
        if (number == m_number) {
            m_first.failed(reason);
        }
    });
}

ToneCue::~ToneCue() = default;

void ToneCue::prepare() {
    m_thread.post([output = m_output] { output->prepare(); });
}

void ToneCue::play(Tone tone, double gain, CuePlayer::Started started) {
    m_first.expect(std::move(started));
    m_thread.post([output = m_output, tone, gain, number = ++m_number] { output->play(tone, gain, number); });
}

void ToneCue::stop() {
    m_first.failed(QStringLiteral("it was stopped before it began"));
    m_thread.post([output = m_output] { output->stop(); });
}

void ToneCue::release() {
    m_first.failed(QStringLiteral("it was stopped before it began"));
    m_thread.post([output = m_output] { output->release(); });
}

} // namespace softfall
