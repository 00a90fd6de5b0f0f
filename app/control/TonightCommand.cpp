#include "application/ReminderOutlook.h"
#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "control/Options.h"
#include "core/time/ClockOnDate.h"

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

struct TonightOptions {
    std::string night;
    std::string bedtime;
};

QJsonObject toJson(const EveningPlan& plan, const std::vector<ReminderOutlook::Status>& statuses) {
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
    for (const auto& [planned, state, due] : statuses) {
        reminders.append(QJsonObject{{QStringLiteral("kind"), toString(planned.reminder.kind)},
                                     {QStringLiteral("due"), text(planned.reminder.due)},
                                     {QStringLiteral("usefulUntil"), text(planned.reminder.usefulUntil)},
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
        return toIsoString(timeOfDayAt(wall));
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

/// A night, and its new bedtime: nothing resets it to that of its weekday.
struct TonightRequest {
    std::optional<NightDate> night; ///< nothing: tonight
    bool setsBedtime = false;
    std::optional<TimeOfDay> bedtime;
};

Result<TonightRequest> requestFrom(const TonightOptions& options) {
    const bool isUsual = options.bedtime == "usual";
    const auto night = parsedOption(options.night, "--night", parseNightDate);
    auto bedtime = parsedOption(isUsual ? std::string() : options.bedtime, "--bedtime", parseTimeOfDay);
    if (!bedtime) {
        bedtime.error().allowed += QStringLiteral(", or usual");
    }
    if (const auto error = firstError(night, bedtime)) {
        return std::unexpected(*error);
    }
    return TonightRequest{*night, isUsual || bedtime->has_value(), *bedtime};
}

Result<void> tonight(Coach& coach, const TonightRequest& request) {
    const NightDate night = request.night.value_or(coach.evening.currentNight());
    if (request.setsBedtime) {
        if (const auto set = coach.evening.setTonightOnly(night, request.bedtime); !set) {
            return std::unexpected(set.error());
        }
    }
    const auto statuses = ReminderOutlook::statusOf(night, coach.reminders, coach.evening, coach.call.clock.now());
    if (!statuses) {
        return std::unexpected(statuses.error());
    }
    const EveningPlan plan = coach.evening.planFor(night);
    coach.call.print(toText(plan), toJson(plan, *statuses));
    return {};
}

} // namespace

void addTonightCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& command = addSubcommand(app, "tonight", "Show the plan of tonight, or of another night");
    const auto options = std::make_shared<TonightOptions>();
    command.add_option("--night", options->night, "YYYY-MM-DD, the date of the evening");
    command.add_option("--bedtime", options->bedtime,
                       "HH:MM, for this night only, or usual for that of its weekday again; it is stored");
    onCall(
        command, invocation, [options] { return requestFrom(*options); }, tonight);
}

} // namespace softfall
