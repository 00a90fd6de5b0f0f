#include "viewmodels/progress/WeekdaysChart.h"

#include "viewmodels/progress/NightsChart.h"
#include "viewmodels/wording/DiaryWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WeekdaysChart)
};

// With fewer nights of each, weekdays differ by chance alone. [This program's own judgement.]
constexpr int minOfEach = 4;

} // namespace

ChartContent weekdaysChart(const WeekdayPattern& pattern, const QLocale& locale) {
    ChartContent chart;
    chart.name = Words::tr("Twitches by weekday");
    chart.valueUnit = Words::tr("twitches a night");
    chart.axisUnit = Words::tr("weekday of the evening");
    chart.tableHead = {QStringLiteral("weekday"), QStringLiteral("nights"), QStringLiteral("twitches"),
                       QStringLiteral("mean")};
    int minimum = pattern.front().nights;
    for (std::size_t day = 0; day < pattern.size(); ++day) {
        const LoggedTotal& total = pattern[day];
        const QString name = locale.standaloneDayName(int(day) + 1, QLocale::LongFormat);
        chart.counts << total.mean();
        chart.kinds << barKind(total.nights > 0 ? NightRecordStatus::Logged : NightRecordStatus::Absent);
        chart.axisLabels << locale.standaloneDayName(int(day) + 1, QLocale::ShortFormat);
        chart.axisPositions << qreal(day);
        chart.readings << (total.nights > 0 ? Words::tr("%1: %2 a night over %n logged nights", nullptr, total.nights)
                                                  .arg(name, locale.toString(total.mean(), 'f', 1))
                                            : Words::tr("%1: nothing logged").arg(name));
        chart.tableRows << QStringList{QString::number(day + 1), QString::number(total.nights),
                                       QString::number(total.twitches), QString::number(total.mean())};
        minimum = std::min(minimum, total.nights);
    }
    if (chart.kinds.contains(ChartContent::Missing)) {
        chart.explain(ChartContent::HatchedMark, Words::tr("not logged"));
    }
    chart.alternative = chart.readings.join(QStringLiteral(". ")) + u'.';
    if (minimum < minOfEach) {
        const QString caution =
            Words::tr("Can’t tell yet: some weekdays have fewer than %n nights.", nullptr, minOfEach);
        chart.alternative += u' ' + caution;
        chart.note = caution;
    }
    return chart;
}

} // namespace softfall
