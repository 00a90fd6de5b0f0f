#include "platform/audio/Speaker.h"

#include "platform/audio/VoiceChoice.h"

#include <QLocale>

namespace softfall {

namespace {

bool isBroken(const QTextToSpeech& speech) {
    return speech.state() == QTextToSpeech::Error;
}

} // namespace

Speaker::Speaker() = default;
Speaker::~Speaker() = default;

void Speaker::prepare() {
    if (m_engines.empty()) {
        for (const QString& name : enginesInOrder(QTextToSpeech::availableEngines())) {
            m_engines.push_back({name, nullptr});
        }
    }
    for (Engine& engine : m_engines) {
        (void)openEngine(engine);
    }
}

bool Speaker::openEngine(Engine& engine) {
    if (!engine.speech || isBroken(*engine.speech)) {
        if (m_speaking == engine.speech.get()) {
            m_speaking = nullptr;
        }
        engine.speech = std::make_unique<QTextToSpeech>(engine.name);
        connect(engine.speech.get(), &QTextToSpeech::stateChanged, this, &Speaker::onState);
    }
    return !isBroken(*engine.speech);
}

QTextToSpeech* Speaker::engineFor(const QString& language) {
    for (Engine& engine : m_engines) {
        if (!openEngine(engine)) {
            continue;
        }
        QTextToSpeech& speech = *engine.speech;
        const auto locale = localeFor(language, speech.locale(), speech.availableLocales(), QLocale::system());
        if (!locale) {
            continue;
        }
        if (speech.locale() != *locale) {
            speech.setLocale(*locale);
        }
        if (speech.locale().language() == locale->language() && !speech.availableVoices().isEmpty()) {
            return &speech;
        }
    }
    return nullptr;
}

void Speaker::say(const QString& text, const QString& language, double gain, int number) {
    stop();
    prepare();
    m_number = number;
    m_speaking = engineFor(language);
    if (m_speaking == nullptr) {
        emit failed(number,
                    QStringLiteral("no voice speaks %1").arg(QLocale::languageToString(QLocale(language).language())));
        return;
    }
    m_speaking->setVolume(gain);
    m_speaking->say(text);
}

void Speaker::onState(QTextToSpeech::State state) {
    if (sender() != m_speaking) {
        return;
    }
    if (state == QTextToSpeech::Speaking) {
        emit begun(m_number);
    } else if (state == QTextToSpeech::Error) {
        emit failed(m_number, QStringLiteral("the voice could not speak"));
    }
}

void Speaker::stop() {
    if (m_speaking != nullptr) {
        m_speaking->stop();
    }
}

void Speaker::release() {
    stop();
    m_speaking = nullptr;
    m_engines.clear();
}

} // namespace softfall
