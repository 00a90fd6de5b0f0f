#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "control/Options.h"

#include <QJsonObject>

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

Result<void> print(const Invocation& invocation, const EveningService& evening) {
    const auto pause = evening.pauseTonight();
    if (!pause) {
        return std::unexpected(pause.error());
    }
    invocation.print(toText(*pause), QJsonDocument(toJson(*pause)));
    return {};
}

Result<void> showPause(Invocation& invocation) {
    const auto coach = openCoach(invocation);
    return coach ? print(invocation, (*coach)->evening) : std::unexpected(coach.error());
}

/// How many nights it is from tonight to `last`; the error names `--until`.
Result<int> nightsUntil(NightDate last, const EveningService& evening) {
    const auto tonight = evening.currentNight();
    if (!tonight) {
        return std::unexpected(tonight.error());
    }
    const NightRange allowed{*tonight, *tonight + days(longestPause - 1)};
    if (!allowed.contains(last)) {
        return std::unexpected(badInput(QStringLiteral("--until"), toIsoString(last),
                                        QStringLiteral("a night from %1 (tonight) to %2")
                                            .arg(toIsoString(allowed.first), toIsoString(allowed.last))));
    }
    return NightRange{*tonight, last}.size();
}

Result<void> start(Invocation& invocation, const PauseOptions& options) {
    const int lengths = int(!options.nights.empty()) + int(!options.until.empty());
    if (lengths != 1) {
        return std::unexpected(badInput(QStringLiteral("pause start"), QStringLiteral("%1 lengths").arg(lengths),
                                        QStringLiteral("exactly one of --nights N, --until YYYY-MM-DD")));
    }
    const auto nights = wholeNumberOption(options.nights, "--nights", 1, longestPause);
    const auto until = nightOption(options.until, "--until");
    if (!nights || !until) {
        return std::unexpected(!nights ? nights.error() : until.error());
    }
    const auto reason = options.reason.empty()
                            ? PauseReason::Other
                            : pauseReasonFromId(QString::fromStdString(options.reason), QStringLiteral("--reason"));
    if (!reason) {
        return std::unexpected(reason.error());
    }
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    EveningService& evening = (*coach)->evening;
    const auto length = *until ? nightsUntil(**until, evening) : Result<int>(**nights);
    if (!length) {
        return std::unexpected(length.error());
    }
    if (auto paused = evening.pause(*length, *reason); !paused) {
        return paused;
    }
    return print(invocation, evening);
}

Result<void> end(Invocation& invocation) {
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    if (auto ended = (*coach)->evening.endPause(); !ended) {
        return ended;
    }
    return print(invocation, (*coach)->evening);
}

} // namespace

void addPauseCommand(CLI::App& app, Invocation& invocation) {
    CLI::App* pause = app.add_subcommand("pause", "Show, start or end a pause: nights on which Softfall is silent");
    pause->require_subcommand(0, 1);
    pause->fallthrough();
    pause->callback([&invocation, pause] {
        if (pause->get_subcommands().empty()) {
            invocation.action = showPause;
        }
    });
    pause->add_subcommand("show", "Show whether tonight is paused")->fallthrough()->callback([&invocation] {
        invocation.action = showPause;
    });

    CLI::App* startPause = pause->add_subcommand("start", "Be silent from tonight on");
    startPause->fallthrough();
    const auto options = std::make_shared<PauseOptions>();
    startPause->add_option("--nights", options->nights, "How many nights, tonight included, 1 to 366");
    startPause->add_option("--until", options->until, "YYYY-MM-DD, the last night of the pause");
    startPause->add_option("--reason", options->reason, "holiday, illness or other (default: other)");
    startPause->callback(
        [&invocation, options] { invocation.action = [options](Invocation& call) { return start(call, *options); }; });

    pause->add_subcommand("end", "Be there again from tonight on")->fallthrough()->callback([&invocation] {
        invocation.action = end;
    });
}

} // namespace softfall
