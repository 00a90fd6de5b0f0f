#pragma once

#include "platform/audio/SoundServerGate.h"

#include <QHash>
#include <QObject>
#include <QTextToSpeech>
#include <QTimer>

#include <memory>
#include <vector>

namespace softfall {

/// Speech by the engines of the machine. Calls may hang: sound servers and engines are asked and waited for.
class Speaker : public QObject {
    Q_OBJECT

public:
    Speaker();
    ~Speaker() override;

    /// Opens the engines.
    void prepare();
    /// `gain` from 0 to 1; `number` from 1. It is told of as VoiceLine says.
    void say(const QString& text, const QString& language, double gain, int number);
    void stop();

signals:
    void started(int number);
    /// It is silent.
    void ended(int number);
    void failed(int number, const QString& reason);

private:
    struct Engine {
        QString name;
        std::unique_ptr<QTextToSpeech> speech;
    };
    /// What is to be said, and how often that was tried.
    struct Words {
        QString text;
        QString language;
        double gain = 1;
        int number = 0;
        std::size_t tries = 0; ///< which have failed
    };
    [[nodiscard]] bool openEngine(Engine& engine);
    /// The first engine with a voice of that language, set to it; null where none has.
    [[nodiscard]] Engine* engineFor(const QString& language);
    void speak();
    void onState(QTextToSpeech::State state);
    void retry();
    void fail(const QString& reason);
    /// Tells the end of the words of that number and makes it 0; harmless where it is.
    void end(int& number);
    void rest();

    std::vector<Engine> m_engines;       ///< in the order of trying
    QTextToSpeech* m_speaking = nullptr; // one of the engines
    Words m_words;                       ///< of number 0 where there are none
    bool m_haveBegun = false;
    int m_fallingSilent = 0;             ///< number of words that were stopped and may still sound, or begin to
    QHash<QString, std::size_t> m_rates; ///< by text: which of flite's rates did not fail
    QTimer m_restTimer;
    SoundServerGate m_server;
};

} // namespace softfall
