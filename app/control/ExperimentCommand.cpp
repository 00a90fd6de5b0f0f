#include "application/ExperimentService.h"
#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "control/Options.h"
#include "core/insight/SignPermutation.h"
#include "viewmodels/wording/ExperimentWords.h"

#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <random>

namespace softfall {

namespace {

struct ExperimentOptions {
    std::string what;
    std::string pairs;
    std::string blockNights;
    std::string from;
    std::string seed;
    std::string night;
    std::string kept;
    std::string nights;
    std::string reason;
};

const QLocale plain = QLocale::c();
const QJsonValue none(QJsonValue::Null);

/// A diary with its trials.
class Trials {
public:
    explicit Trials(std::unique_ptr<Coach> coach)
        : m_coach(std::move(coach))
        , service(m_coach->diary, m_coach->evening, m_coach->reminders) {}

private:
    std::unique_ptr<Coach> m_coach;

public:
    ExperimentService service;
};

Result<std::unique_ptr<Trials>> openTrials(const Invocation& invocation) {
    auto coach = openCoach(invocation);
    return coach ? Result<std::unique_ptr<Trials>>(std::make_unique<Trials>(*std::move(coach)))
                 : std::unexpected(coach.error());
}

/// `error` with its field called as the command line does.
Error named(Error error, const char* field) {
    error.field = QLatin1String(field);
    return error;
}

QJsonObject toJson(const ExperimentResult& result) {
    return {{QStringLiteral("completePairs"), result.completePairs},
            {QStringLiteral("meanDifference"), result.meanDifference},
            {QStringLiteral("p"), result.p},
            {QStringLiteral("smallestP"), result.smallestP},
            {QStringLiteral("verdict"), toString(result.verdict)}};
}

QJsonObject toJson(const ExperimentService::Standing& standing, const std::optional<ExperimentResult>& result) {
    const Experiment& experiment = standing.experiment;
    QJsonArray pauses;
    for (const Pause& pause : experiment.pauses) {
        pauses.append(QJsonObject{{QStringLiteral("first"), toIsoString(pause.nights.first)},
                                  {QStringLiteral("last"), toIsoString(pause.nights.last)},
                                  {QStringLiteral("reason"), toString(pause.reason)}});
    }
    return {{QStringLiteral("template"), toString(experiment.what)},
            {QStringLiteral("state"), toString(standing.state)},
            {QStringLiteral("firstNight"), toIsoString(standing.nights.first)},
            {QStringLiteral("lastNight"), toIsoString(standing.nights.last)},
            {QStringLiteral("pairs"), experiment.pairs},
            {QStringLiteral("nightsPerBlock"), experiment.nightsPerBlock},
            {QStringLiteral("seed"), QString::number(experiment.seed)},
            {QStringLiteral("smallestP"), smallestSignShare(experiment.pairs)},
            {QStringLiteral("nights"), standing.nightsInAll},
            {QStringLiteral("nightNumber"), standing.nightNumber},
            {QStringLiteral("nightsLeft"), standing.nightsLeft()},
            {QStringLiteral("tonight"), standing.asked ? toString(standing.asked->arm) : none},
            {QStringLiteral("pair"), standing.asked ? standing.asked->pair + 1 : none},
            {QStringLiteral("pausedTonight"), standing.isPausedTonight},
            {QStringLiteral("keptTonight"), standing.doneTonight ? QJsonValue(*standing.doneTonight) : none},
            {QStringLiteral("adherence"), QJsonObject{{QStringLiteral("kept"), standing.kept},
                                                      {QStringLiteral("notKept"), standing.notKept},
                                                      {QStringLiteral("unknown"), standing.unknown}}},
            {QStringLiteral("unanswered"), standing.unanswered ? toIsoString(*standing.unanswered) : none},
            {QStringLiteral("pauses"), pauses},
            {QStringLiteral("result"), result ? toJson(*result) : QJsonValue(none)}};
}

QString toText(const ExperimentService::Standing& standing, const std::optional<ExperimentResult>& result) {
    const Experiment& experiment = standing.experiment;
    QStringList lines{QStringLiteral("%1 (%2), %3, nights of %4 to %5.")
                          .arg(experimentTitle(experiment.what), toString(experiment.what), toString(standing.state),
                               toIsoString(standing.nights.first), toIsoString(standing.nights.last))};
    if (standing.isPausedTonight) {
        lines << QStringLiteral("Paused tonight.");
    } else if (standing.asked) {
        lines << QStringLiteral("%1. Pair %2 of %3, night %4 of %5, %6 left after it.")
                     .arg(askedWords(experiment.what, standing.asked->arm))
                     .arg(standing.asked->pair + 1)
                     .arg(experiment.pairs)
                     .arg(standing.nightNumber)
                     .arg(standing.nightsInAll)
                     .arg(standing.nightsLeft());
    }
    lines << QStringLiteral("Nights with it so far: kept %1, not kept %2, not known %3.")
                 .arg(standing.kept)
                 .arg(standing.notKept)
                 .arg(standing.unknown);
    if (standing.isOpen()) {
        lines << QStringLiteral("Twitches are compared at the end.");
    } else if (result) {
        lines << resultWords(*result, plain);
    } else {
        lines << QStringLiteral("It was stopped before its end, so nothing is compared.");
    }
    return lines.join(u'\n');
}

Result<void> print(const Invocation& invocation, const ExperimentService& service) {
    const auto standing = service.newest();
    if (!standing) {
        return std::unexpected(standing.error());
    }
    if (!*standing) {
        invocation.print(QStringLiteral("No trial. softfallctl experiment templates lists what can be tried."),
                         QJsonDocument(QJsonObject{{QStringLiteral("state"), QStringLiteral("none")}}));
        return {};
    }
    const auto result = service.result((*standing)->experiment);
    if (!result) {
        return std::unexpected(result.error());
    }
    invocation.print(toText(**standing, *result), QJsonDocument(toJson(**standing, *result)));
    return {};
}

Result<void> templates(Invocation& invocation) {
    QJsonArray what;
    QStringList lines;
    for (const ExperimentTemplate each : experimentTemplates) {
        what.append(
            QJsonObject{{QStringLiteral("id"), toString(each)}, {QStringLiteral("title"), experimentTitle(each)}});
        lines << QStringLiteral("%1  %2").arg(toString(each), -24).arg(experimentTitle(each));
    }
    QJsonArray sizes;
    for (int pairs = leastExperimentPairs; pairs <= mostExperimentPairs; ++pairs) {
        sizes.append(QJsonObject{{QStringLiteral("pairs"), pairs},
                                 {QStringLiteral("nights"), 2 * pairs * leastBlockNights},
                                 {QStringLiteral("smallestP"), smallestSignShare(pairs)},
                                 {QStringLiteral("advised"), pairs >= advisedPairs}});
    }
    lines << QString() << sizeWords(advisedPairs, leastBlockNights, plain)
          << sizeWords(advisedPairs - 1, leastBlockNights, plain);
    invocation.print(lines.join(u'\n'),
                     QJsonDocument(QJsonObject{{QStringLiteral("templates"), what}, {QStringLiteral("sizes"), sizes}}));
    return {};
}

Result<void> status(Invocation& invocation) {
    const auto trials = openTrials(invocation);
    return trials ? print(invocation, (*trials)->service) : std::unexpected(trials.error());
}

Result<std::uint64_t> seedOf(const std::string& text) {
    if (text.empty()) {
        std::random_device chance;
        return std::uint64_t{chance()} << 32U | chance();
    }
    const QString given = QString::fromStdString(text);
    bool isNumber = false;
    const quint64 seed = given.toULongLong(&isNumber);
    return isNumber ? Result<std::uint64_t>(seed)
                    : std::unexpected(badInput(QStringLiteral("--seed"), given,
                                               QStringLiteral("a whole number from 0 to 2^64 - 1")));
}

Result<ExperimentService::Design> designOf(const ExperimentOptions& options) {
    const auto what = experimentTemplateFromId(QString::fromStdString(options.what), QStringLiteral("TEMPLATE"));
    const auto pairs = wholeNumberOption(options.pairs, "--pairs", leastExperimentPairs, mostExperimentPairs);
    const auto nights = wholeNumberOption(options.blockNights, "--block-nights", leastBlockNights, mostBlockNights);
    const auto from = nightOption(options.from, "--from");
    const auto seed = seedOf(options.seed);
    if (!what || !pairs || !nights || !from || !seed) {
        return std::unexpected(!what     ? what.error()
                               : !pairs  ? pairs.error()
                               : !nights ? nights.error()
                               : !from   ? from.error()
                                         : seed.error());
    }
    return ExperimentService::Design{*what, pairs->value_or(advisedPairs), nights->value_or(leastBlockNights), *from,
                                     *seed};
}

Result<void> start(Invocation& invocation, const ExperimentOptions& options) {
    const auto design = designOf(options);
    if (!design) {
        return std::unexpected(design.error());
    }
    const auto trials = openTrials(invocation);
    if (!trials) {
        return std::unexpected(trials.error());
    }
    if (auto started = (*trials)->service.start(*design); !started) {
        return std::unexpected(started.error().field == QStringLiteral("first") ? named(started.error(), "--from")
                                                                                : started.error());
    }
    if (!invocation.json) {
        invocation.print(sizeWords(design->pairs, design->nightsPerBlock, plain), {});
    }
    return print(invocation, (*trials)->service);
}

Result<void> answer(Invocation& invocation, const ExperimentOptions& options) {
    const auto night = parseNightDate(QString::fromStdString(options.night), QStringLiteral("night"));
    if (!night) {
        return std::unexpected(night.error());
    }
    if (options.kept != "kept" && options.kept != "not-kept") {
        return std::unexpected(badInput(QStringLiteral("answer"), QString::fromStdString(options.kept),
                                        QStringLiteral("kept or not-kept")));
    }
    const auto trials = openTrials(invocation);
    if (!trials) {
        return std::unexpected(trials.error());
    }
    if (auto answered = (*trials)->service.answer(*night, options.kept == "kept"); !answered) {
        return answered;
    }
    return print(invocation, (*trials)->service);
}

/// `D..D`, one night, or nothing for tonight.
Result<std::optional<NightRange>> rangeOf(const std::string& text) {
    const QString given = QString::fromStdString(text);
    if (given.isEmpty()) {
        return std::nullopt;
    }
    const qsizetype between = given.indexOf(QStringLiteral(".."));
    const auto first = nightDateFrom(between < 0 ? given : given.left(between));
    const auto last = nightDateFrom(between < 0 ? given : given.mid(between + 2));
    if (!first || !last || *last < *first) {
        return std::unexpected(badInput(QStringLiteral("nights"), given,
                                        QStringLiteral("YYYY-MM-DD or YYYY-MM-DD..YYYY-MM-DD, the first night first")));
    }
    return NightRange{*first, *last};
}

Result<void> pause(Invocation& invocation, const ExperimentOptions& options) {
    const auto nights = rangeOf(options.nights);
    const auto reason = options.reason.empty()
                            ? PauseReason::Illness
                            : pauseReasonFromId(QString::fromStdString(options.reason), QStringLiteral("--reason"));
    if (!nights || !reason) {
        return std::unexpected(!nights ? nights.error() : reason.error());
    }
    const auto trials = openTrials(invocation);
    if (!trials) {
        return std::unexpected(trials.error());
    }
    ExperimentService& service = (*trials)->service;
    if (auto paused = service.pause(*nights, *reason); !paused) {
        return paused;
    }
    return print(invocation, service);
}

Result<void> stop(Invocation& invocation) {
    const auto trials = openTrials(invocation);
    if (!trials) {
        return std::unexpected(trials.error());
    }
    if (auto stopped = (*trials)->service.stop(); !stopped) {
        return stopped;
    }
    return print(invocation, (*trials)->service);
}

} // namespace

void addExperimentCommand(CLI::App& app, Invocation& invocation) {
    CLI::App* command = app.add_subcommand("experiment", "Try something properly: a randomised trial on yourself");
    command->fallthrough()->require_subcommand(1);
    const auto options = std::make_shared<ExperimentOptions>();
    const auto acts = [&invocation, options](CLI::App* part,
                                             Result<void> (*act)(Invocation&, const ExperimentOptions&)) {
        part->fallthrough();
        part->callback([&invocation, options, act] {
            invocation.action = [options, act](Invocation& call) { return act(call, *options); };
        });
    };
    command->add_subcommand("templates", "List what can be tried, and what so many pairs can show")
        ->fallthrough()
        ->callback([&invocation] { invocation.action = templates; });
    CLI::App* started = command->add_subcommand("start", "Start a trial, from tonight on");
    started->add_option("TEMPLATE", options->what, "What is tried; `experiment templates` lists them")->required();
    started->add_option("--pairs", options->pairs, "Pairs of blocks, 2 to 12 (default: 6; fewer show too little)");
    started->add_option("--block-nights", options->blockNights, "Nights of each block, 3 or 4 (default: 3)");
    started->add_option("--from", options->from, "YYYY-MM-DD, the first night (default: tonight)");
    started->add_option("--seed", options->seed, "Of the coin that orders the blocks (default: by chance)");
    acts(started, start);
    command->add_subcommand("status", "What tonight asks, and how far the trial is; at its end the comparison")
        ->fallthrough()
        ->callback([&invocation] { invocation.action = status; });
    CLI::App* answered = command->add_subcommand("answer", "Tell whether a night was kept to");
    answered->add_option("night", options->night, "YYYY-MM-DD, a night on which something was asked")->required();
    answered->add_option("answer", options->kept, "kept or not-kept")->required();
    acts(answered, answer);
    CLI::App* paused = command->add_subcommand("pause", "Pass over nights; those after them move");
    paused->add_option("nights", options->nights, "YYYY-MM-DD or YYYY-MM-DD..YYYY-MM-DD (default: tonight)");
    paused->add_option("--reason", options->reason, "illness, holiday or other (default: illness)");
    acts(paused, pause);
    command->add_subcommand("stop", "Stop the trial before its end; it is then never compared")
        ->fallthrough()
        ->callback([&invocation] { invocation.action = stop; });
}

} // namespace softfall
