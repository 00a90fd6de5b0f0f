#include "core/insight/Insight.h"

#include "program/TestCase.h"
#include "unit/insight/Closeness.h"
#include "unit/insight/LoggedNights.h"
#include "unit/insight/MarksDiary.h"

#include <QTest>

using namespace softfall;
using std::chrono::days;

namespace {

InsightInput inputOf(const std::vector<int>& counts) {
    InsightInput input;
    input.records = recordsOf(counts);
    input.range = {input.records.front().night, input.records.back().night};
    input.cutoffs = [](NightDate) { return NightCutoffs(); };
    return input;
}

InsightStage stage(const std::vector<int>& counts) {
    return insightOf(inputOf(counts)).stage;
}

QString rounded(double value) {
    return QString::number(value, 'f', 3);
}

} // namespace

class InsightTest : public QObject {
    Q_OBJECT

private slots:
    void marksFirstWeekHasAMean() {
        const Insight insight = insightOf(marksDiaryUpTo(nightOf("2025-02-16")));
        QCOMPARE(insight.stage, InsightStage::Mean);
        QCOMPARE(insight.logged, (LoggedTotal{7, 21}));
        COMPARE_CLOSE(insight.rate->mean, 3.0, 1e-12);
        QVERIFY(insight.changes.empty());
        QCOMPARE(insight.series.size(), 7U);
        QCOMPARE(*insight.series.back().rolling, 3.0);
        for (const HabitInsight& habit : insight.habits) {
            QCOMPARE(toString(habit.verdict), "not-enough-data");
        }
    }

    void marksThirdWeekIsTooEarlyToCompare() {
        const Insight insight = insightOf(marksDiaryUpTo(nightOf("2025-03-02")));
        QCOMPARE(insight.changes.size(), 1U);
        QCOMPARE(toString(insight.changes[0].verdict), "not-enough-data");
        QCOMPARE(insight.changes[0].nightsNeeded, 10);
        QCOMPARE(rounded(*insight.series.back().rolling), "2.286");
    }

    void marksFifthWeekReportsFewer() {
        const Insight insight = insightOf(marksDiaryUpTo(nightOf("2025-03-16")));
        QCOMPARE(toString(insight.changes[0].verdict), "fewer");
        QCOMPARE(rounded(insight.changes[0].comparison->ratio), "0.255");
        QCOMPARE(rounded(*insight.series.back().rolling), "0.429");
    }

    void marksLastWeekRateIsOneInThreeNights() {
        const Insight insight = insightOf(marksDiaryUpTo(nightOf("2025-03-30")));
        QCOMPARE(insight.logged, (LoggedTotal{47, 71}));
        QCOMPARE(rounded(*insight.series.back().rolling), "0.333");
        QCOMPARE(toString(insight.changes[0].verdict), "fewer");
        QCOMPARE(rounded(insight.changes[0].comparison->ratio), "0.181");
        for (const HabitInsight& habit : insight.habits) {
            QVERIFY(habit.verdict != Verdict::Fewer && habit.verdict != Verdict::More);
        }
    }

    void theSeriesHasEveryNightOfTheRange() {
        const InsightInput diary = marksDiaryUpTo(nightOf("2025-02-21"));
        const std::vector<InsightNight> series = insightOf(diary).series;
        QCOMPARE(series.size(), 12U);
        QCOMPARE(toIsoString(series[10].night), "2025-02-20");
        QCOMPARE(toString(series[10].status), "absent");
        QCOMPARE(series[10].twitches, std::nullopt);
        QCOMPARE(series[10].smoothed, series[9].smoothed);
        QCOMPARE(series[11].twitches, 3);
    }

    void stageDependsOnLoggedNights() {
        QCOMPARE(stage({2, 2}), InsightStage::List);
        QCOMPARE(stage({2, 2, notLogged, notLogged}), InsightStage::List);
        QCOMPARE(stage({2, 2, 0}), InsightStage::Bars);
        QCOMPARE(stage({2, 2, 2, 2, 2, 2}), InsightStage::Bars);
        QCOMPARE(stage({2, 2, 2, 2, 2, 2, 2}), InsightStage::Mean);
        // Seven of the last fourteen.
        std::vector<int> paused(30, 2);
        paused.insert(paused.end(), 7, notLogged);
        QCOMPARE(stage(paused), InsightStage::Mean);
        paused.push_back(notLogged);
        QCOMPARE(stage(paused), InsightStage::Bars);
    }

    void earlierNightsOnlyFeedTheMean() {
        InsightInput diary = marksDiaryUpTo(nightOf("2025-03-02"));
        diary.range.first = nightOf("2025-02-24");
        const Insight insight = insightOf(diary);
        QCOMPARE(insight.logged, (LoggedTotal{7, 16}));
        QCOMPARE(insight.series.size(), 7U);
        QCOMPARE(rounded(*insight.series.front().rolling), "3.167"); // as for the whole diary
        QCOMPARE(insight.changes[0].before, LoggedTotal());
        QCOMPARE(insight.changes[0].nightsNeeded, std::nullopt);
    }

    void shortSleepOfTheNightBeforeTheRangeIsKnown() {
        InsightInput diary = marksDiaryUpTo(nightOf("2025-03-16"));
        diary.range.first = nightOf("2025-02-24");
        const auto sleep = [](const Insight& insight) {
            return *std::ranges::find(insight.habits, ComparedHabit::ShortSleep, &HabitInsight::habit);
        };
        QCOMPARE(sleep(insightOf(diary)).without.nights, 21);
    }

    void nightsThatDoNotCountInStatisticsAreOnlyShown() {
        InsightInput input = inputOf({3, 3, 9, 3});
        input.records[2].countsInStatistics = false;
        const Insight insight = insightOf(input);
        QCOMPARE(insight.logged, (LoggedTotal{3, 9}));
        QCOMPARE(insight.series[2].twitches, 9);
        QCOMPARE(*insight.series[3].smoothed, 3.0);
    }

    void emptyRangeHasNoInsight() {
        InsightInput input;
        input.range = {nightOf("2025-03-02"), nightOf("2025-03-01")};
        const Insight insight = insightOf(input);
        QVERIFY(insight.series.empty() && insight.changes.empty() && insight.habits.empty());
        QVERIFY(!insight.rate);
        QCOMPARE(insight.stage, InsightStage::List);
    }
};

SOFTFALL_TEST(InsightTest)
#include "InsightTest.moc"
