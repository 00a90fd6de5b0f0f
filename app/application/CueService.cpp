#include "application/CueService.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace softfall {

namespace {

/// The output is opened this long before a boundary.
constexpr MonotonicTime ahead{2000};
/// A cue that could not be played within this time (the machine was busy or stopped) is no longer useful.
constexpr MonotonicTime latest{1500};
/// Storing a transition takes a moment; a step counts as just started for this long.
constexpr MonotonicTime justStarted{500};
/// Between a tone and the words after it.
constexpr MonotonicTime breath{150};
/// So long an announcement waits for a boundary at the same moment, which takes it along.
constexpr MonotonicTime sameMoment{500};

std::vector<Cue> after(const std::vector<Cue>& cues, MonotonicTime ran) {
    std::vector<Cue> later;
    std::ranges::copy_if(cues, std::back_inserter(later), [ran](const Cue& cue) { return cue.at > ran; });
    return later;
}

Error duringRoutine() {
    return {Error::Kind::NotNow, QStringLiteral("sound"), {}, {}, QStringLiteral("the wind-down is playing now")};
}

} // namespace

CueService::CueService(const Ports& ports, RoutineService& routine, EveningService& evening, Words words,
                       QObject* parent)
    : QObject(parent)
    , m_ports(ports)
    , m_routine(routine)
    , m_evening(evening)
    , m_words(std::move(words)) {
    m_ports.boundary.setHandler([this] { atBoundary(); });
    m_ports.speech.setHandler([this] { onSpeechDue(); });
    connect(&m_routine, &RoutineService::changed, this, &CueService::follow);
    connect(&m_evening, &EveningService::changed, this, &CueService::follow);
}

MonotonicTime CueService::ranOf(const RoutineSession& session) {
    return ranBefore(session) + (session.isOpen() ? session.steps[session.current].elapsed : MonotonicTime(0));
}

void CueService::follow() {
    const auto session = m_routine.session();
    if (!session || !session->isOpen()) {
        end();
        return;
    }
    const bool isNew = !m_followed || m_followed->id != session->id;
    const bool wasRunning = !isNew && m_followed->state == SessionState::Running;
    m_preferences = m_routine.preferences();
    setSound();
    if (m_preferences.sound == CueSound::Silent) {
        setHearing(Hearing::Nothing);
    }
    if (isNew) {
        begin();
    }

    const MonotonicTime ran = ranOf(*session);
    const bool isRunning = session->state == SessionState::Running;
    if (wasRunning && isRunning) {
        playDue(ran); // a step that ends takes its cues along, and may report that before the boundary's own timer
    }
    std::vector<Cue> cues = cuesOf(*session, m_preferences);
    const bool isUndisturbed = !isNew && wasRunning && after(cues, m_playedUntil) == after(m_cues, m_playedUntil);
    m_cues = std::move(cues);
    const MonotonicTime begin = ranBefore(*session);
    const bool isAnnounced = wasRunning && session->current > m_followed->current && m_playedUntil >= begin;
    const bool hasJustStarted = !isAnnounced && ran - begin <= justStarted;
    if (!isUndisturbed && isRunning) {
        // A step is announced from its beginning; when joining within one, past cues are not repeated.
        const bool isContinuing = isNew ? !hasJustStarted : !wasRunning;
        m_playedUntil = hasJustStarted && !isContinuing ? begin - MonotonicTime(1) : ran;
        m_ports.player.stopSpeech();
        m_ports.speech.stop();
        m_wordsToSpeak.clear();
        if (isContinuing) {
            playSound(Tone::Hold, m_words.continuing());
        }
        if (!m_announcement.empty()) {
            m_ports.speech.start(sameMoment);
        }
    }
    m_followed = session;
    if (isRunning) {
        schedule(ran);
        return;
    }
    m_ports.boundary.stop();
    m_announcement.clear();
    if (wasRunning) {
        playSound(Tone::Release, m_words.paused());
    }
}

void CueService::setSound() {
    m_ports.player.setVolume(m_preferences.volume / 100.0);
    m_ports.player.setVoice(m_preferences.voice);
}

void CueService::begin() {
    m_voiceTrouble.reset();
    m_soundTrouble.reset();
    setHearing(m_preferences.sound == CueSound::Silent ? Hearing::Nothing : Hearing::Unknown);
    m_cues.clear();
    m_playedUntil = MonotonicTime(-1);
    if (m_preferences.sound != CueSound::Silent) {
        m_ports.player.prepare();
    }
}

void CueService::end() {
    if (!m_followed) {
        return;
    }
    m_followed.reset();
    m_cues.clear();
    m_announcement.clear();
    m_wordsToSpeak.clear();
    m_ports.boundary.stop();
    m_ports.speech.stop();
    m_ports.player.release();
}

void CueService::schedule(MonotonicTime ran) {
    const auto next = std::ranges::find_if(m_cues, [this](const Cue& cue) { return cue.at > m_playedUntil; });
    if (next == m_cues.end()) {
        m_ports.boundary.stop();
        return;
    }
    const MonotonicTime left = std::max(MonotonicTime(0), next->at - ran);
    m_isPreparing = left > ahead;
    m_ports.boundary.start(m_isPreparing ? left - ahead : left);
}

