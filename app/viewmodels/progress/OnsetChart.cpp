#include "viewmodels/progress/OnsetChart.h"

#include <QCoreApplication>

#include <algorithm>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OnsetChart)
};

QString spanOf(std::size_t bin) {
    const auto from = int(bin) * int(OnsetPattern::binLength.count());
    return bin + 1 == OnsetPattern::binCount
               ? Words::tr("after %1 min").arg(from)
               : Words::tr("%1 to %2 min").arg(from).arg(from + int(OnsetPattern::binLength.count()));
}

} // namespace

ChartContent onsetChart(const OnsetPattern& pattern, const QLocale& locale) {
    ChartContent chart;
    chart.name = Words::tr("Time after lights-out");
    if (pattern.counted() == 0) {
        return chart;
    }
    chart.tableHead = {QStringLiteral("minutes_from"), QStringLiteral("twitches")};
    for (std::size_t bin = 0; bin < pattern.bins.size(); ++bin) {
        const auto from = int(bin) * int(OnsetPattern::binLength.count());
        chart.counts << pattern.bins[bin];
        chart.axisLabels << (bin + 1 == pattern.bins.size() ? Words::tr("%1+").arg(locale.toString(from))
                                                            : locale.toString(from));
        chart.axisPositions << qreal(bin);
        chart.readings << Words::tr("%1: %2").arg(spanOf(bin)).arg(pattern.bins[bin]);
        chart.tableRows << QStringList{QString::number(from), QString::number(pattern.bins[bin])};
    }
    chart.valueUnit = Words::tr("twitches");
    chart.axisUnit = Words::tr("minutes after lights-out");
    const auto peak = std::size_t(std::ranges::max_element(pattern.bins) - pattern.bins.begin());
    chart.note = Words::tr("%1 of %n twitches logged one by one came %2 after lights-out.", nullptr, pattern.counted())
                     .arg(QString::number(pattern.bins[peak]), spanOf(peak));
    chart.alternative = chart.note;
    if (pattern.beforeLightsOut > 0) {
        chart.alternative += u' ' + Words::tr("%n came before lights-out.", nullptr, pattern.beforeLightsOut);
    }
    if (pattern.unknown > 0) {
        chart.alternative += u' ' + Words::tr("%n more have no known lights-out.", nullptr, pattern.unknown);
    }
    return chart;
}

} // namespace softfall
