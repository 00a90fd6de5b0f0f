#include "core/experiment/Experiment.h"

#include "core/insight/SplitMix64.h"

#include <algorithm>

namespace softfall {

namespace {

using std::chrono::days;

Result<void> checkedRange(int value, int minimum, int maximum, const char* field) {
    if (value < minimum || value > maximum) {
        return std::unexpected(badInput(QLatin1String(field), QString::number(value),
                                        QStringLiteral("a whole number from %1 to %2").arg(minimum).arg(maximum)));
    }
    return {};
}

} // namespace

Result<Experiment> checked(Experiment experiment) {
    if (const auto pairs = checkedRange(experiment.pairs, minExperimentPairs, maxExperimentPairs, "pairs"); !pairs) {
        return std::unexpected(pairs.error());
    }
    if (const auto nights = checkedRange(experiment.nightsPerBlock, minBlockNights, maxBlockNights, "nightsPerBlock");
        !nights) {
        return std::unexpected(nights.error());
    }
    if (const auto pauses = checked(experiment.pauses); !pauses) {
        return std::unexpected(pauses.error());
    }
    const auto tooEarly = [&experiment](const char* field, NightDate night) {
        return std::unexpected(badInput(QLatin1String(field), toIsoString(night),
                                        QStringLiteral("a night from %1").arg(toIsoString(experiment.first))));
    };
    if (!experiment.done.empty() && experiment.done.begin()->first < experiment.first) {
        return tooEarly("answers", experiment.done.begin()->first);
    }
    if (experiment.stopped && *experiment.stopped < experiment.first) {
        return tooEarly("stopped", *experiment.stopped);
    }
    return experiment;
}

std::vector<ExperimentBlock> blocksOf(const Experiment& experiment) {
    std::vector<ExperimentBlock> blocks;
    SplitMix64 random(experiment.seed);
    NightDate night = experiment.first;
    const auto take = [&](int pair, ExperimentArm arm) {
        ExperimentBlock block{pair, arm, {}};
        while (std::ssize(block.nights) < experiment.nightsPerBlock) {
            if (const auto pause = pauseOf(night, experiment.pauses)) {
                night = pause->nights.last;
            } else {
                block.nights.push_back(night);
            }
            night += days(1);
        }
        blocks.push_back(std::move(block));
    };
    for (int pair = 0; pair < experiment.pairs; ++pair) {
        const bool isWithFirst = random.coin();
        take(pair, isWithFirst ? ExperimentArm::With : ExperimentArm::Without);
        take(pair, isWithFirst ? ExperimentArm::Without : ExperimentArm::With);
    }
    return blocks;
}

std::optional<AskedNight> askedOf(const Experiment& experiment, NightDate night) {
    if (experiment.stopped && night >= *experiment.stopped) {
        return std::nullopt;
    }
    for (const ExperimentBlock& block : blocksOf(experiment)) {
        if (std::ranges::binary_search(block.nights, night)) {
            return AskedNight{block.pair, block.arm, night == block.nights.front()};
        }
    }
    return std::nullopt;
}

NightDate lastNightOf(const Experiment& experiment) {
    return blocksOf(experiment).back().nights.back();
}

Result<Experiment> paused(Experiment experiment, const Pause& pause, NightDate tonight) {
    if (pause.nights.first < tonight) {
        return std::unexpected(badInput(QStringLiteral("nights"), toIsoString(pause.nights.first),
                                        QStringLiteral("%1 or later").arg(toIsoString(tonight))));
    }
    auto pauses = withPause(experiment.pauses, pause);
    if (!pauses) {
        return std::unexpected(pauses.error());
    }
    experiment.pauses = *std::move(pauses);
    return experiment;
}

} // namespace softfall
