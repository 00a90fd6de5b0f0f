#include "control/Commands.h"
#include "control/ControlModule.h"
#include "control/OpenCoach.h"
#include "control/Options.h"
#include "core/Ids.h"
#include "exchange/DiaryFilesOnDisk.h"
#include "exchange/EveningCalendar.h"
#include "exchange/OwnFiles.h"
#include "viewmodels/wording/CalendarWords.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

struct ExportOptions {
    std::string path;
    std::string format;
};

enum class ExportFormat { Csv, Json, Calendar };

} // namespace

template <>
inline constexpr Id<ExportFormat> idsOf<ExportFormat>[] = {
    {ExportFormat::Csv, "csv"}, {ExportFormat::Json, "json"}, {ExportFormat::Calendar, "ics"}};

namespace {

/// By the option, or else by the path's extension; what is or could be a folder is CSV.
Result<ExportFormat> formatOf(const ExportOptions& options) {
    const QString path = QString::fromStdString(options.path);
    if (path.isEmpty()) {
        return std::unexpected(badInput(QStringLiteral("path"), path, QStringLiteral("a file or folder name")));
    }
    if (!options.format.empty()) {
        return fromId<ExportFormat>(QString::fromStdString(options.format), QStringLiteral("--format"));
    }
    const QFileInfo place(path);
    const QString ending = place.suffix().toLower();
    if (place.isDir() || ending.isEmpty() || path.endsWith(u'/')) {
        return ExportFormat::Csv;
    }
    for (const ExportFormat format : {ExportFormat::Json, ExportFormat::Calendar}) {
        if (ending == toString(format)) {
            return format;
        }
    }
    return std::unexpected(badInput(QStringLiteral("path"), path,
                                    QStringLiteral("a folder for CSV files, a name that ends in .json or .ics, or any "
                                                   "with --format csv, json or ics")));
}

Result<void> exportCalendar(Coach& coach, const QString& path) {
    LoadedControlModule loaded;
    const auto module = loaded.get();
    if (!module) {
        return std::unexpected(module.error());
    }
    const Clock& clock = coach.call.clock;
    const auto written = (*module)->writeCalendar(coach.evening.upcomingPlans(EveningCalendar::nights), clock.now(),
                                                  eventWording(coach.evening.settings().reminders.discreet, QLocale()),
                                                  path, diaryPathOf(coach.call));
    if (!written) {
        return std::unexpected(written.error());
    }
    const QString first = toIsoString(written->first, clock.zone());
    const QString last = toIsoString(written->last, clock.zone());
    coach.call.print(QStringLiteral("%1 events from %2 to %3 written to %4.")
                         .arg(QString::number(written->events), first, last, path),
                     QJsonObject{{QStringLiteral("path"), path},
                                 {QStringLiteral("format"), toString(ExportFormat::Calendar)},
                                 {QStringLiteral("events"), int(written->events)},
                                 {QStringLiteral("first"), first},
                                 {QStringLiteral("last"), last}});
    return {};
}

QString counted(std::size_t count, const char* one, const char* many) {
    return QStringLiteral("%1 %2").arg(count).arg(QLatin1String(count == 1 ? one : many));
}

Result<void> exportDiary(Coach& coach, const QString& path, ExportFormat format) {
    const auto diary = coach.diary.contents();
    if (!diary) {
        return std::unexpected(diary.error());
    }
    auto written = DiaryFilesOnDisk(diaryPathOf(coach.call))
                       .write(*diary, format == ExportFormat::Csv ? DiaryFormat::Csv : DiaryFormat::Json, path);
    if (!written) {
        return written;
    }
    const DiaryBundle& entries = diary->entries;
    // A folder of CSV has no place for experiments, nor for what is known about health.
    const bool isCsv = format == ExportFormat::Csv;
    const std::size_t experiments = isCsv ? 0 : entries.experiments.size();
    const HealthRecord& health = entries.health;
    const std::size_t healthEntries = health.answers.size() + health.medicines.size() + health.findings.size();
    QString text = QStringLiteral("%1, %2, %3 and %4 written to %5.")
                       .arg(counted(entries.nights.size(), "night", "nights"),
                            counted(entries.twitches.size(), "twitch", "twitches"),
                            counted(entries.habits.size(), "habit", "habits"),
                            counted(entries.changes.size(), "change", "changes"), path);
    if (experiments > 0) {
        text += QStringLiteral(" With %1.").arg(counted(experiments, "trial", "trials"));
    } else if (!entries.experiments.empty()) {
        text += QStringLiteral(" CSV cannot hold trials; use --format json.");
    }
    if (healthEntries > 0) {
        text += isCsv ? QStringLiteral(" CSV cannot hold the health check; use --format json.")
                      : QStringLiteral(" With %1.").arg(counted(healthEntries, "health entry", "health entries"));
    }
    coach.call.print(text, QJsonObject{{QStringLiteral("path"), path},
                                       {QStringLiteral("format"), toString(format)},
                                       {QStringLiteral("nights"), qint64(entries.nights.size())},
                                       {QStringLiteral("twitches"), qint64(entries.twitches.size())},
                                       {QStringLiteral("habits"), qint64(entries.habits.size())},
                                       {QStringLiteral("changes"), qint64(entries.changes.size())},
                                       {QStringLiteral("experiments"), qint64(experiments)},
                                       {QStringLiteral("health"), qint64(isCsv ? 0 : healthEntries)}});
    return {};
}

struct ExportRequest {
    QString path;
    ExportFormat format = ExportFormat::Csv;
};

Result<ExportRequest> requestFrom(const ExportOptions& options, const Invocation& invocation) {
    const QString path = QString::fromStdString(options.path);
    const auto format = formatOf(options);
    const auto other = checkNotOwnFile(path, diaryPathOf(invocation), QStringLiteral("path"));
    if (const auto error = firstError(format, other)) {
        return std::unexpected(*error);
    }
    return ExportRequest{path, *format};
}

Result<void> exportTo(Coach& coach, const ExportRequest& request) {
    return request.format == ExportFormat::Calendar ? exportCalendar(coach, request.path)
                                                    : exportDiary(coach, request.path, request.format);
}

} // namespace

void addExportCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& command =
        addSubcommand(app, "export", "Write the whole diary as CSV or JSON, or next week's reminders as a calendar");
    const auto options = std::make_shared<ExportOptions>();
    command.add_option("path", options->path, "File to write (an existing one is replaced), or folder for CSV files")
        ->required();
    command.add_option("--format", options->format, "csv, json or ics (default: by the ending of the path, or csv)");
    onCall(
        command, invocation, [options, &invocation] { return requestFrom(*options, invocation); }, exportTo);
}

} // namespace softfall
