#include "application/ByEarService.h"

#include "core/byear/ByEar.h"

#include <utility>

namespace softfall {

ByEarService::ByEarService(const Ports& ports, RoutineService& routine, EveningService& evening, CueService& cues,
                           Words words, QObject* parent)
    : QObject(parent)
    , m_ports(ports)
    , m_routine(routine)
    , m_evening(evening)
    , m_cues(cues)
    , m_words(std::move(words)) {
    m_ports.wakeup.setHandler([this] { update(); });
    m_ports.controls.setHandler([this](MediaKey key) { onKey(key); });
    connect(&m_routine, &RoutineService::changed, this, &ByEarService::update);
    connect(&m_evening, &EveningService::changed, this, &ByEarService::update);
    connect(&m_cues, &CueService::changed, this, &ByEarService::update);
}

void ByEarService::begin() {
    m_ports.light.restore();
    update();
}

bool ByEarService::isLightsOut() const {
    const EveningPlan plan = m_evening.tonight();
    const auto session = m_routine.latestOf(plan.night);
    return session && softfall::isLightsOut(*session, plan, m_ports.clock.now());
}

void ByEarService::update() {
    const auto session = m_routine.session();
    const bool isOpen = session && session->isOpen();
    const auto plan = session ? std::optional(m_evening.planFor(session->night)) : std::nullopt;
    const Instant now = m_ports.clock.now();
    const bool wasByEar = std::exchange(m_isByEar, plan && softfall::isByEar(*session, *plan, now));

    if (isOpen && !m_isHeld) {
        m_ports.inhibitor.hold(m_words.inhibits());
    } else if (!isOpen && m_isHeld) {
        m_ports.inhibitor.release();
        m_ports.light.restore();
    }
    m_isHeld = isOpen;
    updateControls(session);
    if (m_isByEar && !wasByEar && isOpen) {
        enterDark();
    }

    if (plan && now < plan->wake && (isOpen || m_isByEar)) {
        m_ports.wakeup.wakeAt(isOpen && now < plan->screenCutoff ? plan->screenCutoff : plan->wake);
    } else {
        m_ports.wakeup.cancel();
    }

    const bool isHeard = m_cues.hearing() != CueService::Hearing::Nothing;
    const bool isDark = m_isByEar && m_routine.preferences().darkScreen && (isHeard || !isOpen);
    if (std::exchange(m_isDark, isDark) != isDark) {
        emit changed();
    }
}

void ByEarService::enterDark() {
    const RoutinePreferences preferences = m_routine.preferences();
    if (preferences.warmLight) {
        m_ports.light.warm([this](const Result<void>& done) {
            m_lightTrouble = done ? std::nullopt : std::optional(done.error());
            emit changed();
        });
    }
    if (preferences.displayOff) {
        m_ports.display.turnOff([this](const Result<void>& done) {
            m_displayTrouble = done ? std::nullopt : std::optional(done.error());
            emit changed();
        });
    }
}

void ByEarService::updateControls(const std::optional<RoutineSession>& session) {
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

void ByEarService::onKey(MediaKey key) {
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
