#include "core/insight/InsightDetails.h"

#include "core/insight/RangedNights.h"

#include <algorithm>
#include <ranges>

namespace softfall {

namespace {

// Any number will do; a fixed one gives the same diary the same result.
constexpr std::uint64_t ordersSeed = 1;

bool isCompared(Verdict verdict) {
    return verdict != Verdict::NotEnoughData && verdict != Verdict::NoTwitches;
}

void add(std::vector<ComparedNight>& nights, std::span<const NightRecord> records, bool isSecond) {
    for (const NightRecord& record : records) {
        if (const auto count = countedTwitches(record)) {
            nights.push_back({*count, isSecond});
        }
    }
}

std::vector<CheckedChange> checkedChanges(const std::vector<NightRecord>& records, const Insight& insight) {
    std::vector<CheckedChange> checked;
    for (const ChangeInsight& change : insight.changes) {
        const bool isAnother = checked.empty() || checked.back().change.night < change.change.night;
        if (!isCompared(change.verdict) || !isAnother) {
            continue;
        }
        std::vector<ComparedNight> nights;
        add(nights, within(records, change.beforeNights), false);
        add(nights, within(records, change.afterNights), true);
        if (const auto check = permutationCheck(nights)) {
            checked.push_back({change.change, *check});
        }
    }
    return checked;
}

std::vector<AdjustedTerm> termsOf(const Insight& insight) {
    std::vector<AdjustedTerm> terms;
    const auto newest = std::ranges::find_if(insight.changes | std::views::reverse,
                                             [](const ChangeInsight& each) { return isCompared(each.verdict); });
    if (newest != insight.changes.rend()) {
        terms.emplace_back(newest->change.night);
    }
    for (const HabitInsight& habit : insight.habits) {
        if (isCompared(habit.verdict) && habit.isSeparable() && std::ssize(terms) < maxAdjustedTerms) {
            terms.emplace_back(habit.habit);
        }
    }
    return terms;
}

std::optional<AdjustedRatios> adjustedOf(const RangedNights& nights, const Insight& insight) {
    for (auto terms = termsOf(insight); terms.size() >= 2; terms.pop_back()) {
        if (auto adjusted = adjustedRatios(nights.records, nights.exposures, terms)) {
            return adjusted;
        }
    }
    return std::nullopt;
}

} // namespace

InsightDetails insightDetailsOf(const InsightInput& input, const Insight& insight) {
    const RangedNights nights = rangedNights(input);
    InsightDetails details;
    details.changes = checkedChanges(nights.records, insight);
    details.adjusted = adjustedOf(nights, insight);
    if (insight.stage != InsightStage::List && insight.logged.nights >= minNightsPerPeriod) {
        details.changePoint = changePointOf(nights.records, ordersSeed);
    }
    details.weeks = weekByWeek(nights.records, insight.rate ? insight.rate->dispersion.phi : 1);
    if (insight.logged.mean() < minRateCharted) {
        details.quiet = quietStretches(nights.records);
    }
    return details;
}

} // namespace softfall