void CueService::atBoundary() {
    const auto session = m_routine.session();
    if (!session || !session->isOpen() || session->state != SessionState::Running) {
        return;
    }
    const MonotonicTime ran = ranOf(*session);
    if (m_isPreparing) {
        if (m_preferences.sound != CueSound::Silent) {
            m_ports.player.prepare();
        }
    } else {
        playDue(ran);
    }
    schedule(ran);
}

void CueService::playDue(MonotonicTime ran) {
    std::vector<Cue> due;
    std::ranges::copy_if(m_cues, std::back_inserter(due),
                         [this, ran](const Cue& cue) { return cue.at > m_playedUntil && cue.at <= ran; });
    if (!due.empty()) {
        m_playedUntil = due.back().at;
        std::erase_if(due, [ran](const Cue& cue) { return cue.at + latest < ran; });
        play(due);
    }
}

void CueService::play(const std::vector<Cue>& together) {
    if (together.empty()) {
        return;
    }
    const auto toned = std::ranges::find_if(together, [](const Cue& cue) { return cue.tone.has_value(); });
    std::vector<Cue> spoken;
    std::ranges::copy_if(together, std::back_inserter(spoken), &Cue::isSpoken);
    playSound(toned == together.end() ? std::nullopt : toned->tone,
              spoken.empty() ? SpokenWords() : m_words.cues(spoken, m_preferences));
}

void CueService::playSound(std::optional<Tone> tone, const SpokenWords& words) {
    m_ports.speech.stop();
    m_wordsToSpeak.clear();
    if (m_preferences.sound == CueSound::Silent) {
        return;
    }
    m_ports.player.stopSpeech();
    if (tone) {
        m_ports.player.playTone(*tone, [this](const Result<void>& played) {
            m_soundTrouble = played ? std::nullopt : std::optional(played.error());
            setHearing(played ? Hearing::Heard : Hearing::Nothing);
        });
    }
    const SpokenWords all = announced(std::exchange(m_announcement, {}), words);
    m_wordsToSpeak = m_preferences.sound == CueSound::VoiceAndTones ? all : SpokenWords();
    if (m_wordsToSpeak.empty()) {
        return;
    }
    if (tone) {
        m_ports.speech.start(lengthOf(*tone) + breath);
    } else {
        say();
    }
}

void CueService::announceDark() {
    const auto session = m_routine.session();
    if (!session || session->state != SessionState::Running || m_preferences.sound == CueSound::Silent) {
        return;
    }
    if (m_wordsToSpeak.empty()) {
        m_announcement = m_words.goingDark();
        m_ports.speech.start(sameMoment);
    } else {
        m_wordsToSpeak = announced(m_words.goingDark(), m_wordsToSpeak);
    }
}

/// Before what takes its time to say: a step at its beginning.
SpokenWords CueService::announced(const SpokenWords& announcement, const SpokenWords& words) const {
    const bool isAfter = words == m_words.continuing();
    SpokenWords both = isAfter ? words : announcement;
    std::ranges::copy(isAfter ? announcement : words, std::back_inserter(both));
    return both;
}

void CueService::onSpeechDue() {
    m_announcement.empty() ? say() : playSound(Tone::Dark, {});
}

void CueService::say() {
    m_ports.player.say(std::exchange(m_wordsToSpeak, {}), m_words.language, [this](const Result<void>& started) {
        const auto trouble = started ? std::nullopt : std::optional(started.error());
        if (m_voiceTrouble != trouble) {
            m_voiceTrouble = trouble;
            emit changed();
        }
    });
}

void CueService::setHearing(Hearing hearing) {
    if (std::exchange(m_hearing, hearing) != hearing) {
        emit changed();
    }
}

Result<void> CueService::tryOut() {
    if (m_followed) {
        return std::unexpected(duringRoutine());
    }
    m_preferences = m_routine.preferences();
    setSound();
    playSound(Tone::Step, m_words.trial());
    return {};
}

Result<void> CueService::sample(VoiceSettings voice) {
    if (m_followed) {
        return std::unexpected(duringRoutine());
    }
    m_preferences = m_routine.preferences();
    voice.recordings.clear();
    m_ports.speech.stop();
    m_ports.player.stop();
    m_ports.player.setVolume(m_preferences.volume / 100.0);
    m_ports.player.setVoice(voice);
    m_wordsToSpeak = m_words.trial();
    say();
    return {};
}

void CueService::findVoices(CuePlayer::Found found) {
    m_ports.player.findVoices([language = m_words.language, found = std::move(found)](std::vector<Voice> installed) {
        found(voicesFor(language, std::move(installed)));
    });
}

void CueService::checkRecordings(const QString& folder, CuePlayer::Checked checked) {
    m_ports.player.checkRecordings(folder, m_words.everything(), std::move(checked));
}

} // namespace softfall
