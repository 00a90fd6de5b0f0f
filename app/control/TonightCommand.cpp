#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "core/reminders/ReminderRound.h"
#include "core/time/Iso8601.h"

#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <algorithm>

namespace softfall {

namespace {

struct TonightOptions {
    std::string night;
    std::string bedtime;
};

QJsonObject toJson(const EveningPlan& plan, const std::vector<ReminderRecord>& records, const PlanSettings& settings,
                   Instant now) {
    const auto text = [&plan](Instant instant) { return toIsoString(instant, plan.zone); };
    QJsonArray steps;
    for (const PlannedStep& step : plan.steps) {
        QJsonObject json{{QStringLiteral("id"), toString(step.step)},
                         {QStringLiteral("number"), numberOf(step.step)},
                         {QStringLiteral("start"), text(step.start)},
                         {QStringLiteral("end"), text(step.end)},
                         {QStringLiteral("minutes"), int(step.length().count())}};
        if (step.step == StepId::Screens) {
            json.insert(QStringLiteral("besideUntil"), text(plan.bedtime));
        }
        steps.append(json);
    }
    QJsonArray reminders;
    for (const Reminder& reminder : plan.reminders) {
        const auto record = std::ranges::find(records, reminder.kind, &ReminderRecord::kind);
        const NightReminder each{plan.night, reminder};
        const ReminderState state =
            standingAt(now, each, record == records.end() ? std::nullopt : std::optional(*record),
                       isWanted(each, settings.reminders, settings.pauses));
        reminders.append(QJsonObject{{QStringLiteral("kind"), toString(reminder.kind)},
                                     {QStringLiteral("due"), text(reminder.due)},
                                     {QStringLiteral("usefulUntil"), text(reminder.usefulUntil)},
                                     {QStringLiteral("state"), toString(state)}});
    }
    return {{QStringLiteral("night"), toIsoString(plan.night)},
            {QStringLiteral("zone"), plan.zone.name()},
            {QStringLiteral("bedtime"), text(plan.bedtime)},
            {QStringLiteral("wake"), text(plan.wake)},
            {QStringLiteral("sleepOpportunityMinutes"), int(plan.sleepOpportunity().count())},
            {QStringLiteral("routineStart"), text(plan.routineStart)},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("reminders"), reminders}};
}

QString toText(const EveningPlan& plan) {
    const auto clock = [&plan](Instant instant) {
        const WallTime wall = plan.zone.wallAt(instant);
        return toIsoString(
            TimeOfDay(std::chrono::duration_cast<minutes>(wall - std::chrono::floor<std::chrono::days>(wall))));
    };
    QStringList lines{QStringLiteral("Night of %1 (%2)").arg(toIsoString(plan.night), plan.zone.name())};
    for (const Reminder& reminder : plan.reminders) {
        lines << QStringLiteral("%1  %2").arg(clock(reminder.due), toString(reminder.kind));
    }
    lines << QStringLiteral("Steps:");
    for (const PlannedStep& step : plan.steps) {
        lines << QStringLiteral("%1–%2  %3 %4")
                     .arg(clock(step.start), clock(step.end), QString::number(numberOf(step.step)),
                          toString(step.step));
    }
    lines << QStringLiteral("Bedtime %1, wake %2: %3 min of sleep opportunity")
                 .arg(clock(plan.bedtime), clock(plan.wake))
                 .arg(plan.sleepOpportunity().count());
    return lines.join(u'\n');
}

Result<void> tonight(Invocation& invocation, const TonightOptions& options) {
    std::optional<NightDate> night;
    if (!options.night.empty()) {
        const auto parsed = parseNightDate(QString::fromStdString(options.night), QStringLiteral("--night"));
        if (!parsed) {
            return std::unexpected(parsed.error());
        }
        night = *parsed;
    }
    std::optional<TimeOfDay> bedtime;
    if (!options.bedtime.empty()) {
        const auto parsed = parseTimeOfDay(QString::fromStdString(options.bedtime), QStringLiteral("--bedtime"));
        if (!parsed) {
            return std::unexpected(parsed.error());
        }
        bedtime = *parsed;
    }
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    if (!night) {
        const auto current = (*coach)->evening.currentNight();
        if (!current) {
            return std::unexpected(current.error());
        }
        night = *current;
    }
    if (bedtime) {
        if (auto saved = (*coach)->evening.setTonightOnly(*night, *bedtime); !saved) {
            return saved;
        }
    }
    const auto plan = (*coach)->evening.planFor(*night);
    const auto records = (*coach)->reminders.recordsOf(*night);
    const auto settings = (*coach)->evening.settings();
    if (!plan || !records || !settings) {
        return std::unexpected(!plan ? plan.error() : !records ? records.error() : settings.error());
    }
    invocation.print(toText(*plan), QJsonDocument(toJson(*plan, *records, *settings, invocation.clock.now())));
    return {};
}

} // namespace

void addTonightCommand(CLI::App& app, Invocation& invocation) {
    CLI::App* command = app.add_subcommand("tonight", "Show the plan of tonight, or of another night");
    command->fallthrough();
    const auto options = std::make_shared<TonightOptions>();
    command->add_option("--night", options->night, "YYYY-MM-DD, the date of the evening");
    command->add_option("--bedtime", options->bedtime, "HH:MM, for this night only; it is stored");
    command->callback([&invocation, options] {
        invocation.action = [options](Invocation& call) { return tonight(call, *options); };
    });
}

} // namespace softfall
