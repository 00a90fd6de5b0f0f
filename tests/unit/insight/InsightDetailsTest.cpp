#include "core/insight/InsightDetails.h"

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

InsightDetails detailsOf(const InsightInput& input) {
    return insightDetailsOf(input, insightOf(input));
}

/// A habit of stress, high or low, on that night.
Habit stressOn(NightDate night, int level) {
    Habit habit;
    habit.night = night;
    habit.kind = HabitKind::Stress;
    habit.amount = level;
    habit.at = zonedAt(toIsoString(night) + "T20:00:00Z");
    return habit;
}

} // namespace

class InsightDetailsTest : public QObject {
    Q_OBJECT

private slots:
    void marksChangeIsUnlikelyByChance() {
        const InsightDetails details = detailsOf(marksDiaryUpTo(nightOf("2025-03-30")));
        QCOMPARE(details.changes.size(), 1U);
        QVERIFY(details.changes[0].check.twoSided < 1e-6);
        QCOMPARE(details.changes[0].check.twoSided, details.changes[0].check.atMost);
    }

    void marksNightsSplitNineNightsAfterChange() {
        const auto point = detailsOf(marksDiaryUpTo(nightOf("2025-03-30"))).changePoint.value();
        QCOMPARE(toIsoString(point.lastBefore), "2025-03-05");
        QCOMPARE(QString::number(point.split.likelihoodRatio, 'f', 1), "42.9");
        QVERIFY(point.earliest <= point.lastBefore && point.lastBefore <= point.latest);
        QCOMPARE(point.p, 0.001);
    }

    void inseparableHabitsAreNotAdjusted() { QVERIFY(!detailsOf(marksDiaryUpTo(nightOf("2025-03-30"))).adjusted); }

    void aChangeAndASeparableHabitAreAdjustedForOneAnother() {
        // Twice as many twitches on nights with stress, half as many after the change; both halves have both.
        std::vector<int> counts;
        for (int night = 0; night < 60; ++night) {
            counts.push_back((night % 2 == 0 ? 4 : 2) / (night < 30 ? 1 : 2));
        }
        InsightInput input = inputOf(counts);
        for (int night = 0; night < 60; ++night) {
            input.habits.push_back(stressOn(input.range.first + days(night), night % 2 == 0 ? 4 : 1));
        }
        input.changes.push_back({1, input.range.first + days(30), "Decaf"});
        const auto adjusted = detailsOf(input).adjusted.value();
        QCOMPARE(adjusted.nights, 60);
        QCOMPARE(adjusted.ratios.size(), 2U);
        QVERIFY(std::get<NightDate>(adjusted.ratios[0].term) == input.range.first + days(30));
        COMPARE_CLOSE(adjusted.ratios[0].ratio, 0.5, 1e-9);
        QVERIFY(std::get<ComparedHabit>(adjusted.ratios[1].term) == ComparedHabit::HighStress);
        COMPARE_CLOSE(adjusted.ratios[1].ratio, 2.0, 1e-9);
    }

    void rareTwitchesUseQuietNights() {
        std::vector<int> rare;
        std::vector<int> often;
        for (int night = 0; night < 84; ++night) {
            rare.push_back(night % 7 == 0 ? 1 : 0);
            often.push_back(night % 2);
        }
        QVERIFY(!detailsOf(inputOf(rare)).weeks && detailsOf(inputOf(rare)).quiet);
        QVERIFY(detailsOf(inputOf(often)).weeks && !detailsOf(inputOf(often)).quiet);
    }

    void fewNightsHaveNoDetails() {
        const InsightDetails details = detailsOf(inputOf({3, 2, 4, 1}));
        QVERIFY(details.changes.empty() && !details.adjusted && !details.changePoint && !details.weeks &&
                !details.quiet);
    }

    void sameDiaryGivesSameReport() {
        const InsightInput diary = marksDiaryUpTo(nightOf("2025-03-09"));
        QCOMPARE(detailsOf(diary).changePoint.value().p, detailsOf(diary).changePoint.value().p);
    }
};

SOFTFALL_TEST(InsightDetailsTest)
#include "InsightDetailsTest.moc"
