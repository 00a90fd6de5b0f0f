#pragma once

#include "platform/audio/VoiceLine.h"

#include <QObject>
#include <QTimer>

class QProcess;

namespace softfall {

/// Speech by softfall-voice, a process of its own: an engine that aborts or hangs takes no more than its process along.
/// The process is started when it is first needed and spoken to without waiting.
class VoiceProcess : public QObject {
    Q_OBJECT

public:
    /// `program` as of moduleProgram(); empty where it is not there.
    explicit VoiceProcess(QString program);
    /// Ends the process; where that hangs, it is killed after a moment.
    ~VoiceProcess() override;

    void prepare();
    /// `gain` from 0 to 1; `number` grows. begun() or failed() with the number follows, unless something else is asked
    /// before or the process hangs. Where the process ends before it began, a fresh one says the words once more.
    void say(const QString& text, const QString& language, double gain, int number);
    /// Silence within a moment, where need be by the end of the process.
    void stop();
    /// Silence, and the process ends within a second.
    void release();
    /// For a process that hangs: it is no more, and nothing is told of what it was to say.
    void kill();

signals:
    void started(int number);
    void failed(int number, const QString& reason);

private:
    void start();
    void write(const VoiceLine& line);
    void readLines();
    void onLine(const VoiceLine& line);
    void onSilenceDue();
    /// The process is gone, or to be: who waits for words gets them from the next one, or is told.
    void onLost();
    void fail(const QString& reason);
    /// From now on there is none; what was is told no more, and deleted when it has ended.
    [[nodiscard]] QProcess* letGo();

    QString m_program;
    QProcess* m_process = nullptr; // a child of this
    VoiceLine m_words;             ///< the latest
    bool m_isAwaited = false;      ///< they have neither begun nor failed nor been stopped
    bool m_isSecondTry = false;
    int m_stopped = 0;  ///< number of the latest words that were stopped
    int m_sounding = 0; ///< number of the words that sound; 0: silence
    QTimer m_silenceDue;
};

} // namespace softfall
