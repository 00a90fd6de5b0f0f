#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "core/time/Iso8601.h"
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

/// By the option, or else by the ending of the path.
Result<void> checkFormat(const ExportOptions& options) {
    const QString path = QString::fromStdString(options.path);
    if (path.isEmpty()) {
        return std::unexpected(badInput(QStringLiteral("path"), path, QStringLiteral("the name of a file")));
    }
    if (options.format.empty()) {
        if (QFileInfo(path).suffix().toLower() != QLatin1String("ics")) {
            return std::unexpected(badInput(QStringLiteral("path"), path,
                                            QStringLiteral("a name that ends in .ics, or any with --format ics")));
        }
    } else if (options.format != "ics") {
        return std::unexpected(
            badInput(QStringLiteral("--format"), QString::fromStdString(options.format), QStringLiteral("ics")));
    }
    return {};
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

Result<void> exportTo(Invocation& invocation, const ExportOptions& options) {
    if (auto sound = checkFormat(options); !sound) {
        return sound;
    }
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    const auto plans = (*coach)->evening.comingPlans(nightsInCalendar);
    const auto settings = (*coach)->evening.settings();
    if (!plans || !settings) {
        return std::unexpected(!plans ? plans.error() : settings.error());
    }
    const QString path = QString::fromStdString(options.path);
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

} // namespace

void addExportCommand(CLI::App& app, Invocation& invocation) {
    CLI::App* command =
        app.add_subcommand("export", "Write the reminders of tonight and the coming week as a calendar for the phone");
    command->fallthrough();
    const auto options = std::make_shared<ExportOptions>();
    command->add_option("path", options->path, "File to write; one that exists is replaced")->required();
    command->add_option("--format", options->format, "ics (default: by the ending of the path)");
    command->callback([&invocation, options] {
        invocation.action = [options](Invocation& call) { return exportTo(call, *options); };
    });
}

} // namespace softfall
