#include "viewmodels/byear/ByEarViewModel.h"

#include <utility>

namespace softfall {

using Phase = ByEarService::Phase;

ByEarViewModel::ByEarViewModel(ByEarService& byEar, RoutineService& routine, AfterTwitchService& afterTwitch,
                               QObject* parent)
    : QObject(parent)
    , m_byEar(byEar)
    , m_routine(routine)
    , m_afterTwitch(afterTwitch) {
    for (QTimer* timer : {&m_light, &m_hint, &m_second}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer); // whole seconds of it are shown
    }
    m_light.setInterval(lightDuration);
    m_hint.setInterval(hintDuration);
    connect(&m_light, &QTimer::timeout, this, &ByEarViewModel::update);
    connect(&m_hint, &QTimer::timeout, this, &ByEarViewModel::changed);
    connect(&m_second, &QTimer::timeout, this, &ByEarViewModel::tick);
    if (m_byEar.isDark()) {
        m_byEar.keepLight();
    }
    connect(&m_byEar, &ByEarService::changed, this, &ByEarViewModel::update);
    connect(&m_routine, &RoutineService::changed, this, &ByEarViewModel::update);
    update();
}

ByEarViewModel::~ByEarViewModel() {
    m_byEar.disconnect(this);
    m_byEar.setReading(false);
}

bool ByEarViewModel::isOpen() const {
    const auto session = m_routine.session();
    return session && session->isOpen();
}

void ByEarViewModel::update() {
    const Phase before = std::exchange(m_phase, m_byEar.phase());
    if (m_phase != before) {
        m_light.stop();
        m_hint.stop();
    }
    if (m_phase == Phase::Dark && before != Phase::Dark) {
        m_hint.start();
        m_fillsScreen = true;
    }
    if ((m_phase == Phase::Light && before != Phase::Light) || !isOpen()) {
        m_fillsScreen = false;
    }
    if (!isLit()) {
        m_isTwitchLogged = false;
    }
    emit changed();
    tick();
}

void ByEarViewModel::tick() {
    if (isGoingDark() || isLit()) {
        const MonotonicTime toNextSecond = left() % MonotonicTime(1000);
        m_second.start(toNextSecond > MonotonicTime(0) ? toNextSecond : MonotonicTime(1000));
    } else {
        m_second.stop();
    }
    emit ticked();
}

MonotonicTime ByEarViewModel::left() const {
    return isGoingDark() ? m_byEar.noticeLeft() : isLit() ? m_light.remainingTimeAsDuration() : MonotonicTime(0);
}

int ByEarViewModel::secondsLeft() const {
    return int(std::chrono::ceil<seconds>(left()).count());
}

qreal ByEarViewModel::noticeLeft() const {
    return isGoingDark() ? qreal(left().count()) / qreal(ByEarService::noticeLength.count()) : 0;
}

QString ByEarViewModel::hint() const {
    return isDark() && m_hint.isActive() ? tr("Just listen from here.\nAny key brings dim light back.") : QString();
}

void ByEarViewModel::next() {
    (void)m_routine.next();
}

void ByEarViewModel::back() {
    (void)m_routine.back();
}

void ByEarViewModel::pauseOrResume() {
    const auto session = m_routine.session();
    (void)(session && session->state == SessionState::Paused ? m_routine.resume() : m_routine.pause());
}

void ByEarViewModel::logTwitch() {
    const auto logged = m_afterTwitch.logTwitch();
    if (isLit() && logged && *logged) {
        m_isTwitchLogged = true;
        emit changed();
    }
}

void ByEarViewModel::askForLight() {
    if (!m_byEar.isDark()) {
        return;
    }
    m_hint.stop();
    m_light.start();
    update();
}

void ByEarViewModel::keepLight() {
    m_byEar.keepLight();
}

void ByEarViewModel::goDark() {
    m_byEar.goDark();
}

void ByEarViewModel::leaveFullScreen() {
    m_fillsScreen = false;
    m_byEar.keepLight();
    update();
}

void ByEarViewModel::toggleFullScreen() {
    if (m_fillsScreen) {
        leaveFullScreen();
    } else if (isOpen()) {
        m_fillsScreen = true;
        emit changed();
    }
}

void ByEarViewModel::setReading(bool reading) {
    m_byEar.setReading(reading);
}

} // namespace softfall
