#include "core/insight/HabitInsight.h"

#include "core/insight/Distributions.h"
#include "core/insight/FalseDiscovery.h"
#include "core/insight/NightsNeeded.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace softfall {

namespace {

HabitInsight compare(const std::vector<NightRecord>& records, const std::vector<NightExposure>& exposures,
                     ComparedHabit habit) {
    HabitInsight insight;
    insight.habit = habit;
    std::vector<ComparedNight> nights;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const auto count = countedTwitches(records[i]);
        const auto isWith = exposures[i][habit];
        if (count && isWith) {
            (*isWith ? insight.with : insight.without).add(*count);
            nights.push_back({*count, *isWith});
        }
    }
    const int twitches = insight.with.twitches + insight.without.twitches;
    const bool hasNights = int(nights.size()) >= minNightsOfHabits && insight.with.nights >= minNightsPerLevel &&
                           insight.without.nights >= minNightsPerLevel;
    if (hasNights && twitches == 0) {
        insight.verdict = Verdict::NoTwitches;
    } else if (hasNights && twitches >= minTwitchesOfHabits) {
        insight.comparison = rateRatio(nights);
        insight.verdict = verdictOf(insight.comparison->interval);
    }
    return insight;
}

/// Nights until the comparison's gates are open.
std::optional<int> untilCompared(const HabitInsight& insight) {
    const int nights = insight.with.nights + insight.without.nights;
    const int twitches = insight.with.twitches + insight.without.twitches;
    const int onEachSide =
        std::max(0, minNightsPerLevel - insight.with.nights) + std::max(0, minNightsPerLevel - insight.without.nights);
    const int needed = std::max(minNightsOfHabits - nights, onEachSide);
    if (twitches >= minTwitchesOfHabits || twitches == 0) {
        // With enough nights and no twitch there is nothing to compare, and that is reported.
        return std::max(0, needed);
    }
    return std::max(needed, int(std::ceil((minTwitchesOfHabits - twitches) * double(nights) / twitches)));
}

std::optional<int> stillNeeded(const HabitInsight& insight) {
    switch (insight.verdict) {
    case Verdict::Fewer:
    case Verdict::More:
    case Verdict::NoTwitches:
        return 0;
    case Verdict::NotEnoughData:
        return untilCompared(insight);
    case Verdict::Inconclusive:
        break;
    }
    if (!insight.isSeparable()) {
        return std::nullopt;
    }
    const auto inAll = nightsNeeded(insight.without.nights, insight.without.mean(), insight.comparison->dispersion.phi);
    return inAll ? std::optional(std::max(0, *inAll - insight.with.nights)) : std::nullopt;
}

/// The changes (ascending, unique) that nights cannot distinguish from the habit.
std::vector<NightDate> changesTogether(const std::vector<NightRecord>& records,
                                       const std::vector<NightExposure>& exposures, ComparedHabit habit,
                                       const std::vector<NightDate>& changes) {
    // One pass over the nights for all changes.
    int with = 0;
    int without = 0;
    std::vector<std::pair<int, int>> before; // for each change: nights before it with and without
    std::size_t next = 0;
    for (std::size_t i = 0; i < records.size(); ++i) {
        for (; next < changes.size() && changes[next] <= records[i].night; ++next) {
            before.emplace_back(with, without);
        }
        const auto isWith = exposures[i][habit];
        if (countedTwitches(records[i]) && isWith) {
            ++(*isWith ? with : without);
        }
    }
    std::vector<NightDate> together;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const auto [withBefore, withoutBefore] = before[i];
        const Overlap overlap{with - withBefore, withBefore, without - withoutBefore, withoutBefore};
        if (overlap.isInseparable() || overlap.isOneSided()) {
            together.push_back(changes[i]);
        }
    }
    return together;
}

/// |log ratio| over the width of the interval on the log scale. If a side has no twitch both are infinite, and the
/// same measure is taken from p: for a log ratio with a normal error it is z / (2 · 1.96).
double clearness(const RateRatio& ratio) {
    const double width = std::log(ratio.interval.high) - std::log(ratio.interval.low);
    if (std::isfinite(width)) {
        return std::abs(std::log(ratio.ratio)) / width;
    }
    const double z = normalQuantile(1 - std::clamp(ratio.p, std::numeric_limits<double>::epsilon(), 1.0) / 2);
    return z / (2 * normalQuantile(0.975));
}

} // namespace

Overlap overlapOf(const std::vector<NightRecord>& records, const std::vector<NightExposure>& exposures,
                  ComparedHabit first, ComparedHabit second) {
    Overlap overlap;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const auto isFirst = exposures[i][first];
        const auto isSecond = exposures[i][second];
        if (countedTwitches(records[i]) && isFirst && isSecond) {
            overlap.add(*isFirst, *isSecond);
        }
    }
    return overlap;
}

std::vector<HabitInsight> habitInsights(const std::vector<NightRecord>& records,
                                        const std::vector<NightExposure>& exposures,
                                        const std::vector<NightDate>& changes) {
    std::vector<NightDate> splits = changes;
    std::ranges::sort(splits);
    splits.erase(std::ranges::unique(splits).begin(), splits.end());

    std::vector<HabitInsight> insights;
    for (const ComparedHabit habit : comparedHabits) {
        HabitInsight insight = compare(records, exposures, habit);
        for (const ComparedHabit other : comparedHabits) {
            if (insight.comparison && other != habit && overlapOf(records, exposures, habit, other).isInseparable()) {
                insight.inseparableFrom.push_back(other);
            }
        }
        if (insight.comparison) {
            insight.inseparableFromChanges = changesTogether(records, exposures, habit, splits);
        }
        insights.push_back(std::move(insight));
    }

    std::vector<HabitInsight*> tested;
    std::vector<double> p;
    for (HabitInsight& insight : insights) {
        if (insight.comparison && insight.isSeparable()) {
            tested.push_back(&insight);
            p.push_back(insight.comparison->p);
        } else if (insight.comparison) {
            insight.verdict = Verdict::Inconclusive;
        }
    }
    const std::vector<double> q = falseDiscoveryAdjusted(p);
    for (std::size_t i = 0; i < tested.size(); ++i) {
        tested[i]->q = q[i];
        if (q[i] > falseDiscoveryRate) {
            tested[i]->verdict = Verdict::Inconclusive;
        }
    }

    for (HabitInsight& insight : insights) {
        insight.nightsNeeded = stillNeeded(insight);
    }

    std::ranges::stable_sort(insights, {}, [](const HabitInsight& insight) {
        return std::tuple(!insight.comparison, !insight.isSeparable(),
                          insight.comparison ? -clearness(*insight.comparison) : 0.0);
    });
    return insights;
}

} // namespace softfall
