#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "control/Options.h"

#include <CLI/CLI.hpp>
#include <array>

namespace softfall {

namespace {

/// One setting: its option, how its text is read, and its value in JSON.
struct Setting {
    const char* option;
    const char* key;
    const char* help;
    const char* allowed; ///< of a number; the others say it themselves
    Result<void> (*read)(RoutinePreferences&, const QString& text, const Setting&);
    QJsonValue (*value)(const RoutinePreferences&);
};

template <typename T>
QJsonValue jsonOf(const T& value) {
    if constexpr (std::is_arithmetic_v<T>) {
        return value;
    } else if constexpr (std::is_enum_v<T>) {
        return toString(value);
    } else {
        return int(value.count());
    }
}

template <typename T>
QJsonValue jsonOf(const std::optional<T>& value) {
    return value ? jsonOf(*value) : QJsonValue(QJsonValue::Null);
}

/// A setting that `parse` reads.
template <auto member, auto parse>
constexpr Setting parsed(const char* option, const char* key, const char* help) {
    return {option,
            key,
            help,
            "",
            [](RoutinePreferences& to, const QString& text, const Setting& setting) -> Result<void> {
                const auto value = parse(text, QLatin1String(setting.option));
                if (!value) {
                    return std::unexpected(value.error());
                }
                to.*member = *value;
                return {};
            },
            [](const RoutinePreferences& of) { return jsonOf(of.*member); }};
}

/// A setting that is a whole number; its range is checked with the other preferences.
template <auto member>
constexpr Setting number(const char* option, const char* key, const char* help, const char* allowed) {
    return {option,
            key,
            help,
            allowed,
            [](RoutinePreferences& to, const QString& text, const Setting& setting) -> Result<void> {
                bool isNumber = false;
                const int value = text.toInt(&isNumber);
                if (!isNumber) {
                    return std::unexpected(
                        badInput(QLatin1String(setting.option), text, QLatin1String(setting.allowed)));
                }
                to.*member = std::remove_reference_t<decltype(to.*member)>(value);
                return {};
            },
            [](const RoutinePreferences& of) { return jsonOf(of.*member); }};
}

using Wanted = RoutinePreferences;

constexpr std::array settings{
    parsed<&Wanted::activity, fromId<WindDownActivity>>(
        "--activity", "activity",
        "What you do in quiet time: reading, breathing, relaxation, quiet-relaxation, meditation or stretching"),
    parsed<&Wanted::version, fromId<StretchVersion>>("--version", "version", "Stretches standing or seated"),
    parsed<&Wanted::form, fromId<StretchForm>>("--form", "form", "Stretching standard (10 minutes) or short (4)"),
    number<&Wanted::hold>("--hold-seconds", "holdSeconds", "Seconds to hold a stretch, 10 to 60", "10 to 60"),
    parsed<&Wanted::pace, fromId<BreathPace>>("--pace", "pace", "Seconds of a breath in and out: 5-5 or 4-6"),
    number<&Wanted::meditation>("--meditation-minutes", "meditationMinutes", "1 to 60", "1 to 60"),
    parsed<&Wanted::sound, fromId<CueSound>>("--sound", "sound", "voice (and tones), tones or silent"),
    number<&Wanted::volume>("--volume", "volume", "Percent, 0 to 100", "percent, 0 to 100"),
    parsed<&Wanted::darkScreen, parseOnOff>("--dark", "dark",
                                            "on: the window turns black at the screen cut-off; or off"),
    parsed<&Wanted::displayOff, parseOnOff>("--displays-off", "displaysOff",
                                            "on: the desktop turns its displays off then; or off"),
    parsed<&Wanted::warmLight, parseOnOff>("--warm-light", "warmLight",
                                           "on: the desktop's night light turns warm then; or off"),
    parsed<&Wanted::leadsAfterTwitch, parseOnOff>("--breathing-after-twitch", "breathingAfterTwitch",
                                                  "on: a press after a twitch at night leads slow breathing; or off"),
};

using Given = std::array<std::string, settings.size()>;

Result<void> applyOptions(const Given& given, PlanSettings& plan) {
    RoutinePreferences preferences = plan.routine;
    bool isAnyGiven = false;
    for (std::size_t i = 0; i < settings.size(); ++i) {
        if (given[i].empty()) {
            continue;
        }
        isAnyGiven = true;
        if (auto read = settings[i].read(preferences, QString::fromStdString(given[i]), settings[i]); !read) {
            return read;
        }
    }
    if (!isAnyGiven) {
        QStringList options;
        for (const Setting& setting : settings) {
            options << QLatin1String(setting.option);
        }
        return std::unexpected(badInput(QStringLiteral("routine set"), {},
                                        QStringLiteral("at least one of %1").arg(options.join(QStringLiteral(", ")))));
    }
    if (const auto valid = checked(preferences); !valid) {
        return std::unexpected(valid.error());
    }
    const bool isOtherStretching = preferences.form != plan.routine.form || preferences.hold != plan.routine.hold;
    plan.routine = preferences;
    if (isOtherStretching) {
        plan.preferences = withStretching(plan.preferences, preferences);
    }
    return {};
}

Result<void> showRoutine(Coach& coach) {
    QJsonObject json;
    QStringList lines;
    for (const Setting& setting : settings) {
        const QJsonValue value = setting.value(coach.evening.settings().routine);
        json.insert(QLatin1String(setting.key), value);
        const QString text = value.isBool()     ? (value.toBool() ? QStringLiteral("on") : QStringLiteral("off"))
                             : value.isDouble() ? QString::number(value.toInt())
                             : value.isNull()   ? QStringLiteral("not chosen")
                                                : value.toString();
        lines << QStringLiteral("%1 %2").arg(QString::fromLatin1(setting.option).mid(2), text);
    }
    coach.call.print(lines.join(u'\n'), json);
    return {};
}

} // namespace

void addRoutineCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& routine =
        addShownSubcommand(app, invocation, "routine", "Show or set how the wind-down guides you, sounds and goes dark",
                           "Show the settings of the wind-down", showRoutine);
    CLI::App& set = addSubcommand(routine, "set", "Change settings of the wind-down; the rest stays the same");
    const auto given = std::make_shared<Given>();
    for (std::size_t i = 0; i < settings.size(); ++i) {
        set.add_option(settings[i].option, (*given)[i], settings[i].help);
    }
    onPlanChange(
        set, invocation, [given](PlanSettings& plan) { return applyOptions(*given, plan); }, showRoutine);
}

} // namespace softfall
