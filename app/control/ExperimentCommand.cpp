#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "control/Options.h"
#include "core/insight/SignPermutation.h"
#include "viewmodels/wording/ExperimentWords.h"

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

QJsonObject toJson(const ExperimentResult& result) {
    return {{QStringLiteral("completePairs"), result.completePairs},
            {QStringLiteral("meanDifference"), result.meanDifference},
            {QStringLiteral("p"), result.p},
            {QStringLiteral("smallestP"), result.smallestP},
            {QStringLiteral("verdict"), toString(result.verdict)}};
}

QJsonObject toJson(const ExperimentService::Status& status, const std::optional<ExperimentResult>& result) {
    const Experiment& experiment = status.experiment;
    QJsonArray pauses;
    for (const Pause& pause : experiment.pauses) {
        pauses.append(QJsonObject{{QStringLiteral("first"), toIsoString(pause.nights.first)},
                                  {QStringLiteral("last"), toIsoString(pause.nights.last)},
                                  {QStringLiteral("reason"), toString(pause.reason)}});
    }
    return {{QStringLiteral("template"), toString(experiment.what)},
            {QStringLiteral("state"), toString(status.state)},
            {QStringLiteral("firstNight"), toIsoString(status.nights.first)},
            {QStringLiteral("lastNight"), toIsoString(status.nights.last)},
            {QStringLiteral("pairs"), experiment.pairs},
            {QStringLiteral("nightsPerBlock"), experiment.nightsPerBlock},
            {QStringLiteral("seed"), QString::number(experiment.seed)},
            {QStringLiteral("smallestP"), smallestSignShare(experiment.pairs)},
            {QStringLiteral("nights"), status.nightsInAll},
            {QStringLiteral("nightNumber"), status.nightNumber},
            {QStringLiteral("nightsLeft"), status.nightsLeft()},
            {QStringLiteral("tonight"), status.asked ? toString(status.asked->arm) : none},
            {QStringLiteral("pair"), status.asked ? status.asked->pair + 1 : none},
            {QStringLiteral("pausedTonight"), status.isPausedTonight},
            {QStringLiteral("keptTonight"), status.doneTonight ? QJsonValue(*status.doneTonight) : none},
            {QStringLiteral("adherence"), QJsonObject{{QStringLiteral("kept"), status.kept},
                                                      {QStringLiteral("notKept"), status.notKept},
                                                      {QStringLiteral("unknown"), status.unknown}}},
            {QStringLiteral("unanswered"), status.unanswered ? toIsoString(*status.unanswered) : none},
            {QStringLiteral("pauses"), pauses},
            {QStringLiteral("result"), result ? toJson(*result) : QJsonValue(none)}};
}

QString toText(const ExperimentService::Status& status, const std::optional<ExperimentResult>& result) {
    const Experiment& experiment = status.experiment;
    QStringList lines{QStringLiteral("%1 (%2), %3, nights of %4 to %5.")
                          .arg(experimentTitle(experiment.what), toString(experiment.what), toString(status.state),
                               toIsoString(status.nights.first), toIsoString(status.nights.last))};
    if (status.isPausedTonight) {
        lines << QStringLiteral("Paused tonight.");
    } else if (status.asked) {
        lines << QStringLiteral("%1. Pair %2 of %3, night %4 of %5, %6 left after it.")
                     .arg(askedWords(experiment.what, status.asked->arm))
                     .arg(status.asked->pair + 1)
                     .arg(experiment.pairs)
                     .arg(status.nightNumber)
                     .arg(status.nightsInAll)
                     .arg(status.nightsLeft());
    }
    lines << QStringLiteral("Nights with it so far: done %1, not done %2, not known %3.")
                 .arg(status.kept)
                 .arg(status.notKept)
                 .arg(status.unknown);
    if (status.isOpen()) {
        lines << QStringLiteral("Twitches are compared at the end.");
    } else if (result) {
        lines << resultWords(*result, plain);
    } else {
        lines << QStringLiteral("It was stopped early, so nothing is compared.");
    }
    return lines.join(u'\n');
}

Result<void> show(Coach& coach) {
    const auto status = coach.experiments.newest();
    if (!status) {
        return std::unexpected(status.error());
    }
    if (!*status) {
        coach.call.print(QStringLiteral("No trial. See what you can try: softfallctl experiment templates."),
                         QJsonObject{{QStringLiteral("state"), QStringLiteral("none")}});
        return {};
    }
    const auto result = coach.experiments.result((*status)->experiment);
    if (!result) {
        return std::unexpected(result.error());
    }
    coach.call.print(toText(**status, *result), toJson(**status, *result));
    return {};
}

