#include "viewmodels/progress/StepsChart.h"

#include "viewmodels/progress/ChartBins.h"
#include "viewmodels/progress/NightsChart.h"
#include "viewmodels/wording/StepWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StepsChart)
};

constexpr int percent = 100;
constexpr int stepsOfAnEvening = int(allSteps.size());

QString readingOf(const RoutineAdherence::Evening& evening, const QLocale& locale) {
    const QString day = nightDay(evening.night, locale);
    if (evening.isPaused) {
        return Words::tr("%1: pause").arg(day);
    }
    const QString steps = evening.done + evening.missed == 0 ? Words::tr("no wind-down")
                                                             : Words::tr("%n steps done", nullptr, evening.done);
    return evening.score
               ? Words::tr("%1: %2 · %3% lately").arg(day, steps).arg(int(std::lround(*evening.score * percent)))
               : Words::tr("%1: %2").arg(day, steps);
}

} // namespace

ChartContent stepsChart(const RoutineAdherence& adherence, const QLocale& locale) {
    ChartContent chart;
    chart.name = Words::tr("Steps done");
    if (adherence.withRoutine == 0) {
        return chart;
    }
    const std::size_t first = adherence.evenings.size() > maxBars ? adherence.evenings.size() - maxBars : 0;
    chart.tableHead = {QStringLiteral("night"), QStringLiteral("paused"), QStringLiteral("done"),
                       QStringLiteral("missed"), QStringLiteral("lately")};
    for (std::size_t i = first; i < adherence.evenings.size(); ++i) {
        const RoutineAdherence::Evening& evening = adherence.evenings[i];
        chart.counts << evening.done;
        chart.kinds << barKind(evening.isPaused ? NightRecordStatus::Absent : NightRecordStatus::Logged);
        chart.means << (evening.score ? *evening.score * stepsOfAnEvening : std::numeric_limits<qreal>::quiet_NaN());
        chart.readings << readingOf(evening, locale);
        chart.nights << toIsoString(evening.night);
        chart.tableRows << QStringList{toIsoString(evening.night), QString::number(evening.isPaused ? 1 : 0),
                                       QString::number(evening.done), QString::number(evening.missed),
                                       evening.score ? QString::number(*evening.score) : QString()};
    }
    setNightAxis(chart, {adherence.evenings[first].night, adherence.evenings.back().night}, locale);
    chart.valueUnit = Words::tr("steps");
    chart.explain(ChartContent::BarMark, Words::tr("steps done"));
    chart.explain(ChartContent::DotMark, Words::tr("none"));
    chart.explain(ChartContent::LineMark, Words::tr("lately, on average"));
    if (chart.kinds.contains(ChartContent::Missing)) {
        chart.explain(ChartContent::HatchedMark, Words::tr("pause"));
    }
    QStringList words{Words::tr("You did a wind-down on %n evenings.", nullptr, adherence.withRoutine)};
    if (const auto score = adherence.evenings.back().score) {
        words << Words::tr("Lately about %1% of the steps. A step skipped for a reason doesn’t count.")
                     .arg(int(std::lround(*score * percent)));
    }
    chart.note = words.join(u' ');
    for (const auto& [step, tally] : adherence.steps) {
        words << Words::tr("%1: done %2 times, skipped for a reason %3, not done %4.")
                     .arg(stepTitle(step))
                     .arg(tally.done)
                     .arg(tally.excused)
                     .arg(tally.missed);
    }
    chart.alternative = words.join(u' ');
    return chart;
}

} // namespace softfall
