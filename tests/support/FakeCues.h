#pragma once

#include "core/cues/CuePlayer.h"
#include "support/FakeTimeline.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace softfall {

/// Cues that are only recorded. Each is reported as begun at once, unless the test says otherwise.
class FakeCues : public CuePlayer {
public:
    enum class What { SetVolume, SetVoice, Prepare, Say, PlayTone, StopSpeech, Stop, Release };
    struct Call {
        What what = What::Stop;
        QString text{};        ///< of Say
        SpokenWords words{};   ///< of Say
        QString language{};    ///< of Say
        VoiceSettings voice{}; ///< of SetVoice
        Tone tone{};           ///< of PlayTone
        double volume = 0;     ///< of SetVolume
        MonotonicTime at{0};   ///< on the timeline; 0 without one
        bool operator==(const Call&) const = default;
    };

    /// The timeline, where given, must outlive the cues.
    explicit FakeCues(const FakeTimeline* timeline = nullptr)
        : m_timeline(timeline) {}

    void setVolume(double volume) override { note({.what = What::SetVolume, .volume = volume}); }
    void prepare() override { note({.what = What::Prepare}); }
    void setVoice(const VoiceSettings& voice) override { note({.what = What::SetVoice, .voice = voice}); }
    void say(const SpokenWords& words, const QString& language, Started started) override {
        note({.what = What::Say, .text = textOf(words), .words = words, .language = language});
        answer(std::move(started));
    }
    void playTone(Tone tone, Started started) override {
        note({.what = What::PlayTone, .tone = tone});
        answer(std::move(started));
    }
    void stopSpeech() override { note({.what = What::StopSpeech}); }
    void stop() override { note({.what = What::Stop}); }
    void release() override { note({.what = What::Release}); }
    void findVoices(Found found) override { found(installed); }
    void checkRecordings(const QString& /*folder*/, const SpokenWords& /*words*/, Checked checked) override {
        checked(recordings);
    }

    std::vector<Voice> installed;
    RecordingsReport recordings;

    /// Every call since takeCalls(), in order.
    [[nodiscard]] const std::vector<Call>& calls() const { return m_calls; }
    [[nodiscard]] std::vector<Call> takeCalls() { return std::exchange(m_calls, {}); }
    /// Those of one kind.
    [[nodiscard]] std::vector<Call> calls(What what) const {
        std::vector<Call> found;
        for (const Call& call : m_calls) {
            if (call.what == what) {
                found.push_back(call);
            }
        }
        return found;
    }
    /// The spoken texts.
    [[nodiscard]] QStringList spoken() const {
        QStringList texts;
        for (const Call& call : calls(What::Say)) {
            texts << call.text;
        }
        return texts;
    }
    /// The played tones.
    [[nodiscard]] std::vector<Tone> tones() const {
        std::vector<Tone> played;
        for (const Call& call : calls(What::PlayTone)) {
            played.push_back(call.tone);
        }
        return played;
    }

    /// From now on speech, or tones, fail with the error; nothing: they begin again.
    void failSpeech(std::optional<Error> error) { m_speechError = std::move(error); }
    void failTones(std::optional<Error> error) { m_toneError = std::move(error); }
    /// From now on answers wait for answerHeld(), like those of a desktop.
    void holdAnswers() { m_holds = true; }
    void answerHeld() {
        for (const auto& [started, result] : std::exchange(m_held, {})) {
            started(result);
        }
    }

private:
    void note(Call call) {
        if (m_timeline != nullptr) {
            call.at = m_timeline->monotonic();
        }
        m_calls.push_back(std::move(call));
    }
    void answer(Started started) {
        const auto& error = m_calls.back().what == What::Say ? m_speechError : m_toneError;
        Result<void> result;
        if (error) {
            result = std::unexpected(*error);
        }
        if (m_holds) {
            m_held.emplace_back(std::move(started), std::move(result));
        } else if (started) {
            started(std::move(result));
        }
    }

    const FakeTimeline* m_timeline = nullptr;
    std::vector<Call> m_calls;
    std::optional<Error> m_speechError;
    std::optional<Error> m_toneError;
    bool m_holds = false;
    std::vector<std::pair<Started, Result<void>>> m_held;
};

} // namespace softfall
