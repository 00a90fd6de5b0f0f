#pragma once

#include <QObject>
#include <QTextToSpeech>

#include <memory>
#include <vector>

namespace softfall {

/// Speech by the engines of the machine. Lives in a SoundThread, since some take seconds to open.
class Speaker : public QObject {
    Q_OBJECT

public:
    Speaker();
    ~Speaker() override;

    /// Opens the engines.
    void prepare();
    /// `gain` from 0 to 1. begun() or failed() with the number follows, unless stop() comes before.
    void say(const QString& text, const QString& language, double gain, int number);
    void stop();
    /// Ends speech and gives the engines back.
    void release();

signals:
    void begun(int number);
    void failed(int number, const QString& reason);

private:
    struct Engine {
        QString name;
        std::unique_ptr<QTextToSpeech> speech;
    };
    [[nodiscard]] bool openEngine(Engine& engine);
    /// The first engine with a voice of that language, set to it; null where none has.
    [[nodiscard]] QTextToSpeech* engineFor(const QString& language);
    void onState(QTextToSpeech::State state);

    std::vector<Engine> m_engines;       ///< in the order of trying
    QTextToSpeech* m_speaking = nullptr; // one of the engines
    int m_number = 0;
};

} // namespace softfall
