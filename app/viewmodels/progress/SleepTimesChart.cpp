#include "viewmodels/progress/SleepTimesChart.h"

#include "viewmodels/progress/ChartBins.h"
#include "viewmodels/progress/NightsChart.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SleepTimesChart)
};

TimeOfDay clockOf(minutes afterNoon) {
    constexpr minutes day{24 * 60};
    return TimeOfDay((afterNoon + minutes(12 * 60)) % day);
}

/// The two hours' marks around all times, in minutes after noon.
struct ClockAxis {
    minutes from{0};
    minutes to{0};
};

constexpr minutes step{120};

ClockAxis axisOf(const std::vector<SleepTimesNight>& nights) {
    minutes minimum = nights.front().plannedBedtime;
    minutes maximum = nights.front().plannedWake;
    for (const SleepTimesNight& night : nights) {
        minimum = std::min({minimum, night.plannedBedtime, night.lightsOut.value_or(minimum)});
        maximum = std::max({maximum, night.plannedWake, night.wake.value_or(maximum)});
    }
    const auto below = [](minutes value) { return value.count() - ((value.count() % 120) + 120) % 120; };
    return {minutes(below(minimum)), minutes(below(maximum + step - minutes(1)))};
}

} // namespace

ChartContent sleepTimesChart(const SleepTimesPattern& pattern, const QLocale& locale) {
    ChartContent chart;
    chart.name = Words::tr("Bedtimes and wake times");
    const auto isComplete = [](const SleepTimesNight& night) { return night.lightsOut && night.wake; };
    if (std::ranges::none_of(pattern.nights, isComplete)) {
        return chart;
    }
    const std::size_t first = pattern.nights.size() > maxBars ? pattern.nights.size() - maxBars : 0;
    const std::vector<SleepTimesNight> nights(pattern.nights.begin() + std::ptrdiff_t(first), pattern.nights.end());
    const ClockAxis axis = axisOf(nights);
    const auto place = [&axis](minutes afterNoon) { return qreal((afterNoon - axis.from).count()); };
    for (minutes mark = axis.from; mark <= axis.to; mark += step) {
        chart.valueLabels << clockText(clockOf(mark), locale);
        chart.valuePositions << place(mark);
    }
    chart.tableHead = {QStringLiteral("night"), QStringLiteral("lights_out"), QStringLiteral("wake"),
                       QStringLiteral("planned_bedtime"), QStringLiteral("planned_wake")};
    const auto clock = [&locale](const std::optional<minutes>& time) {
        return time ? clockText(clockOf(*time), locale) : QString();
    };
    const auto iso = [](const std::optional<minutes>& time) { return time ? toIsoString(clockOf(*time)) : QString(); };
    for (const SleepTimesNight& night : nights) {
        const bool whole = isComplete(night);
        chart.bases << (whole ? place(*night.lightsOut) : 0);
        chart.counts << (whole ? qreal((*night.wake - *night.lightsOut).count()) : 0);
        // Without times there is no bar at all: a hatched one would look like a time.
        chart.kinds << barKind(whole ? NightRecordStatus::Logged : NightRecordStatus::NoSleep);
        chart.means << place(night.plannedBedtime);
        chart.plans << place(night.plannedWake);
        chart.readings << (whole ? Words::tr("%1: lights out %2, awake %3 · planned %4 to %5")
                                       .arg(nightDay(night.night, locale), clock(night.lightsOut), clock(night.wake),
                                            clock(night.plannedBedtime), clock(night.plannedWake))
                                 : Words::tr("%1: no times logged").arg(nightDay(night.night, locale)));
        chart.nights << toIsoString(night.night);
        chart.tableRows << QStringList{toIsoString(night.night), iso(night.lightsOut), iso(night.wake),
                                       iso(night.plannedBedtime), iso(night.plannedWake)};
    }
    setNightAxis(chart, {nights.front().night, nights.back().night}, locale);
    chart.explain(ChartContent::BarMark, Words::tr("lights out to waking"));
    chart.explain(ChartContent::LineMark, Words::tr("planned bedtime"));
    chart.explain(ChartContent::DashedMark, Words::tr("planned wake-up"));
    QStringList words{Words::tr("Within half an hour of the plan: lights out on %1 of %2 nights, waking on %3 of %4.")
                          .arg(pattern.keptBedtimes)
                          .arg(pattern.knownBedtimes)
                          .arg(pattern.keptWakes)
                          .arg(pattern.knownWakes)};
    if (pattern.bedtimeSpread.value_or(0) >= 1) {
        words << Words::tr("Bedtimes vary by about %n minutes around the plan.", nullptr,
                           int(std::lround(*pattern.bedtimeSpread)));
    }
    chart.note = words.front();
    chart.alternative = words.join(u' ');
    return chart;
}

} // namespace softfall
