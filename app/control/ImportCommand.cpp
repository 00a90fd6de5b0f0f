#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "control/Options.h"
#include "core/exchange/ForeignMapping.h"
#include "exchange/DiaryFilesOnDisk.h"

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

struct ImportOptions {
    std::string path;
    bool dryRun = false;
    std::string format;
    std::string twitchesFrom;
    std::string twitchesAs;
    std::string nightsWithout;
    std::string plan;
};

/// Prints all problems but the last, which is the answer.
Error reported(const FileProblems& problems) {
    QStringList lines;
    for (const FileProblem& problem : problems.first) {
        lines << describe(problem);
    }
    if (problems.total > qint64(problems.first.size())) {
        lines << QStringLiteral("and %1 more").arg(problems.total - qint64(problems.first.size()));
    }
    const QString last = lines.isEmpty() ? QString() : lines.takeLast();
    for (const QString& line : lines) {
        warn(line);
    }
    return {Error::Kind::BadInput, {}, {}, {}, last};
}

/// Prints what was ignored; that is no error.
void warnOf(const FileProblems& ignored) {
    if (!ignored.empty()) {
        warn(reported(ignored).detail);
    }
}

/// What to import, and what of the source was left out.
struct Incoming {
    IncomingDiary diary;
    FileProblems leftOut{};
};

Result<Incoming> mapped(const ForeignDiary& foreign, const ForeignMapping& mapping, const Schedule& schedule) {
    auto made = toIncomingDiary(foreign, mapping, schedule);
    if (!made) {
        Error error = made.error();
        error.field.prepend(QStringLiteral("--"));
        return std::unexpected(std::move(error));
    }
    return Incoming{std::move(made->diary), std::move(made->leftOut)};
}

QJsonObject toJson(const ImportCounts& counts) {
    return {{QStringLiteral("total"), counts.total()},
            {QStringLiteral("added"), counts.added},
            {QStringLiteral("changed"), counts.changed},
            {QStringLiteral("unchanged"), counts.unchanged}};
}

QJsonObject toJson(const DiaryImport& import, const FileProblems& leftOut, bool dryRun) {
    QJsonArray first;
    for (const FileProblem& each : leftOut.first) {
        first.append(QJsonObject{{QStringLiteral("line"), each.line}, {QStringLiteral("reason"), each.reason}});
    }
    return {{QStringLiteral("dryRun"), dryRun},
            {QStringLiteral("nights"), toJson(import.nights)},
            {QStringLiteral("twitches"), toJson(import.twitches)},
            {QStringLiteral("habits"), toJson(import.habits)},
            {QStringLiteral("changes"), toJson(import.changes)},
            {QStringLiteral("experiments"), toJson(import.experiments)},
            {QStringLiteral("health"), toJson(import.health)},
            {QStringLiteral("plan"), toString(import.plan)},
            {QStringLiteral("leftOut"),
             QJsonObject{{QStringLiteral("total"), leftOut.total}, {QStringLiteral("first"), first}}}};
}

