#include "platform/audio/SpeechEngines.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <iterator>
#include <sys/prctl.h>

namespace softfall {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds patience(4'000); // an engine speaks a sentence in a tenth of a second
constexpr milliseconds breath(20);      // after which it is asked whether the words are still wanted
constexpr int wordsPerMinute = 175;     // espeak-ng's own pace

enum class Run { Done, Aborted, Late, NotWanted };

struct Output {
    Run run = Run::Done;
    QByteArray bytes;
};

Output run(const QString& program, const QStringList& arguments, const std::function<bool()>& isWanted) {
    QProcess engine;
    // It does not outlive Softfall, however that ends.
    engine.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    engine.setStandardInputFile(QProcess::nullDevice());
    engine.setStandardErrorFile(QProcess::nullDevice());
    engine.start(program, arguments);
    const auto end = steady_clock::now() + patience;
    while (engine.state() != QProcess::NotRunning && !engine.waitForFinished(int(breath.count()))) {
        const bool isLate = steady_clock::now() >= end;
        if (isLate || !isWanted()) {
            engine.kill();
            engine.waitForFinished();
            return {isLate ? Run::Late : Run::NotWanted, {}};
        }
    }
    const bool isSound = engine.error() != QProcess::FailedToStart && engine.exitStatus() == QProcess::NormalExit &&
                         engine.exitCode() == 0;
    return {isSound ? Run::Done : Run::Aborted, engine.readAllStandardOutput()};
}

/// `Voices available: kal awb_time kal16 awb rms slt`
std::vector<Voice> voicesOfFlite(const QString& listed) {
    std::vector<Voice> voices;
    for (const QString& name : listed.section(u':', 1).split(u' ', Qt::SkipEmptyParts)) {
        const QString voice = name.trimmed();
        if (!voice.isEmpty() && voice != QStringLiteral("awb_time")) { // which only knows the time of day
            voices.push_back({QStringLiteral("flite"), voice, voice, QStringLiteral("en-US"),
                              voice == QStringLiteral("kal") ? 8'000 : 16'000});
        }
    }
    return voices;
}

/// A heading, then ` 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)`: priority,
/// language, age and sex, name, file, other languages.
std::vector<Voice> voicesOfEspeak(const QString& listed) {
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    std::vector<Voice> voices;
    const QStringList lines = listed.split(u'\n').mid(1);
    for (const QString& line : lines) {
        const QStringList fields = line.split(blanks, Qt::SkipEmptyParts);
        // Those in mb/ need another program, those in !v/ are variants of a voice.
        if (fields.size() >= 5 && !fields[4].startsWith(u"mb/") && !fields[4].startsWith(u"!v/")) {
            voices.push_back(
                {QStringLiteral("espeak-ng"), fields[1], QString(fields[3]).replace(u'_', u' '), fields[1], 22'050});
        }
    }
    return voices;
}

QStringList speakWithFlite(const Voice& voice, int pace, const QString& text) {
    return {QStringLiteral("-voice"), voice.name,
            QStringLiteral("--setf"), QStringLiteral("duration_stretch=%1").arg(100.0 / pace),
            QStringLiteral("-o"),     QStringLiteral("/dev/stdout"),
            QStringLiteral("-t"),     text};
}

QStringList speakWithEspeak(const Voice& voice, int pace, const QString& text) {
    return {QStringLiteral("-v"),
            voice.name,
            QStringLiteral("-s"),
            QString::number(wordsPerMinute * pace / 100),
            QStringLiteral("--stdout"),
            QStringLiteral("--"),
            text};
}

/// All that Softfall knows of an engine; which is better is said in core.
struct SpeechEngine {
    const char* program;
    const char* list; ///< its option
    std::vector<Voice> (*voices)(const QString& listed);
    QStringList (*speak)(const Voice& voice, int pace, const QString& text);
};

constexpr SpeechEngine speechEngines[] = {{"flite", "-lv", voicesOfFlite, speakWithFlite},
                                          {"espeak-ng", "--voices", voicesOfEspeak, speakWithEspeak}};

} // namespace

QStringList installedEngines() {
    QStringList found;
    for (const SpeechEngine& engine : speechEngines) {
        if (!QStandardPaths::findExecutable(QLatin1String(engine.program)).isEmpty()) {
            found << QLatin1String(engine.program);
        }
    }
    return found;
}

std::vector<Voice> installedVoices() {
    const QStringList installed = installedEngines();
    std::vector<Voice> voices;
    for (const SpeechEngine& engine : speechEngines) {
        if (installed.contains(QLatin1String(engine.program))) {
            const Output listed = run(QLatin1String(engine.program), {QLatin1String(engine.list)}, [] { return true; });
            std::ranges::move(engine.voices(QString::fromUtf8(listed.bytes)), std::back_inserter(voices));
        }
    }
    return voices;
}

Result<QByteArray> speechOf(const Voice& voice, int pace, const QString& text, const std::function<bool()>& isWanted) {
    const auto* engine = std::ranges::find_if(
        speechEngines, [&voice](const SpeechEngine& each) { return voice.engine == QLatin1String(each.program); });
    QString reason = QStringLiteral("%1 is not installed").arg(voice.engine);
    for (int attempt = 0; engine != std::end(speechEngines) && attempt < 2; ++attempt) {
        const Output spoken = run(voice.engine, engine->speak(voice, pace, text), isWanted);
        if (spoken.run == Run::Done && !spoken.bytes.isEmpty()) {
            return spoken.bytes;
        }
        if (spoken.run == Run::NotWanted) {
            return std::unexpected(
                unavailable(QStringLiteral("voice"), QStringLiteral("it was stopped before it began")));
        }
        if (spoken.run == Run::Late) {
            return std::unexpected(unavailable(QStringLiteral("voice"),
                                               QStringLiteral("%1 did not answer within 4 seconds").arg(voice.engine)));
        }
        reason = QStringLiteral("%1 ended without a word").arg(voice.engine);
    }
    return std::unexpected(unavailable(QStringLiteral("voice"), reason));
}

} // namespace softfall
