#include "platform/audio/SpokenCue.h"

#include "platform/audio/SoundOutput.h"

namespace softfall {

SpokenCue::SpokenCue(SoundThread& sounds, SoundOutput& output)
    : SpokenCue(sounds, output, std::make_shared<std::atomic<int>>(0)) {}

SpokenCue::SpokenCue(SoundThread& sounds, SoundOutput& output, const Wanted& wanted)
    : SpokenCue(sounds, output, wanted, std::make_unique<SpeechMaker>(wanted)) {}

SpokenCue::SpokenCue(SoundThread& sounds, SoundOutput& output, Wanted wanted, std::unique_ptr<SpeechMaker> maker)
    : m_sounds(sounds)
    , m_output(output)
    , m_wanted(std::move(wanted))
    , m_gain(std::make_shared<std::atomic<double>>(0))
    , m_maker(maker.get())
    , m_thread(QStringLiteral("Softfall speech"), std::move(maker)) {
    // From thread to thread: the window may be busy.
    connect(m_maker, &SpeechMaker::made, &m_output,
            [&output, isWanted = m_wanted, gain = m_gain](const std::shared_ptr<const Sound>& sound, int number) {
                if (*isWanted == number) {
                    output.play([&sound](int rate) { return resampled(*sound, rate).samples; }, *gain, number);
                }
            });
    const auto onFailure = [this](int number, const QString& reason) {
        if (number == m_number) {
            m_first.failed(reason);
        }
    };
    connect(m_maker, &SpeechMaker::failed, this, onFailure);
    connect(&m_output, &SoundOutput::failed, this, onFailure);
    connect(&m_output, &SoundOutput::started, this, [this](int number) {
        if (number == m_number) {
            m_first.came();
        }
    });
    connect(&m_first, &PlaybackWatchdog::timedOut, this, &SpokenCue::stop);
}

SpokenCue::~SpokenCue() {
    *m_wanted = 0; // an engine that hangs is no longer waited for
}

void SpokenCue::prepare() {
    m_thread.post([maker = m_maker] { maker->prepare(); });
    m_sounds.post([&output = m_output] { output.prepare(); });
}

void SpokenCue::say(const SpokenWords& words, const QString& language, const VoiceSettings& voice, double gain,
                    CuePlayer::Started started) {
    m_first.expect(std::move(started));
    *m_gain = gain;
    *m_wanted = ++m_number;
    m_sounds.post([&output = m_output] { output.stop(); });
    m_thread.post([=, maker = m_maker, number = m_number] { maker->make(words, language, voice, number); });
}

void SpokenCue::abandon() {
    m_first.failed(QStringLiteral("it was stopped before it began"));
    *m_wanted = 0;
}

void SpokenCue::stop() {
    abandon();
    m_sounds.post([&output = m_output] { output.stop(); });
}

void SpokenCue::release() {
    abandon();
    m_sounds.post([&output = m_output] { output.release(); });
    m_thread.post([maker = m_maker] { maker->release(); });
}

} // namespace softfall