QString counted(const ImportCounts& counts, const char* one, const char* many, bool dryRun) {
    QStringList parts;
    const auto add = [&parts](int count, const QString& words) {
        if (count > 0) {
            parts << QStringLiteral("%1 %2").arg(count).arg(words);
        }
    };
    add(counts.added, dryRun ? QStringLiteral("would be added") : QStringLiteral("added"));
    add(counts.changed, dryRun ? QStringLiteral("would be replaced") : QStringLiteral("replaced"));
    add(counts.unchanged, QStringLiteral("already there"));
    const QString total =
        QStringLiteral("%1 %2").arg(counts.total()).arg(QLatin1String(counts.total() == 1 ? one : many));
    return parts.isEmpty() ? total : total + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

QString planLine(PlanImport plan, bool dryRun) {
    switch (plan) {
    case PlanImport::None:
        break;
    case PlanImport::Same:
        return QStringLiteral("plan: the same as here");
    case PlanImport::Taken:
        return dryRun ? QStringLiteral("plan: would be taken from the file")
                      : QStringLiteral("plan: taken from the file");
    case PlanImport::Kept:
        return QStringLiteral("plan: unchanged (--plan take replaces it)");
    }
    return QStringLiteral("plan: not in the file");
}

QString toText(const DiaryImport& import, const FileProblems& leftOut, bool dryRun) {
    QStringList lines{
        counted(import.nights, "night", "nights", dryRun), counted(import.twitches, "twitch", "twitches", dryRun),
        counted(import.habits, "habit", "habits", dryRun), counted(import.changes, "change", "changes", dryRun)};
    if (import.experiments.total() > 0) {
        lines << counted(import.experiments, "trial", "trials", dryRun);
    }
    if (import.health.total() > 0) {
        lines << counted(import.health, "health entry", "health entries", dryRun);
    }
    lines << planLine(import.plan, dryRun);
    for (const FileProblem& each : leftOut.first) {
        lines << QStringLiteral("left out: ") + describe(each);
    }
    if (leftOut.total > qint64(leftOut.first.size())) {
        lines << QStringLiteral("left out: %1 more").arg(leftOut.total - qint64(leftOut.first.size()));
    }
    return lines.join(u'\n');
}

/// The options, understood, and the file that was read.
struct ImportRequest {
    AnyDiary read;
    ForeignMapping mapping;
    PlanChoice plan = PlanChoice::WhereUnset;
    bool dryRun = false;
};

Result<ImportRequest> requestFrom(const ImportOptions& options) {
    const auto format = parsedOption(options.format, "--format", fromId<DiaryFormat>);
    const auto as = parsedOption(options.twitchesAs, "--twitches-as", fromId<TwitchesAs>);
    const auto without = parsedOption(options.nightsWithout, "--nights-without", fromId<NightsWithout>);
    const auto plan = parsedOption(options.plan, "--plan", fromId<PlanChoice>);
    if (const auto error = firstError(format, as, without, plan)) {
        return std::unexpected(*error);
    }
    auto read = DiaryFilesOnDisk().read(QString::fromStdString(options.path), *format);
    if (!read) {
        return std::unexpected(reported(read.error()));
    }
    if (const auto* own = std::get_if<ReadDiary>(&*read)) {
        for (const auto& [option, value] :
             {std::pair("--twitches-from", &options.twitchesFrom), std::pair("--twitches-as", &options.twitchesAs),
              std::pair("--nights-without", &options.nightsWithout)}) {
            if (!value->empty()) {
                return std::unexpected(badInput(QLatin1String(option), QString::fromStdString(*value),
                                                QStringLiteral("only with a file from another program")));
            }
        }
        warnOf(own->warnings);
    }
    ForeignMapping mapping;
    mapping.twitchesFrom = QString::fromStdString(options.twitchesFrom);
    mapping.as = as->value_or(mapping.as);
    mapping.without = without->value_or(mapping.without);
    return ImportRequest{*std::move(read), mapping, plan->value_or(PlanChoice::WhereUnset), options.dryRun};
}

Result<void> import(Coach& coach, const ImportRequest& request) {
    const auto* foreign = std::get_if<ForeignDiary>(&request.read);
    auto incoming = foreign ? mapped(*foreign, request.mapping, coach.evening.settings().schedule)
                            : Incoming{std::get<ReadDiary>(request.read).diary};
    if (!incoming) {
        return std::unexpected(incoming.error());
    }
    auto preview = coach.diary.previewImport(incoming->diary, request.plan);
    if (!preview) {
        return std::unexpected(preview.error());
    }
    if (!request.dryRun && !preview->edit.operations.empty()) {
        if (auto made = coach.backups.backUpBefore(BackupReason::BeforeImport); !made) {
            return made;
        }
        auto done = coach.diary.import(incoming->diary, request.plan);
        if (!done) {
            return std::unexpected(done.error());
        }
        *preview = std::move(done->import);
    }
    coach.call.print(toText(*preview, incoming->leftOut, request.dryRun),
                     toJson(*preview, incoming->leftOut, request.dryRun));
    return {};
}

} // namespace

void addImportCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& command = addSubcommand(app, "import", "Import a diary; nothing is duplicated, and it can be undone");
    const auto options = std::make_shared<ImportOptions>();
    command
        .add_option("path", options->path,
                    "Folder of CSV files or one of them, a JSON file, or a file from Sleep as Android or Track & Graph")
        ->required();
    command.add_flag("--dry-run", options->dryRun, "Only show what would be added and changed");
    command.add_option("--format", options->format,
                       "csv, json, sleep-as-android or track-and-graph (default: detected)");
    command.add_option("--twitches-from", options->twitchesFrom,
                       "In another program's file: the tag, event or series for twitches");
    command.add_option("--twitches-as", options->twitchesAs,
                       "counts: answers for nights (default); records: single twitches with their times");
    command.add_option("--nights-without", options->nightsWithout,
                       "A recorded night without that tag or event: unsure (default), or none for no twitches");
    command.add_option("--plan", options->plan,
                       "The plan in the file: where-unset (default: used if none is set here), take or leave-alone");
    onCall(
        command, invocation, [options] { return requestFrom(*options); }, import);
}

} // namespace softfall
