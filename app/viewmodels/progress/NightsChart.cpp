#include "viewmodels/progress/NightsChart.h"

#include "core/insight/PeriodRates.h"
#include "viewmodels/progress/ChartBins.h"
#include "viewmodels/wording/DiaryWords.h"
#include "viewmodels/wording/InsightWords.h"
#include "viewmodels/wording/IsolatedWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace softfall {

namespace {

// With fewer logged nights than this a mean line would be a guess (facts: statistics §5.1).
constexpr int minLoggedForMean = 7;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NightsChart)
};

QString number(double value, const QLocale& locale) {
    return locale.toString(value, 'f', 1);
}

class NightsChartWriter {
public:
    NightsChartWriter(const NightsChartInput& input, const QLocale& locale)
        : m_input(input)
        , m_locale(locale) {
        const auto begin = std::ranges::lower_bound(input.all, input.shown.first, {}, &NightRecord::night);
        const auto end = std::ranges::upper_bound(input.all, input.shown.last, {}, &NightRecord::night);
        m_records.assign(begin, end);
        m_size = std::max(binSizeFor(int(m_records.size())),
                          input.countDisplay == CountDisplay::EachWeek ? BinSize::Week : BinSize::Night);
        m_bins = chartBins(m_records, m_size);
    }

    ChartContent write() {
        writeBars();
        writeAxis();
        writeMarkers();
        writeBands();
        writeWords();
        writeTable();
        return std::move(m_chart);
    }

private:
    [[nodiscard]] std::optional<double> meanAt(NightDate night) const {
        if (m_size != BinSize::Night || loggedTotal(m_records).nights < minLoggedForMean) {
            return std::nullopt;
        }
        const auto at = std::ranges::lower_bound(m_input.series, night, {}, &InsightNight::night);
        if (at == m_input.series.end() || at->night != night) {
            return std::nullopt;
        }
        return m_input.isSmoothed ? at->smoothed : at->rolling;
    }

    [[nodiscard]] qsizetype binOf(NightDate night) const {
        const auto bin =
            std::ranges::upper_bound(m_bins, night, {}, [](const ChartBin& each) { return each.nights.first; });
        return bin == m_bins.begin() ? 0 : bin - m_bins.begin() - 1;
    }

    void writeBars() {
        for (std::size_t i = 0; i < m_bins.size(); ++i) {
            const ChartBin& bin = m_bins[i];
            const auto mean = meanAt(bin.nights.first);
            m_chart.counts << bin.height;
            m_chart.kinds << barKind(bin.status);
            m_chart.means << mean.value_or(std::numeric_limits<qreal>::quiet_NaN());
            if (m_size == BinSize::Night) {
                QString reading =
                    Words::tr("%1: %2").arg(nightDay(bin.nights.first, m_locale), statusWords(m_records[i]));
                if (mean) {
                    reading += Words::tr(" · average %1").arg(number(*mean, m_locale));
                }
                m_chart.readings << reading;
                m_chart.nights << toIsoString(bin.nights.first);
            } else {
                //: %1 and %2 dates, %3 "2.1 a night over 6 nights" or "nothing logged"
                m_chart.readings << Words::tr("%1 to %2: %3")
                                        .arg(nightDay(bin.nights.first, m_locale), nightDay(bin.nights.last, m_locale),
                                             bin.logged == 0
                                                 ? Words::tr("nothing logged")
                                                 : Words::tr("%1 a night over %n logged nights", nullptr, bin.logged)
                                                       .arg(number(bin.height, m_locale)));
            }
        }
        m_chart.name = Words::tr("Twitches by night");
    }

    void writeAxis() {
        if (m_size == BinSize::Night) {
            setNightAxis(m_chart, m_input.shown, m_locale);
            return;
        }
        const int maximum = 5;
        int step = (int(m_bins.size()) + maximum - 1) / maximum;
        if (m_size == BinSize::Month) {
            step = std::max(12, (step + 11) / 12 * 12);
        }
        for (std::size_t i = 0; i < m_bins.size(); i += std::size_t(std::max(1, step))) {
            m_chart.axisLabels << shortMonth(m_bins[i].nights.first, m_locale);
            m_chart.axisPositions << qreal(i);
        }
    }

    void writeMarkers() {
        // A day and month alone would be of any year.
        const auto dateOf = m_input.shown.size() > 366 ? &shortMonth : &shortDate;
        for (const Change& change : m_input.changes) {
            if (m_input.shown.contains(change.night)) {
                //: a change on the chart; %1 "24 Feb" or "Feb 2024", %2 what was changed
                m_chart.markerLabels << Words::tr("%1 · %2").arg(dateOf(change.night, m_locale),
                                                                 isolated(change.label, m_locale));
                m_chart.markerPositions << qreal(binOf(change.night));
            }
        }
    }

    void writeBands() {
        for (const PeriodRate& period : periodRates(m_input.all, m_input.changes)) {
            const NightRange seen{std::max(period.nights.first, m_input.shown.first),
                                  std::min(period.nights.last, m_input.shown.last)};
            if (seen.size() > 0) {
                m_chart.bandFirsts << int(binOf(seen.first));
                m_chart.bandLasts << int(binOf(seen.last));
                m_chart.bandLows << period.rate.interval.low;
                m_chart.bandHighs << period.rate.interval.high;
                m_bandWords << Words::tr("From %1 to %2: about %3 a night, likely between %4 and %5.")
                                   .arg(nightDay(period.nights.first, m_locale), nightDay(period.nights.last, m_locale),
                                        number(period.rate.mean, m_locale), number(period.rate.interval.low, m_locale),
                                        number(period.rate.interval.high, m_locale));
            }
        }
    }

