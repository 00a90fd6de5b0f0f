#include "application/AfterTwitchService.h"

#include "core/byear/ByEar.h"

#include <utility>

namespace softfall {

AfterTwitchService::AfterTwitchService(const Ports& ports, RoutineService& routine, EveningService& evening,
                                       DiaryService& diary, Words words, QObject* parent)
    : QObject(parent)
    , m_ports(ports)
    , m_routine(routine)
    , m_evening(evening)
    , m_diary(diary)
    , m_words(std::move(words)) {
    m_ports.boundary.setHandler([this] { playDue(); });
    m_ports.offer.setHandler([this] { emit changed(); });
    const auto check = [this] {
        if (isLed() && !mayLead()) {
            fallSilent();
        }
    };
    connect(&m_routine, &RoutineService::changed, this, check);
    connect(&m_evening, &EveningService::changed, this, check);
}

bool AfterTwitchService::mayLead() const {
    const RoutinePreferences preferences = m_routine.preferences();
    const auto session = m_routine.session();
    if (!preferences.leadsAfterTwitch || preferences.sound == CueSound::Silent || (session && session->isOpen())) {
        return false;
    }
    const Instant now = m_ports.clock.now();
    const EveningPlan plan = m_evening.tonight();
    const auto latest = m_routine.latestOf(plan.night);
    return (latest && isLightsOut(*latest, plan, now)) || (now >= plan.bedtime && now < plan.wake);
}

bool AfterTwitchService::isOffered() const {
    return mayLead() && isBreathingOffered(m_after, m_ports.clock.monotonic());
}

bool AfterTwitchService::isLed() const {
    return isBreathingLed(m_after, m_ports.clock.monotonic());
}

bool AfterTwitchService::wasJustLogged() const {
    return m_after.loggedAt && m_ports.clock.monotonic() < *m_after.loggedAt + breathingOffered;
}

Result<std::optional<DiaryService::Logged>> AfterTwitchService::logTwitch() {
    auto logged = m_diary.logTwitchByKey();
    if (logged && *logged) {
        (void)answerTo(NightPress::Twitch, m_after, mayLead(), m_ports.clock.monotonic());
        m_ports.offer.start(breathingOffered);
        emit changed();
    }
    return logged;
}

void AfterTwitchService::breathe() {
    answer(NightPress::Space);
}

void AfterTwitchService::pressMediaKey() {
    answer(NightPress::MediaKey);
}

void AfterTwitchService::answer(NightPress press) {
    AfterTwitch after = m_after;
    switch (answerTo(press, after, mayLead(), m_ports.clock.monotonic())) {
    case NightAnswer::Nothing:
        break;
    case NightAnswer::Log:
        (void)logTwitch();
        break;
    case NightAnswer::Lead:
        m_after = after;
        lead();
        break;
    case NightAnswer::Silence:
        fallSilent();
        break;
    }
}

void AfterTwitchService::lead() {
    m_preferences = m_routine.preferences();
    m_cues = breathingAfterTwitch();
    m_played = 0;
    m_ports.player.setVolume(m_preferences.volume / 100.0 * quietly);
    m_ports.player.setVoice(m_preferences.voice);
    m_ports.player.prepare();
    emit changed();
    playDue();
}

void AfterTwitchService::playDue() {
    const MonotonicTime ran = m_ports.clock.monotonic() - m_after.ledFrom.value_or(MonotonicTime(0));
    if (!isLed()) {
        fallSilent();
        return;
    }
    std::vector<Cue> due;
    for (; m_played < m_cues.size() && m_cues[m_played].at <= ran; ++m_played) {
        due = {m_cues[m_played]}; // what came too late is not said
    }
    if (!due.empty()) {
        if (m_preferences.sound == CueSound::VoiceAndTones) {
            // Without a voice it is silent: a tone that nobody expects would startle.
            m_ports.player.say(m_words.cues(due, m_preferences), m_words.language, [](const Result<void>&) {});
        } else if (due.front().tone) {
            m_ports.player.playTone(*due.front().tone, [](const Result<void>&) {});
        }
    }
    const MonotonicTime next = m_played < m_cues.size() ? m_cues[m_played].at : MonotonicTime(breathingLed);
    m_ports.boundary.start(next - ran);
}

void AfterTwitchService::fallSilent() {
    m_after = {};
    m_cues.clear();
    m_ports.boundary.stop();
    m_ports.offer.stop();
    m_ports.player.stop();
    m_ports.player.release();
    emit changed();
}

} // namespace softfall
