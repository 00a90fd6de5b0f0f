#include "application/ByEarService.h"

#include "core/byear/ByEar.h"

#include <algorithm>
#include <utility>

namespace softfall {

ByEarService::ByEarService(const Ports& ports, RoutineService& routine, EveningService& evening, CueService& cues,
                           AfterTwitchService& afterTwitch, Words words, QObject* parent)
    : QObject(parent)
    , m_ports(ports)
    , m_routine(routine)
    , m_evening(evening)
    , m_cues(cues)
    , m_afterTwitch(afterTwitch)
    , m_words(std::move(words)) {
    m_ports.wakeup.setHandler([this] { update(); });
    m_ports.notice.setHandler([this] {
        m_darkAt = m_ports.clock.monotonic();
        update();
    });
    m_ports.controls.setHandler([this](MediaKey key) { onKey(key); });
    connect(&m_routine, &RoutineService::changed, this, &ByEarService::update);
    connect(&m_evening, &EveningService::changed, this, &ByEarService::update);
    connect(&m_cues, &CueService::changed, this, &ByEarService::update);
}

void ByEarService::begin() {
    m_ports.light.restore();
    m_ports.display.turnOnAgain();
    update();
}

bool ByEarService::isLightsOut() const {
    const EveningPlan plan = m_evening.tonight();
    const auto session = m_routine.latestOf(plan.night);
    return session && softfall::isLightsOut(*session, plan, m_ports.clock.now());
}

MonotonicTime ByEarService::noticeLeft() const {
    return m_phase == Phase::GoingDark ? std::max(MonotonicTime(0), m_darkAt - m_ports.clock.monotonic())
                                       : MonotonicTime(0);
}

void ByEarService::keepLight() {
    if (const auto session = m_routine.session(); session && m_phase != Phase::Light) {
        m_lightKept = session->night;
        update();
    }
}

void ByEarService::goDark() {
    if (m_phase == Phase::GoingDark || mayGoDark()) {
        m_lightKept.reset();
        enter(Phase::Dark);
    }
}

void ByEarService::setReading(bool reading) {
    if (std::exchange(m_isReading, reading) != reading) {
        update();
    }
}

void ByEarService::update() {
    const auto session = m_routine.session();
    const bool isOpen = session && session->isOpen();
    const auto plan = isOpen ? std::optional(m_evening.planFor(session->night)) : std::nullopt;
    const Instant now = m_ports.clock.now();
    m_isByEar = plan && softfall::isByEar(*session, *plan, now);
    updateHeld(isOpen);
    updateControls(session);
    if (plan && now < plan->wake) {
        m_ports.wakeup.wakeAt(now < plan->screenCutoff ? plan->screenCutoff : plan->wake);
    } else if (wantsNightKey()) {
        m_ports.wakeup.wakeAt(m_evening.tonight().wake);
    } else {
        m_ports.wakeup.cancel();
    }
    const bool lacksSound = m_isByEar && wantsDark() && m_cues.hearing() == CueService::Hearing::Nothing &&
                            m_cues.soundTrouble().has_value();
    const bool isNew = std::exchange(m_lacksSound, lacksSound) != lacksSound;
    const Phase before = m_phase;
    enter(phaseOf(session, plan));
    if (isNew && m_phase == before) {
        emit changed();
    }
}

bool ByEarService::wantsDark() const {
    const RoutinePreferences preferences = m_routine.preferences();
    return preferences.darkScreen || preferences.displayOff;
}

void ByEarService::updateHeld(bool isOpen) {
    if (isOpen && !m_isHeld) {
        m_ports.inhibitor.hold(m_words.inhibits());
    } else if (!isOpen && m_isHeld) {
        m_ports.inhibitor.release();
        m_ports.light.restore();
        m_isWarm = false;
    }
    m_isHeld = isOpen;
}

ByEarService::Phase ByEarService::phaseOf(const std::optional<RoutineSession>& session,
                                          const std::optional<EveningPlan>& plan) const {
    const bool isPastCutoff = plan && m_ports.clock.now() >= plan->screenCutoff;
    if (!isPastCutoff || !wantsDark() || m_cues.hearing() != CueService::Hearing::Heard) {
        return Phase::Light;
    }
    if (!m_isByEar || m_isReading || m_lightKept == session->night) {
        return Phase::Dimmed;
    }
    if (m_phase == Phase::GoingDark) {
        return m_ports.clock.monotonic() >= m_darkAt ? Phase::Dark : Phase::GoingDark;
    }
    return m_phase == Phase::Dark ? Phase::Dark : Phase::GoingDark;
}

void ByEarService::enter(Phase phase) {
    const bool isNew = std::exchange(m_phase, phase) != phase;
    if (isNew) {
        m_ports.notice.stop();
    }
    if (isNew && phase == Phase::GoingDark) {
        m_darkAt = m_ports.clock.monotonic() + noticeLength;
        m_ports.notice.start(noticeLength);
    }
    if (m_isByEar && phase != Phase::GoingDark && !m_isReading && m_cues.hearing() != CueService::Hearing::Unknown) {
        warmLight();
    }
    if (!isNew) {
        return;
    }
    if (phase == Phase::Dark) {
        turnDisplaysOff();
    }
    emit changed();
    if (phase == Phase::GoingDark && m_phase == phase) {
        m_cues.announceDark();
    }
}

void ByEarService::warmLight() {
    if (m_isWarm || !m_routine.preferences().warmLight) {
        return;
    }
    m_isWarm = true;
    m_ports.light.warm([this](const Result<void>& done) {
        m_lightTrouble = done ? std::nullopt : std::optional(done.error());
        emit changed();
    });
}

void ByEarService::turnDisplaysOff() {
    if (m_routine.preferences().displayOff) {
        m_ports.display.turnOff([this](const Result<void>& done) {
            m_displayTrouble = done ? std::nullopt : std::optional(done.error());
            emit changed();
        });
    }
}

void ByEarService::updateControls(const std::optional<RoutineSession>& session) {
    if (wantsNightKey()) {
        NowPlaying night;
        night.title = m_evening.settings().reminders.discreet ? QStringLiteral("Softfall") : m_words.night();
        night.isPaused = true;
        m_shown = night;
        m_ports.controls.show(night);
        return;
    }
    if (!session || !session->isOpen()) {
        if (std::exchange(m_shown, std::nullopt)) {
            m_ports.controls.hide();
        }
        return;
    }
    const SessionStep& step = session->steps[session->current];
    NowPlaying playing;
    playing.title = m_evening.settings().reminders.discreet ? QStringLiteral("Softfall") : m_words.step(step.step);
    playing.number = int(session->current) + 1;
    playing.length = step.planned;
    playing.position = step.elapsed;
    playing.isPaused = session->state == SessionState::Paused;
    m_shown = playing;
    m_ports.controls.show(playing);
}

/// After the wind-down, until the wake time, where the person wants to be led after a twitch.
bool ByEarService::wantsNightKey() const {
    return isLightsOut() && m_afterTwitch.mayLead() && m_evening.settings().diary.logsLive;
}

void ByEarService::onKey(MediaKey key) {
    if (wantsNightKey()) {
        m_afterTwitch.pressMediaKey();
        return;
    }
    const auto session = m_routine.session();
    const bool isPaused = session && session->state == SessionState::Paused;
    switch (key) {
    case MediaKey::PlayPause:
        (void)(isPaused ? m_routine.resume() : m_routine.pause());
        break;
    case MediaKey::Play:
        (void)m_routine.resume();
        break;
    case MediaKey::Pause:
        (void)m_routine.pause();
        break;
    case MediaKey::Next:
        (void)m_routine.next();
        break;
    case MediaKey::Previous:
        (void)m_routine.back();
        break;
    }
}

} // namespace softfall
