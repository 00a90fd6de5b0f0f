#include "viewmodels/byear/JustJoltedViewModel.h"

namespace softfall {

JustJoltedViewModel::JustJoltedViewModel(AfterTwitchService& afterTwitch, EveningService& evening, QObject* parent)
    : QObject(parent)
    , m_afterTwitch(afterTwitch)
    , m_evening(evening) {
    m_page.setSingleShot(true);
    m_page.setInterval(pageDuration);
    m_breath.setSingleShot(true);
    connect(&m_page, &QTimer::timeout, this, [this] {
        m_breath.stop();
        emit changed();
    });
    connect(&m_breath, &QTimer::timeout, this, &JustJoltedViewModel::turnBreath);
    connect(&m_afterTwitch, &AfterTwitchService::changed, this, &JustJoltedViewModel::changed);
}

QStringList JustJoltedViewModel::lines() {
    return {tr("That was a twitch. It’s over."), tr("Many people have them."), tr("Let your legs grow heavy."),
            tr("There is nothing you need to do.")};
}

QString JustJoltedViewModel::word() const {
    return m_isBreathingIn ? tr("breathe in") : tr("breathe out");
}

bool JustJoltedViewModel::logs() const {
    return m_evening.settings().diary.logsLive;
}

bool JustJoltedViewModel::isLogged() const {
    return m_isLogged || m_afterTwitch.wasJustLogged();
}

void JustJoltedViewModel::open() {
    if (!m_isShown) {
        m_isLogged = false;
        m_isBreathingIn = false;
    }
    m_isShown = true;
    m_page.start();
    if (!m_breath.isActive()) {
        turnBreath();
    }
    emit changed();
}

void JustJoltedViewModel::close() {
    m_isShown = false;
    m_page.stop();
    m_breath.stop();
    emit changed();
}

void JustJoltedViewModel::log() {
    if (!isLogged()) {
        const auto logged = m_afterTwitch.logTwitch();
        m_isLogged = logged && *logged;
        emit changed();
    }
}

void JustJoltedViewModel::breathe() {
    m_afterTwitch.breathe();
}

void JustJoltedViewModel::turnBreath() {
    m_isBreathingIn = !m_isBreathingIn;
    m_breath.start(m_isBreathingIn ? breathIn : breathOut);
    emit changed();
}

} // namespace softfall
