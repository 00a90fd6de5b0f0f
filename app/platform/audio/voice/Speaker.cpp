#include "platform/audio/voice/Speaker.h"

#include "platform/audio/voice/VoiceChoice.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QLocale>
#include <QMediaDevices>

#include <array>
#include <utility>

namespace softfall {

namespace {

// An engine reports ready when the server has taken the last of its speech; buffered speech still sounds.
constexpr int restMilliseconds = 3'000;

/// Whether its speech comes from this program, not from a desktop service: such an engine keeps its stream open
/// after the first word, which costs some wake-ups a second.
bool playsHere(const QString& engine) {
    return engine != QStringLiteral("speechd");
}

/// Tried in order. Qt 6.4 ends the speech of flite with an error if its last piece is empty, which happens to one text
/// in four and depends on its length; an inaudible change of rate changes the length.
constexpr std::array fliteRates{0.0,   -0.013, 0.013, -0.027, 0.027, -0.041, 0.041, -0.055,
                                0.055, -0.069, 0.069, -0.083, 0.083, -0.097, 0.097};

/// Whether a stream can be opened: if none can, Qt 6.4 crashes in flite's thread.
bool canPlay() {
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) {
        return false;
    }
    QAudioSink trial(device, device.preferredFormat());
    return trial.start() != nullptr && trial.error() == QAudio::NoError;
}

bool isBroken(const QTextToSpeech& speech) {
    return speech.state() == QTextToSpeech::Error;
}

} // namespace

Speaker::Speaker()
    : m_restTimer(this)
    , m_server(this) {
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(restMilliseconds);
    connect(&m_restTimer, &QTimer::timeout, this, &Speaker::rest);
}

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
    if (playsHere(engine.name) && !m_server.isOpen()) {
        return false;
    }
    if (!engine.speech || isBroken(*engine.speech)) {
        if (m_speaking == engine.speech.get()) {
            m_speaking = nullptr;
        }
        // The old one first: two flite engines share its voices, and the first to go takes them along.
        engine.speech.reset();
        engine.speech = std::make_unique<QTextToSpeech>(engine.name);
        connect(engine.speech.get(), &QTextToSpeech::stateChanged, this, &Speaker::onState);
    }
    return !isBroken(*engine.speech);
}

Speaker::Engine* Speaker::engineFor(const QString& language) {
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
            return &engine;
        }
    }
    return nullptr;
}

void Speaker::say(const QString& text, const QString& language, double gain, int number) {
    stop();
    prepare();
    m_restTimer.stop();
    m_words = {text, language, gain, number, 0};
    m_haveBegun = false;
    speak();
}

void Speaker::speak() {
    Engine* engine = engineFor(m_words.language);
    m_speaking = engine != nullptr ? engine->speech.get() : nullptr;
    if (engine == nullptr) {
        const QString wanted = QLocale::languageToString(QLocale(m_words.language).language());
        fail(m_server.isOpen() ? QStringLiteral("no voice speaks %1").arg(wanted)
                               : QStringLiteral("no sound server is running"));
        return;
    }
    if (playsHere(engine->name)) {
        if (!canPlay()) {
            m_speaking = nullptr;
            fail(QStringLiteral("no device can play sound"));
            return;
        }
        m_speaking->setRate(fliteRates[m_rates.value(m_words.text)]);
    }
    m_speaking->setVolume(m_words.gain);
    m_speaking->say(m_words.text);
}

void Speaker::onState(QTextToSpeech::State state) {
    if (state != QTextToSpeech::Speaking) {
        end(m_fallingSilent);
    }
    if (sender() != m_speaking) {
        return;
    }
    if (state == QTextToSpeech::Speaking) {
        m_restTimer.stop();
        m_haveBegun = true;
        if (const int number = m_words.number != 0 ? m_words.number : m_fallingSilent; number != 0) {
            emit started(number);
        }
    } else if (state == QTextToSpeech::Ready) {
        m_restTimer.start();
        if (m_haveBegun) {
            end(m_words.number);
        }
    } else if (state == QTextToSpeech::Error) {
        m_speaking = nullptr;
        if (m_words.number != 0) {
            retry();
        }
    }
}

void Speaker::retry() {
    if (++m_words.tries >= fliteRates.size()) {
        fail(QStringLiteral("the voice could not speak"));
        return;
    }
    std::size_t& rate = m_rates[m_words.text];
    rate = (rate + 1) % fliteRates.size();
    // Not from within a signal of the engine that is reopened for it.
    QMetaObject::invokeMethod(
        this,
        [this, number = m_words.number] {
            if (number == m_words.number && m_speaking == nullptr) {
                speak();
            }
        },
        Qt::QueuedConnection);
}

void Speaker::stop() {
    if (m_words.number != 0) {
        end(m_fallingSilent);
        m_fallingSilent = std::exchange(m_words.number, 0);
    }
    if (m_speaking != nullptr) {
        m_speaking->stop();
    }
}

void Speaker::fail(const QString& reason) {
    emit failed(std::exchange(m_words.number, 0), reason);
}

void Speaker::end(int& number) {
    if (number != 0) {
        emit ended(std::exchange(number, 0));
    }
}

void Speaker::rest() {
    m_speaking = nullptr;
    for (Engine& engine : m_engines) {
        if (playsHere(engine.name)) {
            engine.speech.reset();
            (void)openEngine(engine); // once open, it costs nothing until it speaks
        }
    }
}

} // namespace softfall