    void writeWords() {
        const LoggedTotal total = loggedTotal(m_records);
        writeLegend();
        QStringList parts{Words::tr("Twitches by night, %1 to %2.")
                              .arg(nightDay(m_input.shown.first, m_locale), nightDay(m_input.shown.last, m_locale)),
                          totalWords(total, int(m_records.size())) + u'.'};
        const int week = std::min<int>(7, int(m_records.size()));
        const LoggedTotal begin = loggedTotal({m_records.begin(), m_records.begin() + week});
        const LoggedTotal end = loggedTotal({m_records.end() - week, m_records.end()});
        if (begin.nights > 0 && end.nights > 0) {
            //: %1 and %2 "about 3 a night"
            parts << Words::tr("First week %1, last week %2.").arg(rateWords(begin.mean()), rateWords(end.mean()));
        }
        for (const QString& marker : std::as_const(m_chart.markerLabels)) {
            //: a change; %1 "24 Feb · no coffee after noon"
            parts << Words::tr("Changed: %1.").arg(marker);
        }
        parts << m_bandWords;
        m_chart.alternative = parts.join(u' ');
    }

    void writeLegend() {
        m_chart.valueUnit = Words::tr("twitches a night");
        const auto isZero = [this](qsizetype bar) {
            return m_chart.kinds[bar] == ChartContent::Counted && m_chart.counts[bar] == 0;
        };
        bool hasZero = false;
        for (qsizetype bar = 0; bar < m_chart.counts.size(); ++bar) {
            hasZero = hasZero || isZero(bar);
        }
        m_chart.explain(ChartContent::BarMark, m_size == BinSize::Night  ? Words::tr("one night")
                                               : m_size == BinSize::Week ? Words::tr("average of a week")
                                                                         : Words::tr("average of a month"));
        if (hasZero) {
            m_chart.explain(ChartContent::DotMark, Words::tr("no twitch"));
        }
        if (std::ranges::any_of(m_chart.means, [](qreal mean) { return !std::isnan(mean); })) {
            m_chart.explain(ChartContent::LineMark, m_input.isSmoothed ? Words::tr("average, newest nights most")
                                                                       : Words::tr("average of 7 nights"));
        }
        if (!m_chart.bandFirsts.isEmpty()) {
            m_chart.explain(ChartContent::BandMark, Words::tr("likely range"));
        }
        if (m_chart.kinds.contains(barKind(NightRecordStatus::Absent))) {
            m_chart.explain(ChartContent::HatchedMark, Words::tr("not logged"));
        }
        if (m_chart.kinds.contains(barKind(NightRecordStatus::Unsure))) {
            m_chart.explain(ChartContent::OutlinedMark, Words::tr("not sure"));
        }
    }

    void writeTable() {
        m_chart.tableHead = {QStringLiteral("from"),          QStringLiteral("to"),
                             QStringLiteral("status"),        QStringLiteral("twitches"),
                             QStringLiteral("logged_nights"), QStringLiteral("mean")};
        for (qsizetype i = 0; i < m_chart.counts.size(); ++i) {
            const ChartBin& bin = m_bins[std::size_t(i)];
            const bool isKnown = bin.status == NightRecordStatus::Logged;
            m_chart.tableRows << QStringList{
                toIsoString(bin.nights.first),
                toIsoString(bin.nights.last),
                toString(bin.status),
                isKnown ? QString::number(bin.height) : QString(),
                QString::number(bin.logged),
                std::isnan(m_chart.means[i]) ? QString() : QString::number(m_chart.means[i])};
        }
    }

    const NightsChartInput& m_input;
    const QLocale& m_locale;
    std::vector<NightRecord> m_records;
    BinSize m_size = BinSize::Night;
    std::vector<ChartBin> m_bins;
    QStringList m_bandWords;
    ChartContent m_chart;
};

} // namespace

ChartContent::Kind barKind(NightRecordStatus status) {
    switch (status) {
    case NightRecordStatus::Logged:
        return ChartContent::Counted;
    case NightRecordStatus::Unsure:
        return ChartContent::Unsure;
    case NightRecordStatus::NoSleep:
        return ChartContent::NoSleep;
    case NightRecordStatus::Absent:
        break;
    }
    return ChartContent::Missing;
}

void setNightAxis(ChartContent& chart, NightRange nights, const QLocale& locale) {
    const int maximum = 5;
    const int whole = 7; // weeks apart
    const int rough = (nights.size() + maximum - 1) / maximum;
    const int step = nights.size() <= whole ? 1 : (rough + whole - 1) / whole * whole;
    // The newest night always has one.
    for (int i = (nights.size() - 1) % step; i < nights.size(); i += step) {
        chart.axisLabels << shortDate(nights.first + std::chrono::days(i), locale);
        chart.axisPositions << qreal(i);
    }
}

ChartContent nightsChart(const NightsChartInput& input, const QLocale& locale) {
    return NightsChartWriter(input, locale).write();
}

} // namespace softfall
