#include "control/Commands.h"
#include "control/OpenCoach.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <array>
#include <functional>

namespace softfall {

namespace {

Result<int> wholeNumber(const QString& text, const QString& field, const char* allowed) {
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber ? Result<int>(value) : std::unexpected(badInput(field, text, QLatin1String(allowed)));
}

Result<bool> onOff(const QString& text, const QString& field) {
    if (text != QLatin1String("on") && text != QLatin1String("off")) {
        return std::unexpected(badInput(field, text, QStringLiteral("on, off")));
    }
    return text == QLatin1String("on");
}

/// What was read, put where it belongs; or why it cannot be read.
template <typename T, typename Place>
Result<void> put(const Result<T>& value, Place&& place) {
    if (!value) {
        return std::unexpected(value.error());
    }
    place(*value);
    return {};
}

/// One setting: its option, how it is read, and how it is told.
struct Setting {
    const char* option;
    const char* key;
    const char* help;
    Result<void> (*read)(RoutinePreferences&, const QString& text, const QString& field);
    QJsonValue (*tell)(const RoutinePreferences&);
};

constexpr std::array settings{
    Setting{"--activity", "activity",
            "What fills the wind-down: reading, breathing, relaxation, quiet-relaxation, meditation, stretching",
            [](RoutinePreferences& to, const QString& text, const QString& field) {
                return put(windDownActivityFromId(text, field), [&to](WindDownActivity value) { to.activity = value; });
            },
            [](const RoutinePreferences& of) {
                return of.activity ? QJsonValue(toString(*of.activity)) : QJsonValue(QJsonValue::Null);
            }},
    Setting{"--version", "version", "Stretches standing or seated",
            [](RoutinePreferences& to, const QString& text, const QString& field) {
                return put(stretchVersionFromId(text, field), [&to](StretchVersion value) { to.version = value; });
            },
            [](const RoutinePreferences& of) { return QJsonValue(toString(of.version)); }},
    Setting{"--form", "form", "Stretching standard (10 minutes) or short (4)",
            [](RoutinePreferences& to, const QString& text, const QString& field) {
                return put(stretchFormFromId(text, field), [&to](StretchForm value) { to.form = value; });
            },
            [](const RoutinePreferences& of) { return QJsonValue(toString(of.form)); }},
    Setting{"--hold-seconds", "holdSeconds", "How long a stretch is held, 10 to 60",
            [](RoutinePreferences& to, const QString& text, const QString& field) {
                return put(wholeNumber(text, field, "10 to 60"), [&to](int value) { to.hold = seconds(value); });
            },
            [](const RoutinePreferences& of) { return QJsonValue(int(of.hold.count())); }},
    Setting{"--pace", "pace", "Seconds of a breath in and out: 5-5 or 4-6",
            [](RoutinePreferences& to, const QString& text, const QString& field) {
                return put(breathPaceFromId(text, field), [&to](BreathPace value) { to.pace = value; });
            },
            [](const RoutinePreferences& of) { return QJsonValue(toString(of.pace)); }},
    Setting{"--meditation-minutes", "meditationMinutes", "1 to 60",
            [](RoutinePreferences& to, const QString& text, const QString& field) {
                return put(wholeNumber(text, field, "1 to 60"), [&to](int value) { to.meditation = minutes(value); });
            },
            [](const RoutinePreferences& of) { return QJsonValue(int(of.meditation.count())); }},
    Setting{"--sound", "sound", "voice (and tones), tones or silent",
            [](RoutinePreferences& to, const QString& text, const QString& field) {
                return put(cueSoundFromId(text, field), [&to](CueSound value) { to.sound = value; });
            },
            [](const RoutinePreferences& of) { return QJsonValue(toString(of.sound)); }},
    Setting{"--volume", "volume", "Percent, 0 to 100",
            [](RoutinePreferences& to, const QString& text, const QString& field) {
                return put(wholeNumber(text, field, "percent, 0 to 100"), [&to](int value) { to.volume = value; });
            },
            [](const RoutinePreferences& of) { return QJsonValue(of.volume); }},
    Setting{"--dark", "dark", "on: the window becomes black at the screen cut-off; or off",
            [](RoutinePreferences& to, const QString& text, const QString& field) {
                return put(onOff(text, field), [&to](bool value) { to.goesDark = value; });
            },
            [](const RoutinePreferences& of) { return QJsonValue(of.goesDark); }},
    Setting{"--displays-off", "displaysOff", "on: the desktop is asked to switch its displays off then; or off",
            [](RoutinePreferences& to, const QString& text, const QString& field) {
                return put(onOff(text, field), [&to](bool value) { to.displayOff = value; });
            },
            [](const RoutinePreferences& of) { return QJsonValue(of.displayOff); }},
    Setting{"--warm-light", "warmLight", "on: the desktop's night light is made warm then; or off",
            [](RoutinePreferences& to, const QString& text, const QString& field) {
                return put(onOff(text, field), [&to](bool value) { to.warmLight = value; });
            },
            [](const RoutinePreferences& of) { return QJsonValue(of.warmLight); }},
};

using Given = std::array<std::string, settings.size()>;

Result<RoutinePreferences> withOptions(RoutinePreferences preferences, const Given& given) {
    bool isAnyGiven = false;
    for (std::size_t i = 0; i < settings.size(); ++i) {
        if (given[i].empty()) {
            continue;
        }
        isAnyGiven = true;
        if (const auto read =
                settings[i].read(preferences, QString::fromStdString(given[i]), QLatin1String(settings[i].option));
            !read) {
            return std::unexpected(read.error());
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
    return checked(preferences);
}

void print(const Invocation& invocation, const RoutinePreferences& preferences) {
    QJsonObject json;
    QStringList lines;
    for (const Setting& setting : settings) {
        const QJsonValue value = setting.tell(preferences);
        json.insert(QLatin1String(setting.key), value);
        const QString text = value.isBool()     ? (value.toBool() ? QStringLiteral("on") : QStringLiteral("off"))
                             : value.isDouble() ? QString::number(value.toInt())
                             : value.isNull()   ? QStringLiteral("not chosen")
                                                : value.toString();
        lines << QStringLiteral("%1 %2").arg(QString::fromLatin1(setting.option).mid(2), text);
    }
    invocation.print(lines.join(u'\n'), QJsonDocument(json));
}

Result<void> showRoutine(Invocation& invocation) {
    const auto coach = openCoach(invocation);
    const auto stored = coach ? (*coach)->evening.settings() : std::unexpected(coach.error());
    if (!stored) {
        return std::unexpected(stored.error());
    }
    print(invocation, stored->routine);
    return {};
}

Result<void> set(Invocation& invocation, const Given& given) {
    // Read once over the defaults first: bad input is told before any file is touched.
    if (const auto valid = withOptions({}, given); !valid) {
        return std::unexpected(valid.error());
    }
    const auto coach = openCoach(invocation);
    auto stored = coach ? (*coach)->evening.settings() : std::unexpected(coach.error());
    if (!stored) {
        return std::unexpected(stored.error());
    }
    const auto changed = withOptions(stored->routine, given);
    if (!changed) {
        return std::unexpected(changed.error());
    }
    const bool isOtherStretching = changed->form != stored->routine.form || changed->hold != stored->routine.hold;
    stored->routine = *changed;
    if (isOtherStretching) {
        stored->preferences = withStretching(stored->preferences, *changed);
    }
    if (auto saved = (*coach)->evening.save(*stored); !saved) {
        return saved;
    }
    print(invocation, *changed);
    return {};
}

} // namespace

void addRoutineCommand(CLI::App& app, Invocation& invocation) {
    CLI::App* routine = app.add_subcommand("routine", "Show or set how the wind-down is guided, heard and darkened");
    routine->require_subcommand(0, 1);
    routine->fallthrough();
    routine->callback([&invocation, routine] {
        if (routine->get_subcommands().empty()) {
            invocation.action = showRoutine;
        }
    });
    routine->add_subcommand("show", "Show how the wind-down is set")->fallthrough()->callback([&invocation] {
        invocation.action = showRoutine;
    });
    CLI::App* setRoutine = routine->add_subcommand("set", "Set how the wind-down is; the rest stays");
    setRoutine->fallthrough();
    const auto given = std::make_shared<Given>();
    for (std::size_t i = 0; i < settings.size(); ++i) {
        setRoutine->add_option(settings[i].option, (*given)[i], settings[i].help);
    }
    setRoutine->callback(
        [&invocation, given] { invocation.action = [given](Invocation& call) { return set(call, *given); }; });
}

} // namespace softfall
