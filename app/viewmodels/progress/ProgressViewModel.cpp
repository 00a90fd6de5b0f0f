#include "viewmodels/progress/ProgressViewModel.h"

#include "core/insight/RollingMean.h"
#include "viewmodels/wording/DiaryWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>
#include <limits>

namespace softfall {

using std::chrono::days;

namespace {

constexpr int fortnight = 14;
// Of a fortnight, so that a rate is worth saying (facts: gates).
constexpr int leastLoggedForRate = 7;
// With fewer logged nights than this a mean line would be a guess (facts: gates).
constexpr int leastLoggedForMean = 7;

// As NightlySeries::Kind.
int kindOf(NightStanding standing) {
    switch (standing) {
    case NightStanding::Logged:
        return 0;
    case NightStanding::Absent:
        return 1;
    case NightStanding::Unsure:
        return 2;
    case NightStanding::NoSleep:
        return 3;
    }
    return 1;
}

} // namespace

ProgressViewModel::ProgressViewModel(DiaryService& diary, const EveningService& evening, QLocale locale,
                                     QObject* parent)
    : PageViewModel(parent)
    , m_diary(diary)
    , m_evening(evening)
    , m_locale(std::move(locale)) {
    connect(&diary, &DiaryService::changed, this, &ProgressViewModel::reread);
    connect(&evening, &EveningService::changed, this, &ProgressViewModel::reread);
}

QStringList ProgressViewModel::ranges() const {
    return {tr("2 weeks"), tr("7 weeks"), tr("Year"), tr("All")};
}

void ProgressViewModel::setRange(Range range) {
    if (m_range != range) {
        m_range = range;
        refresh();
    }
}

Result<PageViewModel::Status> ProgressViewModel::read() {
    const auto tonight = m_evening.currentNight();
    const auto extent = m_diary.extent();
    const auto changes = m_diary.changes();
    const auto settings = m_evening.settings();
    if (!tonight || !extent || !changes || !settings) {
        return std::unexpected(!tonight   ? tonight.error()
                               : !extent  ? extent.error()
                               : !changes ? changes.error()
                                          : settings.error());
    }
    const NightDate last = *tonight - days(1);
    if (!*extent || (*extent)->first > last) {
        return Empty;
    }
    const int asked = m_range == TwoWeeks ? fortnight : m_range == SevenWeeks ? 49 : m_range == Year ? 364 : 0;
    // Nights before the diary began are not missing, though a chart needs some width.
    const NightDate began = std::min((*extent)->first, last - days(fortnight - 1));
    const NightDate first = asked > 0 ? std::max(began, last - days(asked - 1)) : began;
    // Six nights more, for the mean of the first ones.
    auto records = m_diary.nights({first - days(6), last});
    if (!records) {
        return std::unexpected(records.error());
    }
    if (auto told = tellSentence(last); !told) {
        return std::unexpected(told.error());
    }
    tellBars(*records);
    records->erase(records->begin(), records->begin() + 6);
    // A year is drawn in weeks.
    const BinSize size = std::max(binSizeFor(int(records->size())),
                                  settings->diary.counts == CountsTold::EachWeek ? BinSize::Week : BinSize::Night);
    const std::vector<ChartBin> bins = chartBins(*records, size);
    if (size != BinSize::Night) {
        m_counts.clear();
        m_kinds.clear();
        for (const ChartBin& bin : bins) {
            m_counts << bin.height;
            m_kinds << kindOf(bin.standing);
        }
        m_means.clear();
    }
    tellAxis(bins, size);
    tellMarkers(bins, *changes);
    tellWords(*records, size);
    emit changed();
    return Ready;
}

Result<void> ProgressViewModel::tellSentence(NightDate lastNight) {
    const auto records = m_diary.nights({lastNight - days(fortnight - 1), lastNight});
    if (!records) {
        return std::unexpected(records.error());
    }
    const LoggedTotal total = loggedTotal(*records);
    if (total.nights < leastLoggedForRate) {
        m_sentence = tr("Can’t tell yet: %1 of the last 14 nights are logged.").arg(total.nights);
    } else if (total.twitches == 0) {
        m_sentence = tr("No twitches in the last two weeks, over %1 logged nights.").arg(total.nights);
    } else {
        //: %1 "about one every 3 nights"
        m_sentence = tr("Over the last two weeks: %1.").arg(rateWords(total.mean()));
    }
    return {};
}

void ProgressViewModel::tellBars(const std::vector<NightRecord>& records) {
    const auto means = rollingMean(records);
    const bool enough = loggedTotal(records).nights >= leastLoggedForMean;
    m_counts.clear();
    m_kinds.clear();
    m_means.clear();
    for (std::size_t i = 6; i < records.size(); ++i) {
        m_counts << records[i].twitches.value_or(records[i].noted);
        m_kinds << kindOf(records[i].standing);
        m_means << (enough && means[i] ? *means[i] : std::numeric_limits<qreal>::quiet_NaN());
    }
}

void ProgressViewModel::tellAxis(const std::vector<ChartBin>& bins, BinSize size) {
    m_axisLabels.clear();
    m_axisPositions.clear();
    // Whole weeks apart, and some five labels however long the range is.
    const int most = 5;
    int step = (int(bins.size()) + most - 1) / most;
    if (size == BinSize::Night) {
        step = std::max(7, (step + 6) / 7 * 7);
    } else if (size == BinSize::Month) {
        step = std::max(12, (step + 11) / 12 * 12);
    }
    for (std::size_t i = 0; i < bins.size(); i += std::size_t(std::max(1, step))) {
        m_axisLabels << (size == BinSize::Night ? shortDate(bins[i].nights.first, m_locale)
                                                : shortMonth(bins[i].nights.first, m_locale));
        m_axisPositions << qreal(i);
    }
}

void ProgressViewModel::tellMarkers(const std::vector<ChartBin>& bins, const std::vector<Change>& changes) {
    m_markerLabels.clear();
    m_markerPositions.clear();
    for (const Change& change : changes) {
        const auto bin =
            std::ranges::find_if(bins, [&change](const ChartBin& each) { return each.nights.contains(change.night); });
        if (bin != bins.end()) {
            //: a change on the chart; %1 "24 Feb", %2 what was changed
            m_markerLabels << tr("%1 · %2").arg(shortDate(change.night, m_locale), change.label);
            m_markerPositions << qreal(bin - bins.begin());
        }
    }
}

void ProgressViewModel::tellWords(const std::vector<NightRecord>& records, BinSize size) {
    const LoggedTotal total = loggedTotal(records);
    const QString twitches = total.twitches == 1 ? tr("one twitch") : tr("%n twitches", nullptr, total.twitches);
    //: %1 and %2 numbers of nights, %3 "71 twitches"
    m_totals = tr("%1 of %2 nights logged, %3").arg(total.nights).arg(records.size()).arg(twitches);
    m_legend = size == BinSize::Night ? tr("bars: twitches a night · line: mean of 7 nights · hatched: not logged · "
                                           "dashed: not sure")
               : size == BinSize::Week ? tr("bars: mean twitches a night in each week · hatched: nothing logged")
                                       : tr("bars: mean twitches a night in each month · hatched: nothing logged");
    QStringList parts{tr("Twitches by night, %1 to %2.")
                          .arg(nightDay(records.front().night, m_locale), nightDay(records.back().night, m_locale)),
                      m_totals + u'.'};
    const int week = std::min<int>(7, int(records.size()));
    const LoggedTotal begin = loggedTotal({records.begin(), records.begin() + week});
    const LoggedTotal end = loggedTotal({records.end() - week, records.end()});
    if (begin.nights > 0 && end.nights > 0) {
        //: %1 and %2 "about 3 a night"
        parts << tr("First week %1, last week %2.").arg(rateWords(begin.mean()), rateWords(end.mean()));
    }
    for (const QString& marker : std::as_const(m_markerLabels)) {
        //: a change; %1 "24 Feb · no coffee after noon"
        parts << tr("Changed: %1.").arg(marker);
    }
    m_alternative = parts.join(u' ');
}

} // namespace softfall
