#include "viewmodels/progress/CalendarChart.h"

#include "core/insight/LoggedTotal.h"
#include "viewmodels/progress/NightsChart.h"
#include "viewmodels/wording/DiaryWords.h"
#include "viewmodels/wording/InsightWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace softfall {

namespace {

constexpr int rows = 7;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CalendarChart)
};

} // namespace

ChartContent calendarChart(const std::vector<NightRecord>& records, const QLocale& locale) {
    ChartContent chart;
    chart.isMap = true;
    chart.name = Words::tr("Calendar of nights");
    chart.explain(ChartContent::EmptyMark, Words::tr("no twitch"));
    chart.explain(ChartContent::BarMark, Words::tr("twitches, more where fuller"));
    chart.explain(ChartContent::HatchedMark, Words::tr("not logged"));
    chart.explain(ChartContent::OutlinedMark, Words::tr("not sure"));
    const int before = int(records.front().night.weekday().iso_encoding()) - 1; // Monday on top
    for (int i = 0; i < before; ++i) {
        chart.counts << 0;
        chart.kinds << ChartContent::NoNight;
        chart.readings << QString();
        chart.nights << QString();
    }
    int quiet = 0;
    int worst = 0;
    std::chrono::month month{};
    chart.tableHead = {QStringLiteral("night"), QStringLiteral("status"), QStringLiteral("twitches")};
    for (const NightRecord& record : records) {
        const std::chrono::year_month_day date(record.night.evening());
        if (date.month() != month) {
            month = date.month();
            chart.axisLabels << shortMonth(record.night, locale);
            chart.axisPositions << qreal(chart.counts.size() / rows);
        }
        const int count = record.twitches.value_or(record.twitchesLogged);
        chart.counts << count;
        chart.kinds << barKind(record.status);
        chart.readings << Words::tr("%1: %2").arg(nightDay(record.night, locale), statusWords(record));
        chart.nights << toIsoString(record.night);
        chart.tableRows << QStringList{toIsoString(record.night), toString(record.status),
                                       record.twitches ? QString::number(*record.twitches) : QString()};
        quiet += record.twitches == 0 ? 1 : 0;
        worst = std::max(worst, record.twitches.value_or(0));
    }
    // The last days of a month, in the column where the next one begins or in the one before.
    if (chart.axisPositions.size() > 2 && chart.axisPositions[1] - chart.axisPositions[0] < 2) {
        chart.axisPositions.removeFirst();
        chart.axisLabels.removeFirst();
    }
    for (int day = 1; day <= rows; ++day) {
        chart.rowLabels << locale.standaloneDayName(day, QLocale::ShortFormat);
    }
    const LoggedTotal total = loggedTotal(records);
    chart.alternative =
        Words::tr("Calendar of nights, %1 to %2. %3. Nights without a twitch: %4. Most in one night: %5.")
            .arg(nightDay(records.front().night, locale), nightDay(records.back().night, locale),
                 totalWords(total, int(records.size())))
            .arg(quiet)
            .arg(worst);
    return chart;
}

} // namespace softfall
