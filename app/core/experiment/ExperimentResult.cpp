#include "core/experiment/ExperimentResult.h"

#include "core/insight/SignPermutation.h"

#include <numeric>

namespace softfall {

namespace {

constexpr double maxChance = 0.05;

std::vector<ExperimentPair> pairsOf(const Experiment& experiment, const std::vector<NightRecord>& records) {
    std::map<NightDate, int> counts;
    for (const NightRecord& record : records) {
        if (const auto count = countedTwitches(record)) {
            counts.emplace(record.night, *count);
        }
    }
    std::vector<ExperimentPair> pairs(std::size_t(experiment.pairs));
    for (const ExperimentBlock& block : blocksOf(experiment)) {
        ExperimentPair& pair = pairs[std::size_t(block.pair)];
        LoggedTotal& side = block.arm == ExperimentArm::With ? pair.with : pair.without;
        for (std::size_t i = 1; i < block.nights.size(); ++i) {
            if (const auto count = counts.find(block.nights[i]); count != counts.end()) {
                side.add(count->second);
            }
        }
    }
    return pairs;
}

} // namespace

ExperimentState stateOf(const Experiment& experiment, NightDate tonight) {
    const NightDate last = lastNightOf(experiment);
    if (experiment.stopped && *experiment.stopped <= last) {
        return ExperimentState::Stopped;
    }
    return tonight < experiment.first ? ExperimentState::Planned
           : tonight <= last          ? ExperimentState::Running
                                      : ExperimentState::Ended;
}

std::optional<ExperimentResult> resultOf(const Experiment& experiment, const std::vector<NightRecord>& records,
                                         NightDate tonight) {
    if (stateOf(experiment, tonight) != ExperimentState::Ended) {
        return std::nullopt;
    }
    ExperimentResult result;
    result.pairs = pairsOf(experiment, records);
    std::vector<double> differences;
    int twitches = 0;
    for (const ExperimentPair& pair : result.pairs) {
        if (pair.isComplete()) {
            differences.push_back(pair.difference());
            twitches += pair.with.twitches + pair.without.twitches;
        }
    }
    result.completePairs = int(differences.size());
    const auto permutation = signPermutation(differences);
    if (!permutation) {
        return result;
    }
    result.meanDifference = std::accumulate(differences.begin(), differences.end(), 0.0) / result.completePairs;
    result.p = permutation->twoSided;
    result.smallestP = smallestSignShare(result.completePairs);
    result.verdict = twitches == 0               ? Verdict::NoTwitches
                     : result.p > maxChance      ? Verdict::Inconclusive
                     : result.meanDifference < 0 ? Verdict::Fewer
                                                 : Verdict::More;
    return result;
}

} // namespace softfall
