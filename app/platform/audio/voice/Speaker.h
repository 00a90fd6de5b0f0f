#pragma once

#include "platform/audio/SoundServerGate.h"

#include <QHash>
#include <QObject>
#include <QTextToSpeech>
#include <QTimer>

#include <memory>
#include <vector>

namespace softfall {

/// Speech by the machine's engines. Calls may hang: they wait for sound servers and engines.
class Speaker : public QObject {
    Q_OBJECT

public:
    Speaker();
    ~Speaker() override;

    /// Opens the engines.
    void prepare();
    /// `gain` from 0 to 1; `number` from 1. Reported as described at VoiceLine.
    void say(const QString& text, const QString& language, double gain, int number);
    void stop();

signals:
    void started(int number);
    /// It is silent again.
    void ended(int number);
    void failed(int number, const QString& reason);

private:
    struct Engine {
        QString name;
        std::unique_ptr<QTextToSpeech> speech;
    };
    /// What to say, and how often that was tried.
    struct Words {
        QString text;
        QString language;
        double gain = 1;
        int number = 0;
        std::size_t tries = 0; ///< failed ones
    };
    [[nodiscard]] bool openEngine(Engine& engine);
    /// The first engine with a voice for that language, set to it; null if none has one.
    [[nodiscard]] Engine* engineFor(const QString& language);
    void speak();
    void onState(QTextToSpeech::State state);
    void retry();
    void fail(const QString& reason);
    /// Reports the end of the words of that number and resets it to 0; harmless if it is 0.
    void end(int& number);
    void rest();

    std::vector<Engine> m_engines;       ///< in the order of trying
    QTextToSpeech* m_speaking = nullptr; // one of the engines
    Words m_words;                       ///< number 0 if there are none
    bool m_haveBegun = false;
    int m_fallingSilent = 0;             ///< number of words that were stopped and may still sound, or begin to
    QHash<QString, std::size_t> m_rates; ///< by text: which of flite's rates did not fail
    QTimer m_restTimer;
    SoundServerGate m_server;
};

} // namespace softfall