Result<void> templates(const Invocation& call) {
    QJsonArray what;
    QStringList lines;
    for (const ExperimentTemplate each : experimentTemplates) {
        what.append(
            QJsonObject{{QStringLiteral("id"), toString(each)}, {QStringLiteral("title"), experimentTitle(each)}});
        lines << QStringLiteral("%1  %2").arg(toString(each), -24).arg(experimentTitle(each));
    }
    QJsonArray sizes;
    for (int pairs = minExperimentPairs; pairs <= maxExperimentPairs; ++pairs) {
        sizes.append(QJsonObject{{QStringLiteral("pairs"), pairs},
                                 {QStringLiteral("nights"), 2 * pairs * minBlockNights},
                                 {QStringLiteral("smallestP"), smallestSignShare(pairs)},
                                 {QStringLiteral("advised"), pairs >= advisedPairs}});
    }
    lines << QString() << sizeWords(advisedPairs, minBlockNights, plain)
          << sizeWords(advisedPairs - 1, minBlockNights, plain);
    call.print(lines.join(u'\n'), QJsonObject{{QStringLiteral("templates"), what}, {QStringLiteral("sizes"), sizes}});
    return {};
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
    const auto what = fromId<ExperimentTemplate>(QString::fromStdString(options.what), QStringLiteral("TEMPLATE"));
    const auto pairs = wholeNumberOption(options.pairs, "--pairs", minExperimentPairs, maxExperimentPairs);
    const auto nights = wholeNumberOption(options.blockNights, "--block-nights", minBlockNights, maxBlockNights);
    const auto from = parsedOption(options.from, "--from", parseNightDate);
    const auto seed = seedOf(options.seed);
    if (const auto error = firstError(what, pairs, nights, from, seed)) {
        return std::unexpected(*error);
    }
    return ExperimentService::Design{*what, pairs->value_or(advisedPairs), nights->value_or(minBlockNights), *from,
                                     *seed};
}

Result<void> start(Coach& coach, const ExperimentService::Design& design) {
    if (const auto started = renamed(coach.experiments.start(design), "first", "--from"); !started) {
        return std::unexpected(started.error());
    }
    if (!coach.call.json) {
        coach.call.print(sizeWords(design.pairs, design.nightsPerBlock, plain), QJsonObject());
    }
    return show(coach);
}

struct NightAnswer {
    NightDate night;
    bool isKept = false;
};

Result<NightAnswer> answerFrom(const ExperimentOptions& options) {
    const auto night = parseNightDate(QString::fromStdString(options.night), QStringLiteral("night"));
    if (!night) {
        return std::unexpected(night.error());
    }
    if (options.kept != "kept" && options.kept != "not-kept") {
        return std::unexpected(badInput(QStringLiteral("answer"), QString::fromStdString(options.kept),
                                        QStringLiteral("kept or not-kept")));
    }
    return NightAnswer{*night, options.kept == "kept"};
}

Result<void> answer(Coach& coach, const NightAnswer& given) {
    return showAfter(coach.experiments.answer(given.night, given.isKept), show, coach);
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

struct TrialPause {
    std::optional<NightRange> nights; ///< nothing: tonight
    PauseReason reason = PauseReason::Illness;
};

Result<TrialPause> pauseFrom(const ExperimentOptions& options) {
    const auto nights = rangeOf(options.nights);
    const auto reason = parsedOption(options.reason, "--reason", fromId<PauseReason>);
    if (const auto error = firstError(nights, reason)) {
        return std::unexpected(*error);
    }
    return TrialPause{*nights, reason->value_or(PauseReason::Illness)};
}

Result<void> pause(Coach& coach, const TrialPause& paused) {
    return showAfter(coach.experiments.pause(paused.nights, paused.reason), show, coach);
}

Result<void> stop(Coach& coach) {
    return showAfter(coach.experiments.stop(), show, coach);
}

} // namespace

void addExperimentCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& command =
        addSubcommand(app, "experiment", "Try one thing for some weeks: a randomised trial on yourself");
    command.require_subcommand(1);
    const auto options = std::make_shared<ExperimentOptions>();
    onCall(addSubcommand(command, "templates", "List what you can try, and what a number of pairs can show"),
           invocation, templates);
    CLI::App& started = addSubcommand(command, "start", "Start a trial tonight");
    started.add_option("TEMPLATE", options->what, "What to try, from `experiment templates`")->required();
    started.add_option("--pairs", options->pairs, "Pairs of blocks, 2 to 12 (default: 6; fewer show too little)");
    started.add_option("--block-nights", options->blockNights, "Nights of each block, 3 or 4 (default: 3)");
    started.add_option("--from", options->from, "YYYY-MM-DD, the first night (default: tonight)");
    started.add_option("--seed", options->seed, "Seed of the coin that orders the blocks (default: random)");
    onCall(
        started, invocation, [options] { return designOf(*options); }, start);
    onCall(addSubcommand(command, "status", "What to do tonight and how far the trial is; at its end, the comparison"),
           invocation, show);
    CLI::App& answered = addSubcommand(command, "answer", "Say whether you did it on a night");
    answered.add_option("night", options->night, "YYYY-MM-DD, a night with something to do")->required();
    answered.add_option("answer", options->kept, "kept or not-kept")->required();
    onCall(
        answered, invocation, [options] { return answerFrom(*options); }, answer);
    CLI::App& paused = addSubcommand(command, "pause", "Skip nights; later ones move");
    paused.add_option("nights", options->nights, "YYYY-MM-DD or YYYY-MM-DD..YYYY-MM-DD (default: tonight)");
    paused.add_option("--reason", options->reason, "illness, holiday or other (default: illness)");
    onCall(
        paused, invocation, [options] { return pauseFrom(*options); }, pause);
    onCall(addSubcommand(command, "stop", "Stop the trial early; it is then never compared"), invocation, stop);
}

} // namespace softfall
