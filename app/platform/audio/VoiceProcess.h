#pragma once

#include "platform/audio/VoiceLine.h"

#include <QObject>
#include <QTimer>

class QProcess;

namespace softfall {

/// Speech by softfall-voice, a separate process: an engine that aborts or hangs takes down only that process.
/// The process is started when first needed; all communication is asynchronous.
class VoiceProcess : public QObject {
    Q_OBJECT

public:
    /// `program` as of moduleProgram(); empty if it is not there.
    explicit VoiceProcess(QString program);
    /// Ends the process; if that hangs, it is killed after a moment.
    ~VoiceProcess() override;

    void prepare();
    /// `gain` from 0 to 1; `number` increases. begun() or failed() with the number follows, unless there is another
    /// request first or the process hangs. If the process ends before it began, a fresh one says the words once more.
    void say(const QString& text, const QString& language, double gain, int number);
    /// Silence within a moment, if necessary by ending the process.
    void stop();
    /// Silence, and the process ends within a second.
    void release();
    /// For a process that hangs: ends it, and nothing more is reported about its words.
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
    /// The process is gone, or will be: pending words are passed to the next one, or reported as failed.
    void onLost();
    void fail(const QString& reason);
    /// Detaches the process: nothing more is reported about it, and it is deleted when it has ended.
    [[nodiscard]] QProcess* letGo();

    QString m_program;
    QProcess* m_process = nullptr; // a child of this
    VoiceLine m_words;             ///< the latest
    bool m_isAwaited = false;      ///< they have neither begun nor failed nor been stopped
    bool m_isSecondTry = false;
    int m_stopped = 0;  ///< number of the latest words that were stopped
    int m_sounding = 0; ///< number of the words being spoken; 0: silence
    QTimer m_silenceDue;
};

} // namespace softfall
