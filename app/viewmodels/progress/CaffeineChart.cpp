#include "viewmodels/progress/CaffeineChart.h"

#include "viewmodels/progress/ChartBins.h"
#include "viewmodels/progress/NightsChart.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaffeineChart)
};

} // namespace

ChartContent caffeineChart(const std::vector<CaffeineDay>& days, minutes halfLife, const QLocale& locale) {
    ChartContent chart;
    chart.name = Words::tr("Caffeine against its cut-off");
    chart.areBasesShown = true;
    if (std::ranges::none_of(days, &CaffeineDay::isLogged)) {
        return chart;
    }
    const std::size_t first = days.size() > maxBars ? days.size() - maxBars : 0;
    chart.tableHead = {QStringLiteral("night"), QStringLiteral("logged"), QStringLiteral("mg_before_cutoff"),
                       QStringLiteral("mg_after_cutoff"), QStringLiteral("mg_left_at_bedtime")};
    int logged = 0;
    int late = 0;
    double left = 0;
    for (std::size_t i = first; i < days.size(); ++i) {
        const CaffeineDay& day = days[i];
        chart.bases << day.before;
        chart.counts << day.after;
        // A day without an entry is not a day without caffeine.
        chart.kinds << barKind(day.isLogged ? NightRecordStatus::Logged : NightRecordStatus::Absent);
        chart.means << (day.isLogged ? day.left : std::numeric_limits<qreal>::quiet_NaN());
        chart.readings << (day.isLogged ? Words::tr("%1: %2 mg before the cut-off, %3 mg after it, about %4 mg left at "
                                                    "bedtime")
                                              .arg(nightDay(day.night, locale))
                                              .arg(std::lround(day.before))
                                              .arg(std::lround(day.after))
                                              .arg(std::lround(day.left))
                                        : Words::tr("%1: nothing logged").arg(nightDay(day.night, locale)));
        chart.nights << toIsoString(day.night);
        chart.tableRows << QStringList{toIsoString(day.night), QString::number(day.isLogged ? 1 : 0),
                                       QString::number(day.before), QString::number(day.after),
                                       day.isLogged ? QString::number(std::lround(day.left)) : QString()};
        left += day.left;
        logged += day.isLogged ? 1 : 0;
        late += day.after > 0 ? 1 : 0;
    }
    setNightAxis(chart, {days[first].night, days.back().night}, locale);
    chart.valueUnit = Words::tr("mg a day");
    chart.explain(ChartContent::PaleMark, Words::tr("before the cut-off"));
    chart.explain(ChartContent::BarMark, Words::tr("after it"));
    chart.explain(ChartContent::LineMark, Words::tr("left at bedtime"));
    if (chart.kinds.contains(ChartContent::Missing)) {
        chart.explain(ChartContent::HatchedMark, Words::tr("nothing logged"));
    }
    chart.note = Words::tr("Caffeine is logged on %1 of %n days. On %2 of them some came after the cut-off.", nullptr,
                           int(days.size() - first))
                     .arg(logged)
                     .arg(late);
    if (logged > 0) {
        //: %1 milligrams, %2 "5 h"
        chart.note += u' ' + Words::tr("At bedtime about %1 mg was left on average, with a half-life of %2.")
                                 .arg(std::lround(left / logged))
                                 .arg(durationText(halfLife));
    }
    chart.alternative = chart.note;
    return chart;
}

} // namespace softfall
