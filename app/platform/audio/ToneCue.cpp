#include "platform/audio/ToneCue.h"

#include "core/cues/SoftTone.h"
#include "platform/audio/SoundOutput.h"

namespace softfall {

ToneCue::ToneCue(SoundThread& thread, SoundOutput& output)
    : m_thread(thread)
    , m_output(output) {
    connect(&m_first, &PlaybackWatchdog::timedOut, this, &ToneCue::stop);
    connect(&m_output, &SoundOutput::started, this, [this](int number) {
        if (number == m_number) {
            m_first.came();
        }
    });
    connect(&m_output, &SoundOutput::failed, this, [this](int number, const QString& reason) {
        if (number == m_number) {
            m_first.failed(reason);
        }
    });
}

void ToneCue::prepare() {
    m_thread.post([&output = m_output] { output.prepare(); });
}

void ToneCue::play(Tone tone, double gain, CuePlayer::Started started) {
    m_first.expect(std::move(started));
    m_thread.post([&output = m_output, tone, gain, number = ++m_number] {
        output.play([tone](int rate) { return softTone(tone, rate); }, gain, number);
    });
}

void ToneCue::stop() {
    m_first.failed(QStringLiteral("it was stopped before it began"));
    m_thread.post([&output = m_output] { output.stop(); });
}

void ToneCue::release() {
    m_first.failed(QStringLiteral("it was stopped before it began"));
    m_thread.post([&output = m_output] { output.release(); });
}

} // namespace softfall
