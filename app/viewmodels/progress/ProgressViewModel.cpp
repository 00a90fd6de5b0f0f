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
#include "viewmodels/wording/IsolatedWords.h"
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

/// To be read aloud with a rest between them.
QString sentencesOf(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
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

QString ProgressViewModel::article() const {
    switch (m_view) {
    case Nights:
    case Calendar:
    case Weekdays:
        return QStringLiteral("what-the-diary-can-tell");
    case AfterLightsOut:
        return QStringLiteral("what-happens");
    case Kinds:
        return QStringLiteral("four-conditions");
    case SleepTimes:
        return QStringLiteral("regular-hours");
    case Steps:
        return QStringLiteral("seven-steps");
    case Caffeine:
        return QStringLiteral("caffeine");
    }
    return {};
}

QString ProgressViewModel::chartHint() const {
    if (m_report && m_report->detail == ReportDetail::Nights) {
        return {};
    }
    switch (m_view) {
    case Calendar:
        return tr("This chart shows single nights. You chose weekly totals, which you can change in Settings.");
    case Weekdays:
        return tr("Over so few weeks each weekday is a single night. You chose weekly totals, which you can change in "
                  "Settings.");
    case AfterLightsOut:
        return tr("This needs twitches logged one by one, and the time of lights-out.");
    case Kinds:
        return tr("This needs twitches logged one by one.");
    case SleepTimes:
        return tr("This needs nights with the times of lights-out and waking.");
    case Steps:
        return tr("This needs evenings with a wind-down.");
    case Caffeine:
        return tr("This needs days with caffeine logged.");
    default:
        return {};
    }
}

QString ProgressViewModel::span() const {
    return m_report ? rangeText(m_span.within(m_report->nights), m_locale) : QString();
}

QString ProgressViewModel::wholeSpan() const {
    //: %1 "12 Oct to 29 Nov 2026"
    return m_report ? tr("Over the whole diary, %1.").arg(rangeText(m_report->nights, m_locale)) : QString();
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
    updateTables();
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
        return caffeineChart(
            caffeineDays(nights, m_report->habits, m_report->cutoffs, m_report->plan.preferences.caffeineHalfLife),
            m_report->plan.preferences.caffeineHalfLife, m_locale);
    case Nights:
        break;
    }
    return nightsChart({m_report->records, m_report->insight.series, m_report->changes, nights,
                        m_report->plan.diary.counts, m_isSmoothed},
                       m_locale);
}

void ProgressViewModel::updateChart() {
    m_chart = chartOf(m_span.within(m_report->nights));
    updateSentence();
    emit chartChanged();
}

void ProgressViewModel::updateSentence() {
    const NightRange all = m_report->nights;
    NightRange shown = m_span.within(all);
    shown.first = std::max(shown.first, all.first);
    const bool isWhole = shown.size() == all.size();
    Insight window;
    if (!isWhole) {
        const auto within = softfall::within(m_report->records, shown);
        window = insightOf({{within.begin(), within.end()}, shown, m_report->changes, {}, {}, m_report->cutoffs});
    }
    const Insight& insight = isWhole ? m_report->insight : window;
    const PeriodComparison& periods = insight.recent.periods;
    m_sentence = recentWords(insight.recent, all.last, m_locale);
    m_totals = totalWords(insight.logged, shown.size());
    const bool isCompared = insight.recent.isEnough();
    m_badge = isCompared ? verdictTitle(periods.verdict, periods.comparison, m_locale) : QString();
    m_trend = isCompared ? trendOf(periods.verdict) : 0;
    m_badgeDetail = isCompared ? comparedWords(insight.recent, m_locale) : QString();
}

std::vector<InsightRow> ProgressViewModel::changeRows() const {
    const Insight& insight = m_report->insight;
    std::vector<InsightRow> rows;
    for (const ChangeInsight& change : insight.changes) {
        InsightRow row;
        //: %1 "24 Feb", %2 what was changed
        row.title =
            tr("Since %1: %2").arg(nightDay(change.change.night, m_locale), isolated(change.change.label, m_locale));
        row.verdict = verdictTitle(change.verdict, change.comparison, m_locale);
        row.detail = rangeWords(change.verdict, change.comparison, m_locale);
        row.note = neededWords(change);
        row.words =
            sentencesOf({row.title, row.verdict, row.detail, sidesWords(change.before, change.after), row.note});
        row.setSides(change.before, change.after, m_locale);
        row.setRatio(change.verdict, change.comparison);
        rows.push_back(std::move(row));
    }
    const PeriodComparison& recent = insight.recent.periods;
    const bool isCoveredByChange = std::ranges::any_of(insight.changes, [&recent](const ChangeInsight& change) {
        return change.before == recent.before && change.after == recent.after;
    });
    if (recent.comparison && !isCoveredByChange) {
        InsightRow row;
        row.title = tr("The last 14 nights");
        row.verdict = verdictTitle(recent.verdict, recent.comparison, m_locale);
        row.detail = rangeWords(recent.verdict, recent.comparison, m_locale);
        row.words = sentencesOf({row.title, row.verdict, row.detail, sidesWords(recent.before, recent.after)});
        row.setSides(recent.before, recent.after, m_locale);
        row.setRatio(recent.verdict, recent.comparison);
        rows.push_back(std::move(row));
    }
    std::ranges::reverse(rows);
    return rows;
}

std::vector<InsightRow> ProgressViewModel::habitRows() {
    std::vector<InsightRow> rows;
    // Before there is a mean, what is missing is not counted up.
    const bool hasMissing = m_report->insight.stage == InsightStage::Mean && m_report->detail != ReportDetail::Nights;
    int compared = 0;
    bool isTogether = false;
    for (const HabitInsight& habit : m_report->insight.habits) {
        const bool isCompared = habit.verdict != Verdict::NotEnoughData;
        if (isCompared ? compared >= maxHabitsShown : !hasMissing) {
            continue;
        }
        compared += isCompared ? 1 : 0;
        isTogether = isTogether || !habit.isSeparable();
        InsightRow row;
        row.title = comparedHabitName(habit.habit);
        row.verdict = habitVerdictTitle(habit, m_locale);
        row.setSides(habit.with, habit.without, m_locale);
        if (habit.isSeparable()) {
            row.detail = rangeWords(habit.verdict, habit.comparison, m_locale);
            row.note = isCompared ? habitNeededWords(habit) : QString();
            row.setRatio(habit.verdict, habit.comparison);
        } else {
            row.note = togetherWords(habit, m_locale);
        }
        row.words = sentencesOf({row.title, row.verdict, row.detail, habitSidesWords(habit), row.note});
        rows.push_back(std::move(row));
    }
    m_habitNote = isTogether ? togetherCaveat() : QString();
    return rows;
}

void ProgressViewModel::updateTables() {
    m_changes.setRows(changeRows());
    m_habits.setRows(habitRows());
    std::vector<InsightRow> details;
    if (m_report->details) {
        for (DetailWords& words : detailWords(*m_report->details, m_locale)) {
            InsightRow row;
            row.words = sentencesOf({words.title, words.outcome, words.reading});
            row.title = std::move(words.title);
            row.verdict = std::move(words.outcome);
            row.detail = std::move(words.reading);
            details.push_back(std::move(row));
        }
    }
    m_details.setRows(std::move(details));
}

} // namespace softfall
