#include "control/Commands.h"
#include "control/ControlModule.h"
#include "control/EveryWord.h"
#include "control/OpenCoach.h"
#include "control/Options.h"
#include "exchange/AtomicFile.h"
#include "platform/audio/SpeechEngines.h"
#include "viewmodels/wording/CueWords.h"
#include "viewmodels/wording/VoiceWords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <CLI/CLI.hpp>
#include <algorithm>

namespace softfall {

namespace {

const QString best = QStringLiteral("best");
const QString noRecordings = QStringLiteral("none");

struct VoiceOptions {
    std::string voice;
    std::string pace;
};

std::vector<Voice> speakingVoices() {
    return voicesFor(languageOfWords(), installedVoices());
}

Result<void> listVoices(Coach& coach) {
    const VoiceSettings& settings = coach.evening.settings().routine.voice;
    const std::vector<Voice> voices = speakingVoices();
    const VoiceChoice choice = chooseVoice(settings.voice, languageOfWords(), voices);
    QStringList lines;
    QJsonArray list;
    for (const Voice& voice : voices) {
        lines << QStringLiteral("%1 %2  %3, %4 Hz")
                     .arg(QLatin1Char(voice == choice.voice ? '*' : ' '))
                     .arg(voice.id(), -20)
                     .arg(voiceTitle(voice))
                     .arg(voice.rate);
        list.append(QJsonObject{{QStringLiteral("id"), voice.id()},
                                {QStringLiteral("language"), voice.language},
                                {QStringLiteral("rate"), voice.rate}});
    }
    if (voices.empty()) {
        lines << QStringLiteral("No voice is installed. To have one, install flite.");
    }
    if (choice.isInstead) {
        lines << QStringLiteral("%1 was chosen and is no longer installed.").arg(settings.voice);
    }
    lines << QStringLiteral("pace %1").arg(settings.pace)
          << QStringLiteral("recordings %1").arg(settings.recordings.isEmpty() ? noRecordings : settings.recordings);
    const QJsonValue null(QJsonValue::Null);
    coach.call.print(lines.join(u'\n'),
                     QJsonObject{{QStringLiteral("voices"), list},
                                 {QStringLiteral("chosen"), settings.voice.isEmpty() ? best : settings.voice},
                                 {QStringLiteral("speaks"), choice.voice ? QJsonValue(choice.voice->id()) : null},
                                 {QStringLiteral("pace"), settings.pace},
                                 {QStringLiteral("recordings"),
                                  settings.recordings.isEmpty() ? null : QJsonValue(settings.recordings)}});
    return {};
}

Result<void> setVoice(const VoiceOptions& options, PlanSettings& plan) {
    const QString wanted = QString::fromStdString(options.voice);
    const auto pace = wholeNumberOption(options.pace, "--pace", minVoicePace, maxVoicePace);
    if (!pace) {
        return std::unexpected(pace.error());
    }
    if (wanted.isEmpty() && !*pace) {
        return std::unexpected(
            badInput(QStringLiteral("voice set"), {}, QStringLiteral("at least one of --voice, --pace")));
    }
    VoiceSettings& voice = plan.routine.voice;
    voice.pace = pace->value_or(voice.pace);
    if (wanted == best) {
        voice.voice.clear();
    } else if (!wanted.isEmpty()) {
        QStringList ids{best};
        for (const Voice& each : speakingVoices()) {
            ids << each.id();
        }
        if (!ids.contains(wanted)) {
            return std::unexpected(badInput(QStringLiteral("--voice"), wanted, ids.join(QStringLiteral(", "))));
        }
        voice.voice = wanted;
    }
    return {};
}

/// What the path names, absolute; empty for `none`.
Result<QString> recordingsFolder(const std::string& path) {
    const QString given = QString::fromStdString(path);
    if (given == noRecordings) {
        return QString();
    }
    if (!QFileInfo(given).isDir()) {
        return std::unexpected(
            badInput(QStringLiteral("folder"), given, QStringLiteral("an existing folder, or none")));
    }
    return QDir(given).absolutePath();
}

Result<void> showRecordings(Coach& coach) {
    const QString& folder = coach.evening.settings().routine.voice.recordings;
    if (folder.isEmpty()) {
        coach.call.print(QStringLiteral("No recordings. The voice speaks everything."),
                         QJsonObject{{QStringLiteral("recordings"), QJsonValue(QJsonValue::Null)}});
        return {};
    }
    const auto words = everyWord();
    if (!words) {
        return std::unexpected(words.error());
    }
    LoadedControlModule loaded;
    const auto module = loaded.get();
    if (!module) {
        return std::unexpected(module.error());
    }
    const RecordingsReport report = (*module)->inspectRecordings(folder, *words);
    QStringList lines{QStringLiteral("%1 of %2 recorded in %3. The voice speaks the rest.")
                          .arg(QString::number(report.usable), QString::number(words->size()), folder)};
    lines += report.problems;
    coach.call.print(lines.join(u'\n'),
                     QJsonObject{{QStringLiteral("recordings"), folder},
                                 {QStringLiteral("usable"), report.usable},
                                 {QStringLiteral("problems"), QJsonArray::fromStringList(report.problems)}});
    return {};
}

Result<void> exportWords(const Invocation& call, const QString& folder) {
    // Without one "one minute" has no singular.
    int count = 1;
    char name[] = "softfallctl";
    char* arguments[] = {name, nullptr};
    const QCoreApplication application(count, arguments);
    const auto words = everyWord();
    if (!words) {
        return std::unexpected(words.error());
    }
    QByteArray text;
    for (const SpokenPart& part : *words) {
        text += part.id.toUtf8() + '\t' + part.text.simplified().toUtf8() + '\n';
    }
    const QString path = QDir(folder).absoluteFilePath(QStringLiteral("spoken.tsv"));
    if (!QDir().mkpath(folder)) {
        return std::unexpected(unavailable(QStringLiteral("folder"), QStringLiteral("%1 cannot be made").arg(folder)));
    }
    if (auto written = writeFileAtomically(path, text, diaryPathOf(call)); !written) {
        return written;
    }
    call.print(
        QStringLiteral("%1 lines written to %2. Record each as a file with that name, such as hold.wav, and name "
                       "the folder with “softfallctl voice recordings”.")
            .arg(QString::number(words->size()), path),
        QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("lines"), int(words->size())}});
    return {};
}

} // namespace

void addVoiceCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& voice =
        addShownSubcommand(app, invocation, "voice", "Show or choose the voice, its pace, or your recordings",
                           "List the voices that are installed, best first", listVoices);
    onCall(addSubcommand(voice, "list", "List the voices that are installed, best first"), invocation, listVoices);

    CLI::App& set = addSubcommand(voice, "set", "Choose the voice and its pace; the rest stays");
    const auto options = std::make_shared<VoiceOptions>();
    set.add_option("--voice", options->voice, "Its id, as flite:slt, or best");
    set.add_option("--pace", options->pace, "Percent of its own, 60 to 120");
    onPlanChange(
        set, invocation, [options](PlanSettings& plan) { return setVoice(*options, plan); }, listVoices);

    CLI::App& recordings =
        addSubcommand(voice, "recordings", "Use your own recordings, a file for each id of the list");
    const auto folder = std::make_shared<std::string>();
    recordings.add_option("folder", *folder, "The folder with the files, or none")->required();
    onPlanChange(
        recordings, invocation,
        [folder](PlanSettings& plan) -> Result<void> {
            auto path = recordingsFolder(*folder);
            if (!path) {
                return std::unexpected(path.error());
            }
            plan.routine.voice.recordings = *std::move(path);
            return {};
        },
        showRecordings);

    CLI::App& exported = addSubcommand(voice, "export", "Write the list of everything that is spoken: id, tab, text");
    const auto target = std::make_shared<std::string>();
    exported.add_option("folder", *target, "Where to write spoken.tsv; created if missing")->required();
    onCall(exported, invocation,
           [target](const Invocation& call) { return exportWords(call, QString::fromStdString(*target)); });
}

} // namespace softfall
