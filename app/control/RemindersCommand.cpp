#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "control/Options.h"

#include <CLI/CLI.hpp>

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

Result<void> showReminders(Coach& coach) {
    const ReminderPreferences& preferences = coach.evening.settings().reminders;
    QStringList silenced;
    for (const ReminderKind kind : preferences.silenced) {
        silenced << toString(kind);
    }
    coach.call.print(QStringLiteral("discreet %1\nsilenced %2")
                         .arg(preferences.discreet ? QStringLiteral("on") : QStringLiteral("off"),
                              silenced.isEmpty() ? QStringLiteral("none") : silenced.join(u',')),
                     QJsonObject{{QStringLiteral("discreet"), preferences.discreet},
                                 {QStringLiteral("silenced"), QJsonArray::fromStringList(silenced)}});
    return {};
}

Result<std::set<ReminderKind>> kindsOption(const std::string& text, const char* option) {
    std::set<ReminderKind> kinds;
    if (text.empty()) {
        return kinds;
    }
    const QStringList ids = QString::fromStdString(text).split(u',');
    for (const QString& id : ids) {
        const auto kind = fromId<ReminderKind>(id, QLatin1String(option));
        if (!kind) {
            return std::unexpected(kind.error());
        }
        kinds.insert(*kind);
    }
    return kinds;
}

/// Applies the options that were given; nothing else changes.
Result<void> applyOptions(const ReminderOptions& options, ReminderPreferences& preferences) {
    if (options.discreet.empty() && options.silence.empty() && options.unsilence.empty()) {
        return std::unexpected(
            badInput(QStringLiteral("reminders set"), {},
                     QStringLiteral("at least one of --discreet on|off, --silence KIND,…, --unsilence KIND,…")));
    }
    const auto discreet = parsedOption(options.discreet, "--discreet", parseOnOff);
    const auto silence = kindsOption(options.silence, "--silence");
    const auto unsilence = kindsOption(options.unsilence, "--unsilence");
    if (const auto error = firstError(discreet, silence, unsilence)) {
        return std::unexpected(*error);
    }
    preferences.discreet = discreet->value_or(preferences.discreet);
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
    return {};
}

QJsonObject toDecisionJson(const ReminderDecision& decision) {
    const QString reason = toString(decision.reason);
    return {{QStringLiteral("at"), toIsoString(decision.at)},
            {QStringLiteral("night"), toIsoString(decision.night)},
            {QStringLiteral("kind"), toString(decision.kind)},
            {QStringLiteral("outcome"), toString(decision.outcome)},
            {QStringLiteral("reason"), reason.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(reason)}};
}

QString toDecisionLine(const ReminderDecision& decision) {
    return QStringLiteral("%1  %2  %3  %4  %5")
        .arg(toIsoString(decision.at), toIsoString(decision.night), toString(decision.kind).leftJustified(16),
             toString(decision.outcome), toString(decision.reason))
        .trimmed();
}

struct DecisionFilter {
    std::optional<NightDate> night;
    Instant since = Instant::min();
};

Result<DecisionFilter> filterFrom(const DecisionOptions& options) {
    const auto night = parsedOption(options.night, "--night", parseNightDate);
    const auto since = parsedOption(options.since, "--since", parseInstant);
    if (const auto error = firstError(night, since)) {
        return std::unexpected(*error);
    }
    return DecisionFilter{*night, *since ? (*since)->instant : Instant::min()};
}

Result<void> listDecisions(Coach& coach, const DecisionFilter& filter) {
    auto decisions = coach.reminders.decisions(filter.since, Instant::max());
    if (!decisions) {
        return std::unexpected(decisions.error());
    }
    std::erase_if(*decisions, [&filter](const ReminderDecision& decision) {
        return decision.night != filter.night.value_or(decision.night);
    });
    coach.call.printList(*decisions, toDecisionLine, toDecisionJson, "No reminders yet.");
    return {};
}

} // namespace

void addRemindersCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& reminders =
        addShownSubcommand(app, invocation, "reminders", "Show or set reminders, and list which were shown",
                           "Show how you are reminded", showReminders);
    CLI::App& set = addSubcommand(reminders, "set", "Set how you are reminded; the rest stays the same");
    const auto options = std::make_shared<ReminderOptions>();
    set.add_option("--discreet", options->discreet, "on: notifications hide what they are about; or off");
    set.add_option("--silence", options->silence, "KIND,… that is never shown, such as nicotine-cutoff");
    set.add_option("--unsilence", options->unsilence, "KIND,… that is shown again");
    onPlanChange(
        set, invocation, [options](PlanSettings& settings) { return applyOptions(*options, settings.reminders); },
        showReminders);

    CLI::App& decisions =
        addSubcommand(reminders, "decisions", "List which reminders were shown, and why others were not");
    const auto filter = std::make_shared<DecisionOptions>();
    decisions.add_option("--night", filter->night, "YYYY-MM-DD, the date of the evening (default: all)");
    decisions.add_option("--since", filter->since, "Since when: YYYY-MM-DDTHH:MM:SS±HH:MM (default: all)");
    onCall(
        decisions, invocation, [filter] { return filterFrom(*filter); }, listDecisions);
}

} // namespace softfall
