#include "viewmodels/progress/ProgressViewModel.h"

#include "core/insight/WeekdayPattern.h"
#include "viewmodels/progress/CaffeineChart.h"
#include "viewmodels/progress/CalendarChart.h"
#include "viewmodels/progress/KindsChart.h"
#include "viewmodels/progress/NightsChart.h"
#include "viewmodels/progress/OnsetChart.h"
#include "viewmodels/progress/SleepTimesChart.h"
#include "viewmodels/progress/StepsChart.h"
#include "viewmodels/progress/WeekdaysChart.h"
#include "viewmodels/wording/DetailWords.h"
#include "viewmodels/wording/InsightWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>
#include <iterator>
#include <type_traits>

namespace softfall {

namespace {

ChartContent nameOnly(const ChartContent& chart) {
    ChartContent named;
    named.name = chart.name;
    return named;
}

} // namespace

ProgressViewModel::ProgressViewModel(Parts parts, QLocale locale, QObject* parent)
    : PageViewModel(parent)
    , m_parts(parts)
    , m_locale(std::move(locale)) {
    connect(&parts.insight, &InsightService::changed, this, &ProgressViewModel::reread);
}

QStringList ProgressViewModel::views() const {
    return {tr("Nights"),        tr("Calendar"),    tr("Weekdays"), tr("After lights-out"),
            tr("How and where"), tr("Sleep times"), tr("Steps"),    tr("Caffeine")};
}

QStringList ProgressViewModel::lengths() const {
    return {tr("Week"), tr("Month"), tr("Quarter"), tr("Year"), tr("All")};
}

QString ProgressViewModel::caveat() const {
    return comparisonCaveat();
}

QString ProgressViewModel::chartHint() const {
    if (m_report && m_report->detail == ReportDetail::Nights) {
        return {};
    }
    switch (m_view) {
    case Calendar:
        return tr("This chart shows single nights. You chose weekly totals. Change it in Settings.");
    case Weekdays:
        return tr("With so few weeks, each weekday is a single night. You chose weekly totals. Change it in Settings.");
    case AfterLightsOut:
        return tr("Needs twitches logged one by one, and the times of lights-out.");
    case Kinds:
        return tr("Needs twitches logged one by one.");
    case SleepTimes:
        return tr("Needs nights with the times of lights-out and waking.");
    case Steps:
        return tr("Needs evenings with the wind-down.");
    case Caffeine:
        return tr("Needs days with caffeine logged.");
    default:
        return {};
    }
}

QString ProgressViewModel::span() const {
    return m_report ? rangeText(m_span.within(m_report->nights), m_locale) : QString();
}

QString ProgressViewModel::pictureTitle() const {
    //: of a picture; %1 "Twitches by night", %2 "3 to 30 Mar 2025"
    return tr("%1 · %2").arg(m_chart.name, span());
}

QString ProgressViewModel::pictureWords() const {
    return m_sentence + u'\n' + m_chart.alternative;
}

bool ProgressViewModel::canGoEarlier() const {
    return m_report && m_span.canMove(-1, m_report->nights);
}

bool ProgressViewModel::canGoLater() const {
    return m_report && m_span.canMove(1, m_report->nights);
}

void ProgressViewModel::redraw() {
    if (m_report) {
        updateChart();
        emit changed();
    }
}

void ProgressViewModel::setView(View view) {
    if (m_view != view) {
        m_view = view;
        redraw();
    }
}

void ProgressViewModel::setLength(int length) {
    if (m_span.length() != length && length >= ChartSpan::Week && length <= ChartSpan::All) {
        m_span.setLength(ChartSpan::Length(length));
        redraw();
    }
}

void ProgressViewModel::setSmoothed(bool smoothed) {
    if (m_isSmoothed != smoothed) {
        m_isSmoothed = smoothed;
        redraw();
    }
}

void ProgressViewModel::setDetailed(bool detailed) {
    if (m_isDetailed == detailed) {
        return;
    }
    m_isDetailed = detailed;
    m_details.setRows({});
    emit changed();
    if (detailed) {
        refresh();
    }
}

QString ProgressViewModel::detailsHint() const {
    if (!m_isDetailed || !m_report || !m_report->details || m_details.rowCount() > 0) {
        return {};
    }
    return tr("Needs more logged nights with twitches.");
}

void ProgressViewModel::move(int steps) {
    if (m_report && m_span.move(steps, m_report->nights)) {
        redraw();
    }
}

void ProgressViewModel::zoom(int steps) {
    if (m_report && m_span.zoom(steps)) {
        redraw();
    }
}

void ProgressViewModel::open(int bar) {
    if (const QString night = m_chart.nights.value(bar); !night.isEmpty()) {
        emit nightWanted(night);
    }
}

QString ProgressViewModel::fileName(const QString& ending) const {
    return QStringLiteral("softfall-%1.%2").arg(m_chart.name.toLower().replace(u' ', u'-'), ending);
}

void ProgressViewModel::savePicture(Picture picture) {
    m_parts.chooser.ask(picture == Svg ? FilePlace::NewSvg : FilePlace::NewPng,
                        fileName(picture == Svg ? QStringLiteral("svg") : QStringLiteral("png")),
                        [this, picture](const QString& path) { emit pictureWanted(picture, path); });
}

void ProgressViewModel::writePicture(const QString& path, const QByteArray& picture) {
    if (succeeded(m_parts.writeFile(path, picture))) {
        notify(tr("Saved as %1.").arg(path));
    }
}

void ProgressViewModel::printPicture(const QByteArray& svg) {
    m_parts.printer.print(svg, m_chart.name, [this](const Result<void>& printed) {
        if (succeeded(printed)) {
            notify(tr("Chart printed."));
        }
    });
}

void ProgressViewModel::saveNumbers() {
    m_parts.chooser.ask(FilePlace::NewCsv, fileName(QStringLiteral("csv")), [this](const QString& path) {
        if (succeeded(m_parts.writeFile(path, csvOf(m_chart)))) {
            notify(tr("Saved as %1.").arg(path));
        }
    });
}

Result<PageViewModel::Status> ProgressViewModel::read() {
    // First what is shown first, which is there at once.
    const ReportDetail detail = !m_report      ? ReportDetail::Nights
                                : m_isDetailed ? ReportDetail::Details
                                               : ReportDetail::Entries;
    m_parts.insight.ask(this, detail, [this, detail](Result<std::optional<InsightReport>> report) {
        m_outcome = outcomeOf(std::move(report));
        settle(m_outcome);
        if (detail == ReportDetail::Nights && m_report) {
            reread();
        }
    });
    return m_outcome;
}

Result<PageViewModel::Status> ProgressViewModel::outcomeOf(Result<std::optional<InsightReport>> report) {
    if (!report) {
        return std::unexpected(report.error());
    }
    m_report = *std::move(report);
    if (!m_report) {
        return Empty;
    }
    updateWords();
    updateChart();
    emit changed();
    return Ready;
}

bool ProgressViewModel::showsSingleNights(NightRange nights) const {
    constexpr int twoWeeks = 14;
    return m_report->plan.diary.counts == CountDisplay::EachWeek && nights.size() < twoWeeks;
}

ChartContent ProgressViewModel::chartOf(NightRange nights) const {
    const auto within = [nights](const auto& entries) {
        std::remove_cvref_t<decltype(entries)> found;
        std::ranges::copy_if(entries, std::back_inserter(found),
                             [nights](const auto& entry) { return nights.contains(entry.night); });
        return found;
    };
    const std::vector<NightRecord> records = within(m_report->records);
    switch (m_view) {
    case Calendar: {
        ChartContent calendar = calendarChart(records, m_locale);
        // Every field of it would show a single night.
        return m_report->plan.diary.counts == CountDisplay::EachWeek ? nameOnly(calendar) : calendar;
    }
    case Weekdays: {
        ChartContent weekdays = weekdaysChart(weekdayPattern(records), m_locale);
        return showsSingleNights(nights) ? nameOnly(weekdays) : weekdays;
    }
    case AfterLightsOut:
        return onsetChart(onsetPattern(records, within(m_report->twitches)), m_locale);
    case Kinds:
        return kindsChart(twitchKindPattern(within(m_report->twitches)));
    case SleepTimes:
        return sleepTimesChart(sleepTimesPattern(records, m_report->plan.schedule), m_locale);
    case Steps:
        return stepsChart(routineAdherence(nights, m_report->sessions, m_report->plan.pauses), m_locale);
    case Caffeine:
        return caffeineChart(caffeineDays(nights, within(m_report->habits), m_report->cutoffs), m_locale);
    case Nights:
        break;
    }
    return nightsChart({m_report->records, m_report->insight.series, m_report->changes, nights,
                        m_report->plan.diary.counts, m_isSmoothed},
                       m_locale);
}

void ProgressViewModel::updateChart() {
    m_chart = chartOf(m_span.within(m_report->nights));
    emit chartChanged();
}

void ProgressViewModel::updateWords() {
    const Insight& insight = m_report->insight;
    m_sentence = recentWords(insight.recent);
    m_totals = totalWords(insight.logged, m_report->nights.size());
    std::vector<InsightRow> changes;
    for (const ChangeInsight& change : insight.changes) {
        const QString fits = rangeWords(change.verdict, change.comparison, m_locale);
        //: %1 "24 Feb", %2 what was changed
        changes.push_back({tr("Since %1: %2").arg(nightDay(change.change.night, m_locale), change.change.label),
                           verdictWords(change.verdict, change.comparison, m_locale),
                           fits.isEmpty()
                               ? sidesWords(change.before, change.after)
                               : QStringLiteral("%1 · %2").arg(fits, sidesWords(change.before, change.after)),
                           neededWords(change)});
    }
    const PeriodComparison& recent = insight.recent.periods;
    const bool isCoveredByChange = std::ranges::any_of(insight.changes, [&recent](const ChangeInsight& change) {
        return change.before == recent.before && change.after == recent.after;
    });
    if (recent.comparison && !isCoveredByChange) {
        changes.push_back({tr("The last 14 nights"),
                           verdictWords(recent.verdict, recent.comparison, m_locale),
                           QStringLiteral("%1 · %2").arg(rangeWords(recent.verdict, recent.comparison, m_locale),
                                                         sidesWords(recent.before, recent.after)),
                           {}});
    }
    std::ranges::reverse(changes);
    m_changes.setRows(std::move(changes));
    std::vector<InsightRow> habits;
    bool isTogether = false;
    for (const HabitInsight& habit : insight.habits) {
        if (habit.verdict == Verdict::NotEnoughData || habits.size() >= std::size_t(maxHabitsShown)) {
            continue;
        }
        isTogether = isTogether || !habit.isSeparable();
        const QString fits = habit.isSeparable() ? rangeWords(habit.verdict, habit.comparison, m_locale) : QString();
        habits.push_back(
            {comparedHabitName(habit.habit), habitVerdictWords(habit, m_locale),
             fits.isEmpty() ? habitSidesWords(habit) : QStringLiteral("%1 · %2").arg(fits, habitSidesWords(habit)),
             habitNeededWords(habit)});
    }
    m_habits.setRows(std::move(habits));
    QStringList notes{isTogether ? togetherCaveat() : QString()};
    if (insight.stage == InsightStage::Mean && m_report->detail != ReportDetail::Nights) {
        notes << habitsNotComparedWords(insight.habits, m_locale);
    }
    notes.removeAll(QString());
    m_habitNote = notes.join(u' ');
    std::vector<InsightRow> details;
    if (m_report->details) {
        for (DetailWords& words : detailWords(*m_report->details, m_locale)) {
            details.push_back({std::move(words.title), std::move(words.outcome), std::move(words.reading), {}});
        }
    }
    m_details.setRows(std::move(details));
}

} // namespace softfall
