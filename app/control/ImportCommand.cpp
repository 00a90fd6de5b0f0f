#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "core/exchange/ForeignMapping.h"
#include "exchange/DiaryFilesOnDisk.h"

#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <cstdio>

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

/// The options, understood.
struct ImportChoice {
    std::optional<DiaryFormat> format;
    ForeignMapping mapping;
    PlanChoice plan = PlanChoice::WhereUnset;
};

template <typename Value>
Result<void> choose(const std::string& text, const char* option,
                    Result<Value> (*fromId)(const QString&, const QString&), auto& into) {
    if (text.empty()) {
        return {};
    }
    const auto value = fromId(QString::fromStdString(text), QLatin1String(option));
    if (!value) {
        return std::unexpected(value.error());
    }
    into = *value;
    return {};
}

Result<ImportChoice> choiceOf(const ImportOptions& options) {
    ImportChoice choice;
    choice.mapping.twitchesFrom = QString::fromStdString(options.twitchesFrom);
    for (const Result<void>& chosen :
         {choose(options.format, "--format", diaryFormatFromId, choice.format),
          choose(options.twitchesAs, "--twitches-as", twitchesAsFromId, choice.mapping.as),
          choose(options.nightsWithout, "--nights-without", nightsWithoutFromId, choice.mapping.without),
          choose(options.plan, "--plan", planChoiceFromId, choice.plan)}) {
        if (!chosen) {
            return std::unexpected(chosen.error());
        }
    }
    return choice;
}

/// Prints all but the last line of it, which is the answer.
Error tell(const FileProblems& problems) {
    QStringList lines;
    for (const FileProblem& problem : problems.first) {
        lines << describe(problem);
    }
    if (problems.total > qint64(problems.first.size())) {
        lines << QStringLiteral("and %1 more").arg(problems.total - qint64(problems.first.size()));
    }
    const QString last = lines.isEmpty() ? QString() : lines.takeLast();
    for (const QString& line : lines) {
        std::fprintf(stderr, "softfallctl: %s\n", qUtf8Printable(line));
    }
    return {Error::Kind::BadInput, {}, {}, {}, last};
}

/// Prints what was ignored; it is no error.
void warn(const FileProblems& ignored) {
    if (!ignored.empty()) {
        std::fprintf(stderr, "softfallctl: %s\n", qUtf8Printable(tell(ignored).detail));
    }
}

/// What is to be imported, and what of the source has no place in it.
struct Incoming {
    IncomingDiary diary;
    FileProblems leftOut{};
};

Result<Incoming> mapped(const ForeignDiary& foreign, const ImportChoice& choice, const EveningService& evening) {
    const auto settings = evening.settings();
    if (!settings) {
        return std::unexpected(settings.error());
    }
    auto made = toIncomingDiary(foreign, choice.mapping, settings->schedule);
    if (!made) {
        Error error = made.error();
        error.field.prepend(QStringLiteral("--"));
        return std::unexpected(std::move(error));
    }
    return Incoming{std::move(made->diary), std::move(made->leftOut)};
}

Result<Incoming> own(ReadDiary read, const ImportOptions& options) {
    for (const auto& [option, value] :
         {std::pair("--twitches-from", &options.twitchesFrom), std::pair("--twitches-as", &options.twitchesAs),
          std::pair("--nights-without", &options.nightsWithout)}) {
        if (!value->empty()) {
            return std::unexpected(badInput(QLatin1String(option), QString::fromStdString(*value),
                                            QStringLiteral("only with a file of another program")));
        }
    }
    warn(read.warnings);
    return Incoming{std::move(read.diary)};
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
    case PlanImport::LeftAlone:
        return QStringLiteral("plan: left alone (--plan take replaces it)");
    }
    return QStringLiteral("plan: not in the file");
}

QString toText(const DiaryImport& import, const FileProblems& leftOut, bool dryRun) {
    QStringList lines{
        counted(import.nights, "night", "nights", dryRun), counted(import.twitches, "twitch", "twitches", dryRun),
        counted(import.habits, "habit", "habits", dryRun), counted(import.changes, "change", "changes", dryRun)};
    if (import.experiments.total() > 0) {
        lines << counted(import.experiments, "experiment", "experiments", dryRun);
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

Result<void> import(Invocation& invocation, const ImportOptions& options) {
    const auto choice = choiceOf(options);
    if (!choice) {
        return std::unexpected(choice.error());
    }
    auto read = DiaryFilesOnDisk().read(QString::fromStdString(options.path), choice->format);
    if (!read) {
        return std::unexpected(tell(read.error()));
    }
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    const auto* foreign = std::get_if<ForeignDiary>(&*read);
    auto incoming =
        foreign ? mapped(*foreign, *choice, (*coach)->evening) : own(std::get<ReadDiary>(*std::move(read)), options);
    if (!incoming) {
        return std::unexpected(incoming.error());
    }
    const auto plan = (*coach)->diary.previewImport(std::move(incoming->diary), choice->plan);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    if (!options.dryRun && !plan->edit.operations.empty()) {
        if (auto made = (*coach)->backups.backUpBefore(BackupReason::BeforeImport); !made) {
            return made;
        }
        if (auto done = (*coach)->diary.carryOut(*plan); !done) {
            return done;
        }
    }
    invocation.print(toText(*plan, incoming->leftOut, options.dryRun),
                     QJsonDocument(toJson(*plan, incoming->leftOut, options.dryRun)));
    return {};
}

} // namespace

void addImportCommand(CLI::App& app, Invocation& invocation) {
    CLI::App* command = app.add_subcommand("import", "Read a diary; nothing is doubled, and it can be undone");
    command->fallthrough();
    const auto options = std::make_shared<ImportOptions>();
    command
        ->add_option("path", options->path,
                     "Folder of CSV files or one of them, a JSON file, or what Sleep as Android or Track & Graph wrote")
        ->required();
    command->add_flag("--dry-run", options->dryRun, "Only say what would be added and changed");
    command->add_option("--format", options->format,
                        "csv, json, sleep-as-android, track-and-graph (default: what it is)");
    command->add_option("--twitches-from", options->twitchesFrom,
                        "Of another program's file: the tag, event or series that tells of twitches");
    command->add_option("--twitches-as", options->twitchesAs,
                        "counts: the nights' answers (default); records: single twitches with their times");
    command->add_option("--nights-without", options->nightsWithout,
                        "A recorded night without that tag or event: unsure (default), or none for no twitches");
    command->add_option(
        "--plan", options->plan,
        "The plan in the file: where-unset (default: taken while none was set here), take, leave-alone");
    command->callback(
        [&invocation, options] { invocation.action = [options](Invocation& call) { return import(call, *options); }; });
}

} // namespace softfall
