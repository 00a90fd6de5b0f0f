#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "core/Ids.h"
#include "core/time/Iso8601.h"
#include "exchange/DiaryFilesOnDisk.h"
#include "exchange/EveningCalendar.h"
#include "viewmodels/wording/CalendarWords.h"

#include <QFileInfo>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

constexpr int nightsInCalendar = 7; // tonight and the coming six

struct ExportOptions {
    std::string path;
    std::string format;
};

enum class ExportFormat { Csv, Json, Calendar };

constexpr Ids<ExportFormat, 3> exportFormats{
    {{ExportFormat::Csv, "csv"}, {ExportFormat::Json, "json"}, {ExportFormat::Calendar, "ics"}}};

/// By the option, or else by the ending of the path; what is or could be a folder is CSV.
Result<ExportFormat> formatOf(const ExportOptions& options) {
    const QString path = QString::fromStdString(options.path);
    if (path.isEmpty()) {
        return std::unexpected(badInput(QStringLiteral("path"), path, QStringLiteral("the name of a file or folder")));
    }
    if (!options.format.empty()) {
        return valueOf(exportFormats, QString::fromStdString(options.format), QStringLiteral("--format"));
    }
    const QFileInfo place(path);
    const QString ending = place.suffix().toLower();
    if (place.isDir() || ending.isEmpty() || path.endsWith(u'/')) {
        return ExportFormat::Csv;
    }
    for (const ExportFormat format : {ExportFormat::Json, ExportFormat::Calendar}) {
        if (ending == idOf(exportFormats, format)) {
            return format;
        }
    }
    return std::unexpected(badInput(QStringLiteral("path"), path,
                                    QStringLiteral("a folder for CSV files, a name that ends in .json or .ics, or any "
                                                   "with --format csv, json or ics")));
}

QJsonObject toJson(const EveningCalendar& calendar, const QString& path, const TimeZone& zone) {
    return {{QStringLiteral("path"), path},
            {QStringLiteral("format"), QStringLiteral("ics")},
            {QStringLiteral("events"), int(calendar.events().size())},
            {QStringLiteral("first"), toIsoString(calendar.events().front().start, zone)},
            {QStringLiteral("last"), toIsoString(calendar.events().back().start, zone)}};
}

QString toText(const EveningCalendar& calendar, const QString& path, const TimeZone& zone) {
    return QStringLiteral("%1 events from %2 to %3 written to %4.")
        .arg(QString::number(calendar.events().size()), toIsoString(calendar.events().front().start, zone),
             toIsoString(calendar.events().back().start, zone), path);
}

Result<void> exportCalendar(Invocation& invocation, const Coach& coach, const QString& path) {
    const auto plans = coach.evening.comingPlans(nightsInCalendar);
    const auto settings = coach.evening.settings();
    if (!plans || !settings) {
        return std::unexpected(!plans ? plans.error() : settings.error());
    }
    const bool discreet = settings->reminders.discreet;
    const EveningCalendar calendar(
        *plans, invocation.clock.now(), [discreet](const EveningPlan& plan, const Reminder& reminder) {
            return EventWords{eventSummary(reminder, discreet), eventDescription(plan, reminder, discreet, QLocale())};
        });
    if (auto written = calendar.writeTo(path); !written) {
        return written;
    }
    const TimeZone zone = invocation.clock.zone();
    invocation.print(toText(calendar, path, zone), QJsonDocument(toJson(calendar, path, zone)));
    return {};
}

QString counted(std::size_t count, const char* one, const char* many) {
    return QStringLiteral("%1 %2").arg(count).arg(QLatin1String(count == 1 ? one : many));
}

Result<void> exportDiary(Invocation& invocation, const Coach& coach, const QString& path, ExportFormat format) {
    const auto diary = coach.diary.contents();
    if (!diary) {
        return std::unexpected(diary.error());
    }
    auto written =
        DiaryFilesOnDisk().write(*diary, format == ExportFormat::Csv ? DiaryFormat::Csv : DiaryFormat::Json, path);
    if (!written) {
        return written;
    }
    const DiaryBundle& entries = diary->entries;
    // A folder of CSV has no place for experiments.
    const std::size_t experiments = format == ExportFormat::Csv ? 0 : entries.experiments.size();
    QString text = QStringLiteral("%1, %2, %3 and %4 written to %5.")
                       .arg(counted(entries.nights.size(), "night", "nights"),
                            counted(entries.twitches.size(), "twitch", "twitches"),
                            counted(entries.habits.size(), "habit", "habits"),
                            counted(entries.changes.size(), "change", "changes"), path);
    if (experiments > 0) {
        text += QStringLiteral(" With %1.").arg(counted(experiments, "experiment", "experiments"));
    } else if (!entries.experiments.empty()) {
        text += QStringLiteral(" CSV has no place for experiments; --format json has.");
    }
    invocation.print(text, QJsonDocument(QJsonObject{{QStringLiteral("path"), path},
                                                     {QStringLiteral("format"), idOf(exportFormats, format)},
                                                     {QStringLiteral("nights"), qint64(entries.nights.size())},
                                                     {QStringLiteral("twitches"), qint64(entries.twitches.size())},
                                                     {QStringLiteral("habits"), qint64(entries.habits.size())},
                                                     {QStringLiteral("changes"), qint64(entries.changes.size())},
                                                     {QStringLiteral("experiments"), qint64(experiments)}}));
    return {};
}

Result<void> exportTo(Invocation& invocation, const ExportOptions& options) {
    const auto format = formatOf(options);
    if (!format) {
        return std::unexpected(format.error());
    }
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    const QString path = QString::fromStdString(options.path);
    return *format == ExportFormat::Calendar ? exportCalendar(invocation, **coach, path)
                                             : exportDiary(invocation, **coach, path, *format);
}

} // namespace

void addExportCommand(CLI::App& app, Invocation& invocation) {
    CLI::App* command = app.add_subcommand(
        "export", "Write the whole diary as CSV or JSON, or the coming week's reminders as a calendar");
    command->fallthrough();
    const auto options = std::make_shared<ExportOptions>();
    command->add_option("path", options->path, "File to write (one that exists is replaced), or folder for CSV files")
        ->required();
    command->add_option("--format", options->format,
                        "csv, json, ics (default: by the ending of the path; csv where it has none)");
    command->callback([&invocation, options] {
        invocation.action = [options](Invocation& call) { return exportTo(call, *options); };
    });
}

} // namespace softfall
