#include "platform/audio/VoiceProcess.h"

#include <QProcess>

#include <utility>

namespace softfall {

namespace {

using Verb = VoiceLine::Verb;

// A cue that is stopped is silent within 100 ms.
constexpr int silenceMilliseconds = 60;
constexpr int leaveMilliseconds = 1'000;
constexpr int lastMilliseconds = 300;

} // namespace

VoiceProcess::VoiceProcess(QString program)
    : m_program(std::move(program)) {
    m_silenceDue.setSingleShot(true);
    m_silenceDue.setTimerType(Qt::PreciseTimer);
    m_silenceDue.setInterval(silenceMilliseconds);
    connect(&m_silenceDue, &QTimer::timeout, this, &VoiceProcess::onSilenceDue);
}

VoiceProcess::~VoiceProcess() {
    release();
    for (QProcess* process : findChildren<QProcess*>(Qt::FindDirectChildrenOnly)) {
        process->disconnect();
        if (process->state() != QProcess::NotRunning && !process->waitForFinished(lastMilliseconds)) {
            process->kill();
            process->waitForFinished(lastMilliseconds);
        }
    }
}

void VoiceProcess::start() {
    m_process = new QProcess(this);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &VoiceProcess::readLines);
    connect(m_process, &QProcess::finished, this, &VoiceProcess::onLost);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            const QString reason = m_process->errorString();
            letGo()->deleteLater();
            fail(QStringLiteral("the voice could not be started: %1").arg(reason));
        }
    });
    m_process->start(m_program, QStringList());
}

void VoiceProcess::prepare() {
    if (m_program.isEmpty()) {
        return;
    }
    if (m_process == nullptr) {
        start();
    }
    write({.verb = Verb::Prepare});
}

void VoiceProcess::say(const QString& text, const QString& language, double gain, int number) {
    stop();
    m_words = {Verb::Say, number, gain, language, text};
    m_isAwaited = true;
    m_isSecondTry = false;
    if (m_program.isEmpty()) {
        fail(QStringLiteral("the part of Softfall for its voice isn't installed"));
        return;
    }
    if (m_process == nullptr) {
        start();
    }
    write(m_words);
}

void VoiceProcess::write(const VoiceLine& line) {
    if (m_process != nullptr) {
        m_process->write(line.written());
    }
}

void VoiceProcess::readLines() {
    while (m_process != nullptr && m_process->canReadLine()) {
        if (const auto line = VoiceLine::read(m_process->readLine())) {
            onLine(*line);
        }
    }
}

void VoiceProcess::onLine(const VoiceLine& line) {
    const bool isAwaited = m_isAwaited && line.number == m_words.number;
    if (line.verb == Verb::Started) {
        m_sounding = line.number;
        if (isAwaited) {
            m_isAwaited = false;
            emit started(line.number);
        } else if (line.number <= m_stopped) {
            m_silenceDue.start();
        }
        return;
    }
    if (line.number >= m_sounding) {
        m_sounding = 0;
        m_silenceDue.stop();
    }
    if (line.verb == Verb::Failed && isAwaited) {
        fail(line.text);
    }
}

void VoiceProcess::stop() {
    m_isAwaited = false;
    m_stopped = m_words.number;
    write({.verb = Verb::Stop});
    if (m_sounding != 0) {
        m_silenceDue.start();
    }
}

void VoiceProcess::onSilenceDue() {
    // If it was this thread that was late, the answer is there.
    m_process->waitForReadyRead(0);
    if (m_sounding != 0) {
        m_process->kill();
        onLost();
    }
}

void VoiceProcess::onLost() {
    (void)letGo();
    if (!m_isAwaited) {
        return;
    }
    if (m_isSecondTry) {
        fail(QStringLiteral("the voice stopped"));
        return;
    }
    m_isSecondTry = true;
    start();
    write(m_words);
}

void VoiceProcess::fail(const QString& reason) {
    if (std::exchange(m_isAwaited, false)) {
        emit failed(m_words.number, reason);
    }
}

void VoiceProcess::release() {
    m_isAwaited = false;
    const bool sounds = m_sounding != 0;
    if (QProcess* leaving = letGo()) {
        // It ends when its input closes.
        leaving->closeWriteChannel();
        QTimer::singleShot(sounds ? silenceMilliseconds : leaveMilliseconds, leaving, &QProcess::kill);
    }
}

void VoiceProcess::kill() {
    m_isAwaited = false;
    if (QProcess* hanging = letGo()) {
        hanging->kill();
    }
}

QProcess* VoiceProcess::letGo() {
    QProcess* process = std::exchange(m_process, nullptr);
    m_sounding = 0;
    m_silenceDue.stop();
    if (process != nullptr) {
        process->disconnect(this);
        if (process->state() == QProcess::NotRunning) {
            process->deleteLater();
        } else {
            connect(process, &QProcess::finished, process, &QObject::deleteLater);
        }
    }
    return process;
}

} // namespace softfall
