#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "control/Options.h"

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

using std::chrono::days;

struct PauseOptions {
    std::string nights;
    std::string until;
    std::string reason;
};

QJsonObject toJson(const std::optional<Pause>& pause) {
    const QJsonValue none(QJsonValue::Null);
    return {{QStringLiteral("paused"), pause.has_value()},
            {QStringLiteral("first"), pause ? toIsoString(pause->nights.first) : none},
            {QStringLiteral("last"), pause ? toIsoString(pause->nights.last) : none},
            {QStringLiteral("reason"), pause ? toString(pause->reason) : none},
            {QStringLiteral("nights"), pause ? pause->nights.size() : none}};
}

QString toText(const std::optional<Pause>& pause) {
    if (!pause) {
        return QStringLiteral("Not paused.");
    }
    return QStringLiteral("Paused from %1 to %2 (nights: %3, reason: %4).")
        .arg(toIsoString(pause->nights.first), toIsoString(pause->nights.last), QString::number(pause->nights.size()),
             toString(pause->reason));
}

Result<void> showPause(Coach& coach) {
    const auto pause = coach.evening.pauseTonight();
    coach.call.print(toText(pause), toJson(pause));
    return {};
}

/// A pause from tonight on.
struct PauseLength {
    std::optional<int> nights; ///< or else
    std::optional<NightDate> until;
    PauseReason reason = PauseReason::Other;
};

Result<PauseLength> lengthFrom(const PauseOptions& options) {
    const int lengths = int(!options.nights.empty()) + int(!options.until.empty());
    if (lengths != 1) {
        return std::unexpected(badInput(QStringLiteral("pause start"), QStringLiteral("%1 lengths").arg(lengths),
                                        QStringLiteral("exactly one of --nights N, --until YYYY-MM-DD")));
    }
    const auto nights = wholeNumberOption(options.nights, "--nights", 1, maxPauseNights);
    const auto until = parsedOption(options.until, "--until", parseNightDate);
    const auto reason = parsedOption(options.reason, "--reason", fromId<PauseReason>);
    if (const auto error = firstError(nights, until, reason)) {
        return std::unexpected(*error);
    }
    return PauseLength{*nights, *until, reason->value_or(PauseReason::Other)};
}

Result<void> startPause(Coach& coach, const PauseLength& length) {
    const NightDate tonight = coach.evening.currentNight();
    const NightRange pause{tonight, length.until ? *length.until : tonight + days(*length.nights - 1)};
    const NightRange allowed{tonight, tonight + days(maxPauseNights - 1)};
    if (!allowed.contains(pause.last)) {
        return std::unexpected(badInput(QStringLiteral("--until"), toIsoString(pause.last),
                                        QStringLiteral("a night from %1 (tonight) to %2")
                                            .arg(toIsoString(allowed.first), toIsoString(allowed.last))));
    }
    return showAfter(coach.evening.pause(pause.size(), length.reason), showPause, coach);
}

Result<void> end(Coach& coach) {
    return showAfter(coach.evening.endPause(), showPause, coach);
}

} // namespace

void addPauseCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& pause =
        addShownSubcommand(app, invocation, "pause", "Show, start or end a pause: nights when Softfall is silent",
                           "Show whether tonight is paused", showPause);
    CLI::App& started = addSubcommand(pause, "start", "Start a pause tonight");
    const auto options = std::make_shared<PauseOptions>();
    started.add_option("--nights", options->nights, "How many nights, tonight included, 1 to 366");
    started.add_option("--until", options->until, "YYYY-MM-DD, the last night of the pause");
    started.add_option("--reason", options->reason, "holiday, illness or other (default: other)");
    onCall(
        started, invocation, [options] { return lengthFrom(*options); }, startPause);
    onCall(addSubcommand(pause, "end", "End the pause tonight"), invocation, end);
}

} // namespace softfall
