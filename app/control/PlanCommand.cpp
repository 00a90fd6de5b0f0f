#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "control/Options.h"

#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <array>
#include <cmath>

namespace softfall {

namespace {

constexpr std::array dayNames{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

struct PlanOptions {
    std::string bedtime;
    std::string wake;
    std::string days;
    std::string caffeineHours;
    std::string nicotineHours;
    std::string exerciseHours;
    std::string screensMinutes;
    std::string windDownMinutes;
    std::string caffeineLatest;
    std::string steps;
};

std::chrono::weekday weekdayAt(std::size_t index) {
    return std::chrono::weekday(unsigned(index) + 1);
}

QJsonObject toJson(const PlanSettings& settings) {
    QJsonObject week;
    for (std::size_t i = 0; i < dayNames.size(); ++i) {
        const SleepTimes& times = settings.schedule.on(weekdayAt(i));
        week.insert(QLatin1String(dayNames[i]), QJsonObject{{QStringLiteral("bedtime"), toIsoString(times.bedtime)},
                                                            {QStringLiteral("wake"), toIsoString(times.wake)}});
    }
    QJsonObject tonightOnly;
    for (const auto& [night, bedtime] : settings.schedule.tonightOnly()) {
        tonightOnly.insert(toIsoString(night), toIsoString(bedtime));
    }
    const Preferences& preferences = settings.preferences;
    QJsonArray steps;
    for (const StepMinutes& step : preferences.steps) {
        steps.append(QJsonObject{{QStringLiteral("id"), toString(step.step)},
                                 {QStringLiteral("number"), numberOf(step.step)},
                                 {QStringLiteral("minutes"), int(step.length.count())}});
    }
    const auto inHours = [](minutes length) { return double(length.count()) / 60.0; };
    return {{QStringLiteral("days"), week},
            {QStringLiteral("tonightOnly"), tonightOnly},
            {QStringLiteral("caffeineHours"), inHours(preferences.caffeineBefore)},
            {QStringLiteral("caffeineLatest"), preferences.caffeineLatest
                                                   ? QJsonValue(toIsoString(*preferences.caffeineLatest))
                                                   : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("nicotineHours"), inHours(preferences.nicotineBefore)},
            {QStringLiteral("exerciseHours"), inHours(preferences.exerciseBefore)},
            {QStringLiteral("screensMinutes"), int(preferences.screensBefore.count())},
            {QStringLiteral("windDownMinutes"), int(preferences.windDownBefore.count())},
            {QStringLiteral("steps"), steps}};
}

QString toText(const PlanSettings& settings) {
    QStringList lines;
    for (std::size_t i = 0; i < dayNames.size(); ++i) {
        const SleepTimes& times = settings.schedule.on(weekdayAt(i));
        lines << QStringLiteral("%1  bedtime %2  wake %3")
                     .arg(QLatin1String(dayNames[i]), toIsoString(times.bedtime), toIsoString(times.wake));
    }
    for (const auto& [night, bedtime] : settings.schedule.tonightOnly()) {
        lines << QStringLiteral("only %1  bedtime %2").arg(toIsoString(night), toIsoString(bedtime));
    }
    const Preferences& preferences = settings.preferences;
    const auto inHours = [](minutes length) { return QString::number(double(length.count()) / 60.0); };
    lines << QStringLiteral("caffeine %1 h before bedtime, latest %2")
                 .arg(inHours(preferences.caffeineBefore),
                      preferences.caffeineLatest ? toIsoString(*preferences.caffeineLatest) : QStringLiteral("none"))
          << QStringLiteral("nicotine %1 h, hard exercise %2 h before bedtime")
                 .arg(inHours(preferences.nicotineBefore), inHours(preferences.exerciseBefore))
          << QStringLiteral("screens %1 min, wind-down %2 min before bedtime")
                 .arg(preferences.screensBefore.count())
                 .arg(preferences.windDownBefore.count());
    QStringList steps;
    for (const StepMinutes& step : preferences.steps) {
        steps << QStringLiteral("%1:%2").arg(toString(step.step)).arg(step.length.count());
    }
    lines << QStringLiteral("steps ") + steps.join(u',');
    return lines.join(u'\n');
}

Result<std::vector<std::size_t>> parseDays(const std::string& text) {
    std::vector<std::size_t> days;
    if (text.empty()) {
        for (std::size_t i = 0; i < dayNames.size(); ++i) {
            days.push_back(i);
        }
        return days;
    }
    const QStringList names = QString::fromStdString(text).split(u',');
    for (const QString& name : names) {
        const auto found =
            std::ranges::find_if(dayNames, [&name](const char* day) { return name == QLatin1String(day); });
        if (found == dayNames.end()) {
            return std::unexpected(
                badInput(QStringLiteral("--days"), name, QStringLiteral("mon, tue, wed, thu, fri, sat, sun")));
        }
        days.push_back(std::size_t(found - dayNames.begin()));
    }
    return days;
}

Result<std::vector<StepMinutes>> parseSteps(const std::string& text) {
    std::vector<StepMinutes> steps;
    const QStringList parts = QString::fromStdString(text).split(u',');
    for (const QString& part : parts) {
        const qsizetype colon = part.indexOf(u':');
        const auto step = stepFromId(part.left(colon), QStringLiteral("--steps"));
        if (!step) {
            return std::unexpected(step.error());
        }
        const auto length =
            wholeNumberOption(colon < 0 ? std::string("none") : part.mid(colon + 1).toStdString(), "--steps", 0, 240);
        if (!length || !*length) {
            return std::unexpected(badInput(QStringLiteral("--steps"), part,
                                            QStringLiteral("id:minutes, minutes from 0 to 240, separated by commas")));
        }
        steps.push_back({*step, minutes(**length)});
    }
    return steps;
}

/// Applies the options that were given; nothing else changes.
Result<PlanSettings> withOptions(PlanSettings settings, const PlanOptions& options) {
    const auto days = parseDays(options.days);
    if (!days) {
        return std::unexpected(days.error());
    }
    if (!options.days.empty() && options.bedtime.empty() && options.wake.empty()) {
        return std::unexpected(badInput(QStringLiteral("--days"), QString::fromStdString(options.days),
                                        QStringLiteral("days together with --bedtime or --wake")));
    }
    for (const std::size_t day : *days) {
        SleepTimes times = settings.schedule.on(weekdayAt(day));
        if (!options.bedtime.empty()) {
            const auto bedtime = parseTimeOfDay(QString::fromStdString(options.bedtime), QStringLiteral("--bedtime"));
            if (!bedtime) {
                return std::unexpected(bedtime.error());
            }
            times.bedtime = *bedtime;
        }
        if (!options.wake.empty()) {
            const auto wake = parseTimeOfDay(QString::fromStdString(options.wake), QStringLiteral("--wake"));
            if (!wake) {
                return std::unexpected(wake.error());
            }
            times.wake = *wake;
        }
        settings.schedule.set(weekdayAt(day), times);
    }
    Preferences& preferences = settings.preferences;
    struct HoursOption {
        const std::string& text;
        const char* name;
        minutes& target;
    };
    for (const HoursOption& option :
         {HoursOption{options.caffeineHours, "--caffeine-hours", preferences.caffeineBefore},
          HoursOption{options.nicotineHours, "--nicotine-hours", preferences.nicotineBefore},
          HoursOption{options.exerciseHours, "--exercise-hours", preferences.exerciseBefore}}) {
        const auto value = numberOption(option.text, option.name, 0, 24);
        if (!value) {
            return std::unexpected(value.error());
        }
        if (*value) {
            option.target = minutes(std::lround(**value * 60.0));
        }
    }
    const auto screens = wholeNumberOption(options.screensMinutes, "--screens-minutes", 0, 240);
    const auto windDown = wholeNumberOption(options.windDownMinutes, "--wind-down-minutes", 10, 240);
    if (!screens || !windDown) {
        return std::unexpected(!screens ? screens.error() : windDown.error());
    }
    preferences.screensBefore = *screens ? minutes(**screens) : preferences.screensBefore;
    preferences.windDownBefore = *windDown ? minutes(**windDown) : preferences.windDownBefore;
    if (options.caffeineLatest == "none") {
        preferences.caffeineLatest.reset();
    } else if (!options.caffeineLatest.empty()) {
        auto latest =
            parseTimeOfDay(QString::fromStdString(options.caffeineLatest), QStringLiteral("--caffeine-latest"));
        if (!latest) {
            latest.error().allowed += QStringLiteral(", or none");
            return std::unexpected(latest.error());
        }
        preferences.caffeineLatest = *latest;
    }
    if (!options.steps.empty()) {
        auto steps = parseSteps(options.steps);
        if (!steps) {
            return std::unexpected(steps.error());
        }
        preferences.steps = std::move(*steps);
    }
    if (auto valid = checked(preferences); !valid) {
        return std::unexpected(valid.error());
    }
    return settings;
}

Result<void> showPlan(Invocation& invocation) {
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    const auto settings = (*coach)->evening.settings();
    if (!settings) {
        return std::unexpected(settings.error());
    }
    invocation.print(toText(*settings), QJsonDocument(toJson(*settings)));
    return {};
}

Result<void> set(Invocation& invocation, const PlanOptions& options) {
    // Read once over the defaults first: bad input is told before any file is touched.
    if (const auto valid = withOptions({}, options); !valid) {
        return std::unexpected(valid.error());
    }
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    const auto settings = (*coach)->evening.settings();
    if (!settings) {
        return std::unexpected(settings.error());
    }
    const auto changed = withOptions(*settings, options);
    if (!changed) {
        return std::unexpected(changed.error());
    }
    if (auto saved = (*coach)->evening.save(*changed); !saved) {
        return saved;
    }
    invocation.print(toText(*changed), QJsonDocument(toJson(*changed)));
    return {};
}

} // namespace

void addPlanCommand(CLI::App& app, Invocation& invocation) {
    CLI::App* plan = app.add_subcommand("plan", "Show or set when to sleep and how the evening hangs on it");
    plan->require_subcommand(0, 1);
    plan->fallthrough();
    plan->callback([&invocation, plan] {
        if (plan->get_subcommands().empty()) {
            invocation.action = showPlan;
        }
    });
    plan->add_subcommand("show", "Show the plan")->fallthrough()->callback([&invocation] {
        invocation.action = showPlan;
    });

    CLI::App* setPlan = plan->add_subcommand("set", "Set parts of the plan; the rest stays");
    setPlan->fallthrough();
    const auto options = std::make_shared<PlanOptions>();
    setPlan->add_option("--bedtime", options->bedtime, "HH:MM");
    setPlan->add_option("--wake", options->wake, "HH:MM");
    setPlan->add_option("--days", options->days, "Evenings that bedtime and wake are for: mon,tue,… (default: all)");
    setPlan->add_option("--caffeine-hours", options->caffeineHours, "Hours before bedtime, 0 to 24");
    setPlan->add_option("--nicotine-hours", options->nicotineHours, "Hours before bedtime, 0 to 24");
    setPlan->add_option("--exercise-hours", options->exerciseHours, "Hours before bedtime, 0 to 24");
    setPlan->add_option("--screens-minutes", options->screensMinutes, "Minutes before bedtime, 0 to 240");
    setPlan->add_option("--wind-down-minutes", options->windDownMinutes, "Minutes before bedtime, 10 to 240");
    setPlan->add_option("--caffeine-latest", options->caffeineLatest, "HH:MM, or none");
    setPlan->add_option("--steps", options->steps, "id:minutes,… in evening order");
    setPlan->callback(
        [&invocation, options] { invocation.action = [options](Invocation& call) { return set(call, *options); }; });
}

} // namespace softfall
