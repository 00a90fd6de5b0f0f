#include "viewmodels/byear/ByEarViewModel.h"

#include <utility>

namespace softfall {

ByEarViewModel::ByEarViewModel(ByEarService& byEar, RoutineService& routine, DiaryService& diary, QObject* parent)
    : QObject(parent)
    , m_byEar(byEar)
    , m_routine(routine)
    , m_diary(diary) {
    for (QTimer* timer : {&m_light, &m_hint}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &ByEarViewModel::changed);
    }
    m_light.setInterval(lightDuration);
    m_hint.setInterval(hintDuration);
    connect(&m_byEar, &ByEarService::changed, this, &ByEarViewModel::update);
    if (m_byEar.isDark() && m_byEar.isLightsOut()) {
        m_light.start();
    }
    update();
}

void ByEarViewModel::update() {
    const bool isDark = m_byEar.isDark();
    if (isDark && !std::exchange(m_wasDark, isDark)) {
        m_hint.start();
    }
    m_wasDark = isDark;
    emit changed();
}

QString ByEarViewModel::hint() const {
    return isDark() && m_hint.isActive() ? tr("Softfall goes on by ear.\nAny key brings the light back, dimmed.")
                                         : QString();
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
    (void)m_diary.logTwitchByKey();
}

void ByEarViewModel::askForLight() {
    const bool wasLit = m_light.isActive();
    m_light.start();
    m_hint.stop();
    if (!wasLit) {
        emit changed();
    }
}

void ByEarViewModel::setReading(bool reading) {
    if (std::exchange(m_isReading, reading) != reading) {
        emit changed();
    }
}

void ByEarViewModel::turnOffLight() {
    m_light.stop();
    emit changed();
}

} // namespace softfall
