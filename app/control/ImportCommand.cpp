#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "exchange/DiaryCsv.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <cstdio>

namespace softfall {

namespace {

struct ImportOptions {
    std::string path;
    bool dryRun = false;
};

QJsonObject toJson(const ImportCounts& counts) {
    return {{QStringLiteral("total"), counts.total()},
            {QStringLiteral("added"), counts.added},
            {QStringLiteral("changed"), counts.changed},
            {QStringLiteral("unchanged"), counts.unchanged}};
}

QString counted(const ImportCounts& counts, const char* one, const char* many) {
    return QStringLiteral("%1 %2").arg(counts.total()).arg(QLatin1String(counts.total() == 1 ? one : many));
}

QString toText(const DiaryImport& import, bool dryRun) {
    const ImportCounts all{
        import.nights.added + import.twitches.added + import.habits.added + import.changes.added,
        import.nights.changed + import.twitches.changed + import.habits.changed + import.changes.changed,
        import.nights.unchanged + import.twitches.unchanged + import.habits.unchanged + import.changes.unchanged};
    return QStringLiteral("%1, %2, %3, %4: %5 %6, %7 replaced, %8 already there.")
        .arg(counted(import.nights, "night", "nights"), counted(import.twitches, "twitch", "twitches"),
             counted(import.habits, "habit", "habits"), counted(import.changes, "change", "changes"))
        .arg(all.added)
        .arg(dryRun ? QStringLiteral("would be added") : QStringLiteral("added"))
        .arg(all.changed)
        .arg(all.unchanged);
}

/// Prints all problems but the last line of them, which is the answer.
Error tell(const CsvProblems& problems) {
    QStringList lines;
    for (const CsvProblem& problem : problems.first) {
        lines << describe(problem);
    }
    if (problems.total > qint64(problems.first.size())) {
        lines << QStringLiteral("and %1 more").arg(problems.total - qint64(problems.first.size()));
    }
    const QString last = lines.takeLast();
    for (const QString& line : lines) {
        std::fprintf(stderr, "softfallctl: %s\n", qUtf8Printable(line));
    }
    return {Error::Kind::BadInput, {}, {}, {}, last};
}

Result<void> import(Invocation& invocation, const ImportOptions& options) {
    const auto folder = readDiaryFolder(QString::fromStdString(options.path));
    if (!folder) {
        return std::unexpected(tell(folder.error()));
    }
    for (const CsvProblem& warning : folder->warnings) {
        std::fprintf(stderr, "softfallctl: %s\n", qUtf8Printable(describe(warning)));
    }
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    const auto plan = (*coach)->diary.previewImport(folder->bundle);
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
    invocation.print(toText(*plan, options.dryRun),
                     QJsonDocument(QJsonObject{{QStringLiteral("dryRun"), options.dryRun},
                                               {QStringLiteral("nights"), toJson(plan->nights)},
                                               {QStringLiteral("twitches"), toJson(plan->twitches)},
                                               {QStringLiteral("habits"), toJson(plan->habits)},
                                               {QStringLiteral("changes"), toJson(plan->changes)}}));
    return {};
}

} // namespace

void addImportCommand(CLI::App& app, Invocation& invocation) {
    CLI::App* command = app.add_subcommand("import", "Read a diary from a folder of CSV files; nothing is doubled");
    command->fallthrough();
    const auto options = std::make_shared<ImportOptions>();
    command->add_option("path", options->path, "Folder with nights.csv, twitches.csv, habits.csv, changes.csv")
        ->required();
    command->add_flag("--dry-run", options->dryRun, "Only say what would be added and changed");
    command->callback(
        [&invocation, options] { invocation.action = [options](Invocation& call) { return import(call, *options); }; });
}

} // namespace softfall
