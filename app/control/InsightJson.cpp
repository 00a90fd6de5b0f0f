#include "control/InsightJson.h"

#include <QJsonArray>

#include <cmath>

namespace softfall {

namespace {

void insertNumber(QJsonObject& json, const char* key, double value) {
    if (std::isfinite(value)) {
        json.insert(QLatin1String(key), value);
    }
}

QJsonObject toJson(const LoggedTotal& total) {
    QJsonObject json{{QStringLiteral("nights"), total.nights}, {QStringLiteral("total"), total.twitches}};
    if (total.nights > 0) {
        json.insert(QStringLiteral("mean"), total.mean());
    }
    return json;
}

void insertLimits(QJsonObject& json, Limits limits) {
    insertNumber(json, "low", limits.low);
    insertNumber(json, "high", limits.high);
}

void insertComparison(QJsonObject& json, const std::optional<RateRatio>& comparison) {
    if (comparison) {
        insertNumber(json, "ratio", comparison->ratio);
        insertLimits(json, comparison->interval);
        insertNumber(json, "p", comparison->p);
    }
}

QJsonObject rateJson(const Insight& insight) {
    QJsonObject json = toJson(insight.logged);
    if (insight.rate) {
        insertLimits(json, insight.rate->interval);
        insertNumber(json, "phi", insight.rate->dispersion.phi);
        insertNumber(json, "r1", insight.rate->dispersion.r1);
        insertNumber(json, "factor", insight.rate->dispersion.factor);
    }
    return json;
}

QJsonObject toJson(const InsightNight& night) {
    QJsonObject json{{QStringLiteral("night"), toIsoString(night.night)},
                     {QStringLiteral("status"), toString(night.status)}};
    if (night.twitches) {
        json.insert(QStringLiteral("twitches"), *night.twitches);
    }
    if (night.rolling) {
        json.insert(QStringLiteral("rolling"), *night.rolling);
    }
    return json;
}

QJsonObject toJson(const ChangeInsight& change) {
    QJsonObject json{{QStringLiteral("date"), toIsoString(change.change.night)},
                     {QStringLiteral("label"), change.change.label},
                     {QStringLiteral("before"), toJson(change.before)},
                     {QStringLiteral("after"), toJson(change.after)},
                     {QStringLiteral("verdict"), toString(change.verdict)}};
    insertComparison(json, change.comparison);
    if (change.nightsNeeded) {
        json.insert(QStringLiteral("nightsNeeded"), *change.nightsNeeded);
    }
    return json;
}

QJsonObject toJson(const HabitInsight& habit) {
    QJsonArray inseparable;
    for (const ComparedHabit other : habit.inseparableFrom) {
        inseparable.append(toString(other));
    }
    for (const NightDate change : habit.inseparableFromChanges) {
        inseparable.append(toIsoString(change));
    }
    QJsonObject json{{QStringLiteral("habit"), toString(habit.habit)},
                     {QStringLiteral("with"), toJson(habit.with)},
                     {QStringLiteral("without"), toJson(habit.without)},
                     {QStringLiteral("verdict"), toString(habit.verdict)},
                     {QStringLiteral("inseparableFrom"), inseparable}};
    insertComparison(json, habit.comparison);
    if (habit.q) {
        insertNumber(json, "q", *habit.q);
    }
    if (habit.nightsNeeded) {
        json.insert(QStringLiteral("nightsNeeded"), *habit.nightsNeeded);
    }
    return json;
}

QJsonObject toJson(const RecentInsight& recent) {
    QJsonObject json = toJson(recent.periods.after);
    json.insert(QStringLiteral("before"), toJson(recent.periods.before));
    json.insert(QStringLiteral("verdict"), toString(recent.periods.verdict));
    insertComparison(json, recent.periods.comparison);
    return json;
}

QJsonObject toJson(const CheckedChange& checked) {
    return {{QStringLiteral("date"), toIsoString(checked.change.night)},
            {QStringLiteral("label"), checked.change.label},
            {QStringLiteral("atMost"), checked.check.atMost},
            {QStringLiteral("atLeast"), checked.check.atLeast},
            {QStringLiteral("twoSided"), checked.check.twoSided}};
}

QJsonObject toJson(const AdjustedRatio& ratio) {
    QJsonObject json;
    if (const auto* habit = std::get_if<ComparedHabit>(&ratio.term)) {
        json.insert(QStringLiteral("habit"), toString(*habit));
    } else {
        json.insert(QStringLiteral("change"), toIsoString(std::get<NightDate>(ratio.term)));
    }
    insertNumber(json, "ratio", ratio.ratio);
    insertLimits(json, ratio.interval);
    insertNumber(json, "p", ratio.p);
    return json;
}

QJsonObject toJson(const ChangePoint& point) {
    return {{QStringLiteral("lastBefore"), toIsoString(point.lastBefore)},
            {QStringLiteral("earliest"), toIsoString(point.earliest)},
            {QStringLiteral("latest"), toIsoString(point.latest)},
            {QStringLiteral("meanBefore"), point.split.meanBefore},
            {QStringLiteral("meanAfter"), point.split.meanAfter},
            {QStringLiteral("likelihoodRatio"), point.split.likelihoodRatio},
            {QStringLiteral("p"), point.p}};
}

QJsonObject toJson(const RunRules& runs) {
    return {{QStringLiteral("median"), runs.median},
            {QStringLiteral("useful"), runs.useful},
            {QStringLiteral("longestRun"), runs.longestRun},
            {QStringLiteral("longestRunExpected"), runs.longestRunExpected},
            {QStringLiteral("crossings"), runs.crossings},
            {QStringLiteral("crossingsExpected"), runs.crossingsExpected}};
}

QJsonObject toJson(const WeekByWeek& weeks) {
    QJsonObject json{{QStringLiteral("weeks"), weeks.weeks},
                     {QStringLiteral("centre"), weeks.centre},
                     {QStringLiteral("above"), weeks.above},
                     {QStringLiteral("below"), weeks.below}};
    if (weeks.runs) {
        json.insert(QStringLiteral("runs"), toJson(*weeks.runs));
    }
    return json;
}

QJsonObject toJson(const QuietStretches& quiet) {
    return {{QStringLiteral("stretches"), quiet.stretches},
            {QStringLiteral("mean"), quiet.mean},
            {QStringLiteral("most"), quiet.maximum},
            {QStringLiteral("longest"), quiet.longest},
            {QStringLiteral("goesOn"), quiet.isOngoing}};
}

template <typename Each>
QJsonArray arrayOf(const std::vector<Each>& all) {
    QJsonArray json;
    for (const Each& each : all) {
        json.append(toJson(each));
    }
    return json;
}

} // namespace

QJsonObject toJson(const Insight& insight) {
    return {{QStringLiteral("rate"), rateJson(insight)},
            {QStringLiteral("recent"), toJson(insight.recent)},
            {QStringLiteral("series"), arrayOf(insight.series)},
            {QStringLiteral("changes"), arrayOf(insight.changes)},
            {QStringLiteral("habits"), arrayOf(insight.habits)}};
}

QJsonObject toJson(const InsightDetails& details) {
    QJsonObject json{{QStringLiteral("changes"), arrayOf(details.changes)}};
    if (details.adjusted) {
        const AdjustedRatios& adjusted = *details.adjusted;
        json.insert(QStringLiteral("adjusted"), QJsonObject{{QStringLiteral("nights"), adjusted.nights},
                                                            {QStringLiteral("total"), adjusted.twitches},
                                                            {QStringLiteral("phi"), adjusted.phi},
                                                            {QStringLiteral("biasReduced"), adjusted.isBiasReduced},
                                                            {QStringLiteral("ratios"), arrayOf(adjusted.ratios)}});
    }
    if (details.changePoint) {
        json.insert(QStringLiteral("changePoint"), toJson(*details.changePoint));
    }
    if (details.weeks) {
        json.insert(QStringLiteral("weeks"), toJson(*details.weeks));
    }
    if (details.quiet) {
        json.insert(QStringLiteral("quietNights"), toJson(*details.quiet));
    }
    return json;
}

} // namespace softfall
