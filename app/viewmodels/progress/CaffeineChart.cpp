#include "viewmodels/progress/CaffeineChart.h"

#include "viewmodels/progress/NightsChart.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace softfall {

namespace {

QString tr(const char* text, int n = -1) {
    return QCoreApplication::translate("CaffeineChart", text, nullptr, n);
}

constexpr std::size_t mostBars = 180;

} // namespace

ChartContent caffeineChart(const std::vector<CaffeineDay>& days, const QLocale& locale) {
    ChartContent chart;
    chart.name = tr("Caffeine against its cut-off");
    chart.areBasesShown = true;
    if (std::ranges::none_of(days, &CaffeineDay::isNoted)) {
        return chart;
    }
    const std::size_t first = days.size() > mostBars ? days.size() - mostBars : 0;
    chart.tableHead = {QStringLiteral("night"), QStringLiteral("noted"), QStringLiteral("mg_before_cutoff"),
                       QStringLiteral("mg_after_cutoff")};
    int noted = 0;
    int late = 0;
    for (std::size_t i = first; i < days.size(); ++i) {
        const CaffeineDay& day = days[i];
        chart.bases << day.before;
        chart.counts << day.after;
        // A day without an entry is not a day without caffeine.
        chart.kinds << barKind(day.isNoted ? NightStanding::Logged : NightStanding::Absent);
        chart.readings << (day.isNoted ? tr("%1: %2 mg before the cut-off, %3 mg after it")
                                             .arg(nightDay(day.night, locale))
                                             .arg(std::lround(day.before))
                                             .arg(std::lround(day.after))
                                       : tr("%1: nothing noted").arg(nightDay(day.night, locale)));
        chart.nights << toIsoString(day.night);
        chart.tableRows << QStringList{toIsoString(day.night), QString::number(day.isNoted ? 1 : 0),
                                       QString::number(day.before), QString::number(day.after)};
        noted += day.isNoted ? 1 : 0;
        late += day.after > 0 ? 1 : 0;
    }
    tellNightAxis(chart, {days[first].night, days.back().night}, locale);
    chart.legend = tr("pale: mg before the cut-off · full: mg after it · hatched: nothing noted");
    chart.alternative = tr("Caffeine is noted for %1 of %2 days; on %3 of them some came after the cut-off.")
                            .arg(noted)
                            .arg(days.size() - first)
                            .arg(late);
    return chart;
}

} // namespace softfall
