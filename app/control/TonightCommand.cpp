#include "application/ReminderOutlook.h"
#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "control/Options.h"
#include "core/time/ClockOnDate.h"
#include "viewmodels/wording/CheckWords.h"
#include "viewmodels/wording/ReminderWords.h"
#include "viewmodels/wording/StepWords.h"

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

struct TonightOptions {
    std::string night;
    std::string bedtime;
    std::string wake;
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
        lines << QStringLiteral("%1  %2").arg(clock(reminder.due), reminderTitle(reminder.kind));
    }
    lines << QStringLiteral("Steps:");
    int number = 0;
    for (const PlannedStep& step : plan.steps) {
        lines << QStringLiteral("%1–%2  %3 %4")
                     .arg(clock(step.start), clock(step.end), QString::number(++number), stepTitle(step.step));
    }
    lines << QStringLiteral("Bedtime %1, wake %2: %3 min of sleep opportunity")
                 .arg(clock(plan.bedtime), clock(plan.wake))
                 .arg(plan.sleepOpportunity().count());
    return lines.join(u'\n');
}

/// A night, and what is to change of its times. Nothing asked for leaves it as it is.
struct TonightRequest {
    std::optional<NightDate> night; ///< nothing: tonight
    bool hasUsualBedtime = false;
    bool hasUsualWake = false;
    std::optional<TimeOfDay> bedtime;
    std::optional<TimeOfDay> wake;

    [[nodiscard]] bool changes() const { return hasUsualBedtime || hasUsualWake || bedtime || wake; }
};

/// What that night alone has afterwards; nothing where it is as its weekday again.
std::optional<NightTimes> timesOf(const TonightRequest& request, const Schedule& schedule, NightDate night) {
    const TimeOfDay usualBedtime = schedule.on(night.weekday()).bedtime;
    const auto only = schedule.tonightOnly().find(night);
    NightTimes times = only != schedule.tonightOnly().end() ? only->second : NightTimes{usualBedtime};
    if (request.hasUsualBedtime || request.bedtime) {
        times.bedtime = request.bedtime.value_or(usualBedtime);
    }
    if (request.hasUsualWake || request.wake) {
        times.wake = request.wake;
    }
    return times == NightTimes{usualBedtime} ? std::nullopt : std::optional(times);
}

/// The time given, or an error that allows `usual` as well.
Result<std::optional<TimeOfDay>> timeOrUsual(const std::string& text, const char* option) {
    auto time = parsedOption(text == "usual" ? std::string() : text, option, parseTimeOfDay);
    if (!time) {
        time.error().allowed += QStringLiteral(", or usual");
    }
    return time;
}

Result<TonightRequest> requestFrom(const TonightOptions& options) {
    const auto night = parsedOption(options.night, "--night", parseNightDate);
    const auto bedtime = timeOrUsual(options.bedtime, "--bedtime");
    const auto wake = timeOrUsual(options.wake, "--wake");
    if (const auto error = firstError(night, bedtime, wake)) {
        return std::unexpected(*error);
    }
    return TonightRequest{*night, options.bedtime == "usual", options.wake == "usual", *bedtime, *wake};
}

Result<void> tonight(Coach& coach, const TonightRequest& request) {
    const NightDate night = request.night.value_or(coach.evening.currentNight());
    if (request.changes()) {
        const auto times = timesOf(request, coach.evening.settings().schedule, night);
        Schedule schedule = coach.evening.settings().schedule;
        schedule.setTonightOnly(night, times);
        if (const auto valid = checkedOption(schedule.timesFor(night), request.wake.has_value()); times && !valid) {
            return std::unexpected(valid.error());
        }
        if (const auto set = coach.evening.setTonightOnly(night, times); !set) {
            return std::unexpected(set.error());
        }
    }
    const auto statuses = ReminderOutlook::statusOf(night, coach.reminders, coach.evening, coach.call.clock.now());
    if (!statuses) {
        return std::unexpected(statuses.error());
    }
    const EveningPlan plan = coach.evening.planFor(night);
    coach.call.print(toText(plan), toJson(plan, *statuses));
    if (!coach.call.clock.knowsZone()) {
        warn(unknownZoneWords());
    }
    return {};
}

} // namespace

void addTonightCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& command = addSubcommand(app, "tonight", "Show the plan for tonight or another night");
    const auto options = std::make_shared<TonightOptions>();
    command.add_option("--night", options->night, "YYYY-MM-DD, the date of the evening");
    command.add_option("--bedtime", options->bedtime,
                       "HH:MM for this night only, or usual to use the weekday's again; it is saved");
    command.add_option("--wake", options->wake,
                       "HH:MM for this night only, or usual to use the weekday's again; it is saved");
    onCall(
        command, invocation, [options] { return requestFrom(*options); }, tonight);
}

} // namespace softfall
