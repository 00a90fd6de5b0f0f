#include "platform/audio/SpokenCue.h"

namespace softfall {

namespace {

bool isBroken(QTextToSpeech::State state) {
    return state == QTextToSpeech::Error;
}

} // namespace

SpokenCue::SpokenCue(QObject* parent)
    : QObject(parent) {
    connect(&m_first, &FirstSound::gaveUp, this, &SpokenCue::stop);
}

SpokenCue::~SpokenCue() = default;

bool SpokenCue::openEngine() {
    if (m_engine && !isBroken(m_engine->state())) {
        return true;
    }
    // The desktop's own first: it has the voice that the person chose. Qt's "mock" engine speaks to tests only.
    QStringList engines = QTextToSpeech::availableEngines();
    engines.removeAll(QStringLiteral("mock"));
    engines.sort();
    if (engines.removeAll(QStringLiteral("speechd")) > 0) {
        engines.prepend(QStringLiteral("speechd"));
    }
    for (const QString& name : std::as_const(engines)) {
        m_engine = std::make_unique<QTextToSpeech>(name);
        if (!isBroken(m_engine->state()) && !m_engine->availableVoices().isEmpty()) {
            connect(m_engine.get(), &QTextToSpeech::stateChanged, this, &SpokenCue::onState);
            return true;
        }
    }
    m_engine.reset();
    return false;
}

void SpokenCue::say(const QString& text, CuePlayer::Started started) {
    m_first.expect(std::move(started));
    if (!openEngine()) {
        m_first.failed(QStringLiteral("there is no voice that can be used"));
        return;
    }
    m_engine->say(text);
}

void SpokenCue::onState(QTextToSpeech::State state) {
    if (state == QTextToSpeech::Speaking) {
        m_first.came();
    } else if (isBroken(state)) {
        m_first.failed(QStringLiteral("the voice could not speak"));
    }
}

void SpokenCue::stop() {
    if (m_engine) {
        m_engine->stop();
    }
}

} // namespace softfall
