#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "control/Options.h"

#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <algorithm>

namespace softfall {

namespace {

struct ReminderOptions {
    std::string discreet;
    std::string silence;
    std::string unsilence;
};

struct DecisionOptions {
    std::string night;
    std::string since;
};

QStringList silencedIds(const ReminderPreferences& preferences) {
    QStringList ids;
    for (const ReminderKind kind : preferences.silenced) {
        ids << toString(kind);
    }
    return ids;
}

void print(const Invocation& invocation, const ReminderPreferences& preferences) {
    const QStringList silenced = silencedIds(preferences);
    invocation.print(QStringLiteral("discreet %1\nsilenced %2")
                         .arg(preferences.discreet ? QStringLiteral("on") : QStringLiteral("off"),
                              silenced.isEmpty() ? QStringLiteral("none") : silenced.join(u',')),
                     QJsonDocument(QJsonObject{{QStringLiteral("discreet"), preferences.discreet},
                                               {QStringLiteral("silenced"), QJsonArray::fromStringList(silenced)}}));
}

Result<std::set<ReminderKind>> kindsOption(const std::string& text, const char* option) {
    std::set<ReminderKind> kinds;
    if (text.empty()) {
        return kinds;
    }
    const QStringList ids = QString::fromStdString(text).split(u',');
    for (const QString& id : ids) {
        const auto kind = reminderKindFromId(id, QLatin1String(option));
        if (!kind) {
            return std::unexpected(kind.error());
        }
        kinds.insert(*kind);
    }
    return kinds;
}

/// Applies the options that were given; nothing else changes.
Result<ReminderPreferences> withOptions(ReminderPreferences preferences, const ReminderOptions& options) {
    if (options.discreet.empty() && options.silence.empty() && options.unsilence.empty()) {
        return std::unexpected(
            badInput(QStringLiteral("reminders set"), {},
                     QStringLiteral("at least one of --discreet on|off, --silence KIND,…, --unsilence KIND,…")));
    }
    if (!options.discreet.empty()) {
        if (options.discreet != "on" && options.discreet != "off") {
            return std::unexpected(badInput(QStringLiteral("--discreet"), QString::fromStdString(options.discreet),
                                            QStringLiteral("on, off")));
        }
        preferences.discreet = options.discreet == "on";
    }
    const auto silence = kindsOption(options.silence, "--silence");
    const auto unsilence = kindsOption(options.unsilence, "--unsilence");
    if (!silence || !unsilence) {
        return std::unexpected(!silence ? silence.error() : unsilence.error());
    }
    for (const ReminderKind kind : *silence) {
        if (unsilence->contains(kind)) {
            return std::unexpected(badInput(QStringLiteral("--unsilence"), toString(kind),
                                            QStringLiteral("kinds that --silence does not name")));
        }
        preferences.silenced.insert(kind);
    }
    for (const ReminderKind kind : *unsilence) {
        preferences.silenced.erase(kind);
    }
    return preferences;
}

Result<void> showReminders(Invocation& invocation) {
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    const auto settings = (*coach)->evening.settings();
    if (!settings) {
        return std::unexpected(settings.error());
    }
    print(invocation, settings->reminders);
    return {};
}

Result<void> set(Invocation& invocation, const ReminderOptions& options) {
    // Read once over the defaults first: bad input is told before any file is touched.
    if (const auto valid = withOptions({}, options); !valid) {
        return std::unexpected(valid.error());
    }
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    auto settings = (*coach)->evening.settings();
    if (!settings) {
        return std::unexpected(settings.error());
    }
    const auto changed = withOptions(settings->reminders, options);
    if (!changed) {
        return std::unexpected(changed.error());
    }
    settings->reminders = *changed;
    if (auto saved = (*coach)->evening.save(*settings); !saved) {
        return saved;
    }
    print(invocation, *changed);
    return {};
}

QJsonObject toJson(const ReminderDecision& decision) {
    const QString reason = toString(decision.reason);
    return {{QStringLiteral("at"), toIsoString(decision.at)},
            {QStringLiteral("night"), toIsoString(decision.night)},
            {QStringLiteral("kind"), toString(decision.kind)},
            {QStringLiteral("outcome"), toString(decision.outcome)},
            {QStringLiteral("reason"), reason.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(reason)}};
}

QString toLine(const ReminderDecision& decision) {
    return QStringLiteral("%1  %2  %3  %4  %5")
        .arg(toIsoString(decision.at), toIsoString(decision.night), toString(decision.kind).leftJustified(16),
             toString(decision.outcome), toString(decision.reason))
        .trimmed();
}

Result<void> listDecisions(Invocation& invocation, const DecisionOptions& options) {
    const auto night = nightOption(options.night, "--night");
    const auto since = instantOption(options.since, "--since");
    if (!night || !since) {
        return std::unexpected(!night ? night.error() : since.error());
    }
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    auto decisions = (*coach)->reminders.decisions(*since ? (*since)->instant : Instant::min(), Instant::max());
    if (!decisions) {
        return std::unexpected(decisions.error());
    }
    if (*night) {
        std::erase_if(*decisions, [&night](const ReminderDecision& decision) { return decision.night != **night; });
    }
    QJsonArray json;
    QStringList lines;
    for (const ReminderDecision& decision : *decisions) {
        json.append(toJson(decision));
        lines << toLine(decision);
    }
    invocation.print(lines.isEmpty() ? QStringLiteral("No decisions.") : lines.join(u'\n'), QJsonDocument(json));
    return {};
}

} // namespace

void addRemindersCommand(CLI::App& app, Invocation& invocation) {
    CLI::App* reminders = app.add_subcommand("reminders", "Show or set how to be reminded, and what was decided");
    reminders->require_subcommand(0, 1);
    reminders->fallthrough();
    reminders->callback([&invocation, reminders] {
        if (reminders->get_subcommands().empty()) {
            invocation.action = showReminders;
        }
    });
    reminders->add_subcommand("show", "Show how to be reminded")->fallthrough()->callback([&invocation] {
        invocation.action = showReminders;
    });

    CLI::App* setReminders = reminders->add_subcommand("set", "Set how to be reminded; the rest stays");
    setReminders->fallthrough();
    const auto options = std::make_shared<ReminderOptions>();
    setReminders->add_option("--discreet", options->discreet, "on: notifications give nothing away; or off");
    setReminders->add_option("--silence", options->silence, "KIND,… never to be shown, such as nicotine-cutoff");
    setReminders->add_option("--unsilence", options->unsilence, "KIND,… to be shown again");
    setReminders->callback(
        [&invocation, options] { invocation.action = [options](Invocation& call) { return set(call, *options); }; });

    CLI::App* decisions = reminders->add_subcommand("decisions", "List what was decided about reminders, and why");
    decisions->fallthrough();
    const auto filter = std::make_shared<DecisionOptions>();
    decisions->add_option("--night", filter->night, "YYYY-MM-DD, the date of the evening (default: all)");
    decisions->add_option("--since", filter->since, "From when on: YYYY-MM-DDTHH:MM:SS±HH:MM (default: all)");
    decisions->callback([&invocation, filter] {
        invocation.action = [filter](Invocation& call) { return listDecisions(call, *filter); };
    });
}

} // namespace softfall
