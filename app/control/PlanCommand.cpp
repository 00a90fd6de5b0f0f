#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "control/Options.h"
#include "core/evening/Preferences.h"
#include "core/time/Weekday.h"

#include <CLI/CLI.hpp>
#include <array>
#include <cmath>

namespace softfall {

namespace {

struct PlanOptions {
    std::string bedtime;
    std::string wake;
    std::string days;
    std::array<std::string, std::size(timesBefore)> before; ///< as timesBefore
    std::string caffeineLatest;
    std::string caffeineHalfLife;
    std::string steps;
};

double inHours(minutes length) {
    return double(length.count()) / 60;
}

/// In hours or minutes, the unit it is set in.
double inUnit(const TimeBefore& before, const Preferences& preferences) {
    return double((preferences.*before.time).count()) / before.minutesPerUnit();
}

QJsonObject toJson(const PlanSettings& settings) {
    QJsonObject week;
    for (const std::chrono::weekday day : allWeekdays) {
        const SleepTimes& times = settings.schedule.on(day);
        week.insert(toString(day), QJsonObject{{QStringLiteral("bedtime"), toIsoString(times.bedtime)},
                                               {QStringLiteral("wake"), toIsoString(times.wake)}});
    }
    QJsonObject tonightOnly;
    QJsonObject tonightOnlyWake;
    for (const auto& [night, times] : settings.schedule.tonightOnly()) {
        tonightOnly.insert(toIsoString(night), toIsoString(times.bedtime));
        if (times.wake) {
            tonightOnlyWake.insert(toIsoString(night), toIsoString(*times.wake));
        }
    }
    const Preferences& preferences = settings.preferences;
    QJsonArray steps;
    for (const StepMinutes& step : preferences.steps) {
        steps.append(QJsonObject{{QStringLiteral("id"), toString(step.step)},
                                 {QStringLiteral("number"), numberOf(step.step)},
                                 {QStringLiteral("minutes"), int(step.length.count())}});
    }
    QJsonObject json{{QStringLiteral("days"), week},
                     {QStringLiteral("tonightOnly"), tonightOnly},
                     {QStringLiteral("tonightOnlyWake"), tonightOnlyWake},
                     {QStringLiteral("caffeineLatest"), preferences.caffeineLatest
                                                            ? QJsonValue(toIsoString(*preferences.caffeineLatest))
                                                            : QJsonValue(QJsonValue::Null)},
                     {QStringLiteral("caffeineHalfLife"), inHours(preferences.caffeineHalfLife)},
                     {QStringLiteral("steps"), steps}};
    for (const TimeBefore& before : timesBefore) {
        json.insert(QLatin1String(before.key), inUnit(before, preferences));
    }
    return json;
}

QString toText(const PlanSettings& settings) {
    QStringList lines;
    for (const std::chrono::weekday day : allWeekdays) {
        const SleepTimes& times = settings.schedule.on(day);
        lines << QStringLiteral("%1  bedtime %2  wake %3")
                     .arg(toString(day), toIsoString(times.bedtime), toIsoString(times.wake));
    }
    for (const auto& [night, only] : settings.schedule.tonightOnly()) {
        const SleepTimes times = settings.schedule.timesFor(night);
        lines << QStringLiteral("only %1  bedtime %2  wake %3")
                     .arg(toIsoString(night), toIsoString(times.bedtime), toIsoString(times.wake));
    }
    const Preferences& preferences = settings.preferences;
    for (const TimeBefore& before : timesBefore) {
        lines << QStringLiteral("%1 %2 %3 before bedtime")
                     .arg(QLatin1String(before.id).toString().section(u'-', 0, -2))
                     .arg(inUnit(before, preferences))
                     .arg(QLatin1String(before.isInHours() ? "h" : "min"));
    }
    lines << QStringLiteral("caffeine not after %1")
                 .arg(preferences.caffeineLatest ? toIsoString(*preferences.caffeineLatest) : QStringLiteral("none"));
    lines << QStringLiteral("caffeine half-life %1 h").arg(inHours(preferences.caffeineHalfLife));
    QStringList steps;
    for (const StepMinutes& step : preferences.steps) {
        steps << QStringLiteral("%1:%2").arg(toString(step.step)).arg(step.length.count());
    }
    lines << QStringLiteral("steps ") + steps.join(u',');
    return lines.join(u'\n');
}

Result<std::vector<std::chrono::weekday>> parseDays(const std::string& text) {
    std::vector<std::chrono::weekday> days;
    if (text.empty()) {
        return std::vector(allWeekdays.begin(), allWeekdays.end());
    }
    const QStringList names = QString::fromStdString(text).split(u',');
    for (const QString& name : names) {
        const auto day = fromId<std::chrono::weekday>(name, QStringLiteral("--days"));
        if (!day) {
            return std::unexpected(day.error());
        }
        days.push_back(*day);
    }
    return days;
}

Result<std::vector<StepMinutes>> parseSteps(const std::string& text) {
    std::vector<StepMinutes> steps;
    const QStringList parts = QString::fromStdString(text).split(u',');
    for (const QString& part : parts) {
        const qsizetype colon = part.indexOf(u':');
        const auto step = fromId<StepId>(part.left(colon), QStringLiteral("--steps"));
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

/// Nothing where it was not given.
Result<std::optional<minutes>> timeOption(const std::string& text, const TimeBefore& before) {
    const std::string name = std::string("--") + before.id;
    const int unit = before.minutesPerUnit();
    const int min = int(before.min.count()) / unit;
    const int max = int(before.max.count()) / unit;
    if (!before.isInHours()) {
        const auto given = wholeNumberOption(text, name.c_str(), min, max);
        if (!given) {
            return std::unexpected(given.error());
        }
        return *given ? std::optional(minutes(**given)) : std::nullopt;
    }
    const auto given = numberOption(text, name.c_str(), min, max);
    if (!given) {
        return std::unexpected(given.error());
    }
    return *given ? std::optional(minutes(std::lround(**given * unit))) : std::nullopt;
}

/// Applies the options that were given; nothing else changes.
Result<void> applyOptions(const PlanOptions& options, PlanSettings& settings) {
    const auto days = parseDays(options.days);
    const auto bedtime = parsedOption(options.bedtime, "--bedtime", parseTimeOfDay);
    const auto wake = parsedOption(options.wake, "--wake", parseTimeOfDay);
    if (const auto error = firstError(days, bedtime, wake)) {
        return std::unexpected(*error);
    }
    if (!options.days.empty() && options.bedtime.empty() && options.wake.empty()) {
        return std::unexpected(badInput(QStringLiteral("--days"), QString::fromStdString(options.days),
                                        QStringLiteral("days only with --bedtime or --wake")));
    }
    for (const std::chrono::weekday day : *days) {
        const SleepTimes& times = settings.schedule.on(day);
        const SleepTimes wanted{bedtime->value_or(times.bedtime), wake->value_or(times.wake)};
        if (const auto valid = checkedOption(wanted, wake->has_value()); wanted != times && !valid) {
            return std::unexpected(valid.error());
        }
        settings.schedule.set(day, wanted);
    }
    Preferences& preferences = settings.preferences;
    for (std::size_t i = 0; i < options.before.size(); ++i) {
        if (const auto time = timeOption(options.before[i], timesBefore[i]); !time) {
            return std::unexpected(time.error());
        } else if (*time) {
            preferences.*timesBefore[i].time = **time;
        }
    }
    const bool hasLatest = options.caffeineLatest != "none";
    auto latest = parsedOption(hasLatest ? options.caffeineLatest : std::string(), "--caffeine-latest", parseTimeOfDay);
    if (!latest) {
        latest.error().allowed += QStringLiteral(", or none");
        return std::unexpected(latest.error());
    }
    if (!hasLatest || *latest) {
        preferences.caffeineLatest = *latest;
    }
    const auto halfLife = numberOption(options.caffeineHalfLife, "--caffeine-half-life", inHours(minCaffeineHalfLife),
                                       inHours(maxCaffeineHalfLife));
    if (!halfLife) {
        return std::unexpected(halfLife.error());
    }
    if (*halfLife) {
        preferences.caffeineHalfLife = minutes(std::lround(**halfLife * 60));
    }
    if (!options.steps.empty()) {
        auto steps = parseSteps(options.steps);
        if (!steps) {
            return std::unexpected(steps.error());
        }
        preferences.steps = std::move(*steps);
    }
    const auto valid = checked(preferences);
    return valid ? Result<void>() : std::unexpected(valid.error());
}

Result<void> showPlan(Coach& coach) {
    coach.call.print(toText(coach.evening.settings()), toJson(coach.evening.settings()));
    return {};
}

} // namespace

void addPlanCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& plan = addShownSubcommand(app, invocation, "plan", "Show or set when you sleep and what depends on it",
                                        "Show the plan", showPlan);
    CLI::App& set = addSubcommand(plan, "set", "Set parts of the plan; the rest stays the same");
    const auto options = std::make_shared<PlanOptions>();
    set.add_option("--bedtime", options->bedtime, "HH:MM");
    set.add_option("--wake", options->wake, "HH:MM");
    set.add_option("--days", options->days, "Evenings for this bedtime and wake time: mon,tue,… (default: all)");
    for (std::size_t i = 0; i < options->before.size(); ++i) {
        const TimeBefore& before = timesBefore[i];
        set.add_option(std::string("--") + before.id, options->before[i], rangeOf(before).toStdString());
    }
    set.add_option("--caffeine-latest", options->caffeineLatest, "HH:MM, or none");
    set.add_option("--caffeine-half-life", options->caffeineHalfLife, caffeineHalfLifeRange().toStdString());
    set.add_option("--steps", options->steps, "id:minutes,… in evening order");
    onPlanChange(
        set, invocation, [options](PlanSettings& settings) { return applyOptions(*options, settings); }, showPlan);
}

} // namespace softfall
