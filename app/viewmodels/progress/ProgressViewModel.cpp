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
#include "viewmodels/wording/InsightWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>

namespace softfall {

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
    switch (m_view) {
    case Calendar:
        return tr("A calendar tells each night. You chose to have twitches told by week, which Settings can change.");
    case AfterLightsOut:
        return tr("Needs twitches that were noted one by one, and the time the lights went out.");
    case Kinds:
        return tr("Needs twitches that were noted one by one.");
    case SleepTimes:
        return tr("Needs nights with the times of lights-out and waking.");
    case Steps:
        return tr("Needs evenings with the routine.");
    case Caffeine:
        return tr("Needs days with caffeine noted.");
    default:
        return {};
    }
}

QString ProgressViewModel::span() const {
    return m_told ? rangeText(m_span.within(m_told->nights), m_locale) : QString();
}

bool ProgressViewModel::canGoEarlier() const {
    return m_told && m_span.canMove(-1, m_told->nights);
}

bool ProgressViewModel::canGoLater() const {
    return m_told && m_span.canMove(1, m_told->nights);
}

void ProgressViewModel::redraw() {
    if (m_told && went(tellChart())) {
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

void ProgressViewModel::move(int steps) {
    if (m_told && m_span.move(steps, m_told->nights)) {
        redraw();
    }
}

void ProgressViewModel::zoom(int steps) {
    if (m_told && m_span.zoom(steps)) {
        redraw();
    }
}

void ProgressViewModel::open(int bar) {
    const auto& nights = m_chart.content().nights;
    if (bar >= 0 && std::size_t(bar) < nights.size() && nights[std::size_t(bar)]) {
        emit nightWanted(toIsoString(*nights[std::size_t(bar)]));
    }
}

QString ProgressViewModel::fileName(const QString& ending) const {
    return QStringLiteral("softfall-%1.%2").arg(m_chart.name().toLower().replace(u' ', u'-'), ending);
}

void ProgressViewModel::savePicture(Picture picture) {
    m_parts.chooser.ask(picture == Svg ? FilePlace::NewSvg : FilePlace::NewPng,
                        fileName(picture == Svg ? QStringLiteral("svg") : QStringLiteral("png")),
                        [this, picture](const QString& path) { emit pictureWanted(picture, path); });
}

void ProgressViewModel::writePicture(const QString& path, const QByteArray& picture) {
    if (went(m_parts.files.write(path, picture))) {
        say(tr("Saved as %1.").arg(path));
    }
}

void ProgressViewModel::saveNumbers() {
    m_parts.chooser.ask(FilePlace::NewCsv, fileName(QStringLiteral("csv")), [this](const QString& path) {
        if (went(m_parts.files.write(path, csvOf(m_chart.content())))) {
            say(tr("Saved as %1.").arg(path));
        }
    });
}

Result<PageViewModel::Status> ProgressViewModel::read() {
    const auto range = m_parts.insight.range();
    if (!range) {
        return std::unexpected(range.error());
    }
    if (!*range) {
        m_told.reset();
        return Empty;
    }
    auto told = m_parts.insight.told(**range);
    if (!told) {
        return std::unexpected(told.error());
    }
    m_told = std::move(*told);
    tellWords();
    if (const auto drawn = tellChart(); !drawn) {
        return std::unexpected(drawn.error());
    }
    emit changed();
    return Ready;
}

std::vector<NightRecord> ProgressViewModel::recordsWithin(NightRange nights) const {
    const auto begin = std::ranges::lower_bound(m_told->records, nights.first, {}, &NightRecord::night);
    const auto end = std::ranges::upper_bound(m_told->records, nights.last, {}, &NightRecord::night);
    return {begin, end};
}

Result<ChartContent> ProgressViewModel::chartOf(NightRange nights) const {
    const auto drawn = [](const auto& pattern, const auto& draw) -> Result<ChartContent> {
        if (!pattern) {
            return std::unexpected(pattern.error());
        }
        return draw(*pattern);
    };
    const std::vector<NightRecord> records = recordsWithin(nights);
    switch (m_view) {
    case Calendar: {
        ChartContent calendar = calendarChart(records, m_locale);
        if (m_told->counts == CountsTold::EachWeek) { // every field of it would tell a single night
            ChartContent nameOnly;
            nameOnly.name = calendar.name;
            return nameOnly;
        }
        return calendar;
    }
    case Weekdays:
        return weekdaysChart(weekdayPattern(records), m_locale);
    case AfterLightsOut:
        return drawn(m_parts.insight.onsets(records),
                     [this](const OnsetPattern& pattern) { return onsetChart(pattern, m_locale); });
    case Kinds:
        return drawn(m_parts.insight.kinds(nights), kindsChart);
    case SleepTimes:
        return drawn(m_parts.insight.sleepTimes(records),
                     [this](const SleepTimesPattern& pattern) { return sleepTimesChart(pattern, m_locale); });
    case Steps:
        return drawn(m_parts.insight.adherence(nights),
                     [this](const RoutineAdherence& adherence) { return stepsChart(adherence, m_locale); });
    case Caffeine:
        return drawn(m_parts.insight.caffeine(records),
                     [this](const std::vector<CaffeineDay>& days) { return caffeineChart(days, m_locale); });
    case Nights:
        break;
    }
    return nightsChart({m_told->records, m_told->insight.series, m_told->changes, nights, m_told->counts, m_isSmoothed},
                       m_locale);
}

Result<void> ProgressViewModel::tellChart() {
    auto chart = chartOf(m_span.within(m_told->nights));
    if (!chart) {
        return std::unexpected(chart.error());
    }
    m_chart.setContent(std::move(*chart));
    return {};
}

void ProgressViewModel::tellWords() {
    const Insight& insight = m_told->insight;
    m_sentence = recentWords(insight.recent);
    m_totals = totalWords(insight.logged, m_told->nights.size());
    std::vector<InsightLineModel::Row> changes;
    for (const ChangeInsight& change : insight.changes) {
        const QString fits = rangeWords(change.verdict, change.comparison);
        //: %1 "24 Feb", %2 what was changed
        changes.push_back(
            {tr("Since %1: %2").arg(nightDay(change.change.night, m_locale), change.change.label),
             verdictWords(change.verdict, change.comparison),
             fits.isEmpty() ? sidesWords(change) : QStringLiteral("%1 · %2").arg(fits, sidesWords(change)),
             neededWords(change)});
    }
    std::ranges::reverse(changes);
    m_changes.setRows(std::move(changes));
    std::vector<InsightLineModel::Row> habits;
    bool isTogether = false;
    for (const HabitInsight& habit : insight.habits) {
        if (habit.verdict == Verdict::NotEnoughData || habits.size() >= std::size_t(mostHabitsShown)) {
            continue;
        }
        isTogether = isTogether || !habit.isSeparable();
        const QString fits = habit.isSeparable() ? rangeWords(habit.verdict, habit.comparison) : QString();
        habits.push_back(
            {comparedHabitName(habit.habit),
             habitVerdictWords(habit, m_locale),
             fits.isEmpty() ? habitSidesWords(habit) : QStringLiteral("%1 · %2").arg(fits, habitSidesWords(habit)),
             {}});
    }
    m_habits.setRows(std::move(habits));
    m_habitNote = isTogether ? togetherCaveat() : QString();
}

} // namespace softfall
