#include "core/insight/ChangeInsight.h"

#include "program/TestCase.h"
#include "unit/insight/Closeness.h"
#include "unit/insight/LoggedNights.h"
#include "unit/insight/MarksDiary.h"

#include <QTest>

using namespace softfall;
using std::chrono::days;

namespace {

NightDate firstNight() {
    return nightOf("2025-03-01");
}

Change changeAt(int night) {
    return {night, firstNight() + days(night), QStringLiteral("change %1").arg(night)};
}

struct Nights {
    std::size_t number;
    [[nodiscard]] std::vector<int> of(int count) const { return std::vector<int>(number, count); }
};
Nights nights(int number) {
    return {std::size_t(number)};
}
std::vector<int> operator+(std::vector<int> first, const std::vector<int>& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

ChangeInsight marks(const char* last) {
    const InsightInput diary = marksDiaryUpTo(nightOf(last));
    return changeInsights(diary.records, diary.changes).front();
}

/// For the only change, in the night with that number from 0.
ChangeInsight insight(const std::vector<int>& counts, int night) {
    return changeInsights(recordsOf(counts, firstNight()), {changeAt(night)}).front();
}

QString textOf(NightRange range) {
    return toIsoString(range.first) + ".." + toIsoString(range.last);
}

} // namespace

class ChangeInsightTest : public QObject {
    Q_OBJECT

private slots:
    void marksFirstWeekIsTooEarlyToCompare() {
        const ChangeInsight week = marks("2025-03-02");
        QCOMPARE(toString(week.verdict), "not-enough-data");
        QVERIFY(!week.comparison);
        QCOMPARE(week.before, (LoggedTotal{13, 40}));
        QCOMPARE(week.after, (LoggedTotal{0, 0})); // the first week is left out
        QCOMPARE(week.nightsNeeded, 10);
        // Ten nights later it opens.
        QCOMPARE(marks("2025-03-11").nightsNeeded, 1);
        QVERIFY(marks("2025-03-12").comparison);
    }

    void marksChangeCameWithFewerTwitches() {
        const ChangeInsight change = marks("2025-03-16");
        QCOMPARE(toString(change.verdict), "fewer");
        QCOMPARE(textOf(change.beforeNights), "2025-02-10..2025-02-23");
        QCOMPARE(textOf(change.afterNights), "2025-03-03..2025-03-16");
        QCOMPARE(change.after, (LoggedTotal{14, 11}));
        QCOMPARE(QString::number(change.comparison->ratio, 'f', 3), "0.255");
        QCOMPARE(QString::number(change.comparison->interval.low, 'f', 3), "0.113");
        QCOMPARE(QString::number(change.comparison->interval.high, 'f', 3), "0.525");
        QCOMPARE(change.nightsNeeded, 0);
    }

    void marksFollowUpBelongsToTheSameChange() {
        const ChangeInsight change = marks("2025-03-30");
        QCOMPARE(toString(change.verdict), "fewer");
        QCOMPARE(change.before, (LoggedTotal{13, 40}));
        QCOMPARE(change.after, (LoggedTotal{27, 15}));
        COMPARE_CLOSE(change.comparison->ratio, (15.0 / 27) / (40.0 / 13), 1e-12);
    }

    void settlingNightsAreNotCompared() {
        const ChangeInsight change = insight(nights(12).of(2) + nights(7).of(50) + nights(12).of(2), 12);
        QCOMPARE(change.before, (LoggedTotal{12, 24}));
        QCOMPARE(change.after, (LoggedTotal{12, 24}));
        QCOMPARE(toString(change.verdict), "cannot-tell");
    }

    void theGateOpensAtTenLoggedNightsOnEachSide() {
        QVERIFY(insight(nights(10).of(2) + nights(17).of(2), 10).comparison);
        QVERIFY(!insight(nights(10).of(2) + nights(16).of(2), 10).comparison);
        QVERIFY(!insight(nights(9).of(2) + nights(30).of(2), 9).comparison);
        // Settling counts calendar nights; comparing counts logged ones.
        const auto gaps = nights(10).of(2) + nights(7).of(notLogged) + nights(5).of(notLogged) + nights(10).of(2);
        QVERIFY(insight(gaps, 10).comparison);
    }

    void nightsNeededCountTheSettlingNightsStillToCome() {
        QCOMPARE(insight(nights(13).of(2), 12).nightsNeeded, 6 + 10); // one night after the change
        QCOMPARE(insight(nights(19).of(2), 12).nightsNeeded, 10);
        QCOMPARE(insight(nights(22).of(2), 12).nightsNeeded, 7);
        // With too few nights before, no later night helps.
        QCOMPARE(insight(nights(9).of(2) + nights(30).of(2), 9).nightsNeeded, std::nullopt);
    }

    void tooFewTwitchesAreNotCompared() {
        const ChangeInsight change = insight(nights(10).of(0) + nights(16).of(0) + std::vector{4}, 10);
        QCOMPARE(toString(change.verdict), "not-enough-data");
        QCOMPARE(change.nightsNeeded, 3); // one more twitch at 0.4 a night
        QCOMPARE(insight(std::vector{4} + nights(9).of(0) + nights(17).of(0), 10).nightsNeeded, std::nullopt);
        QVERIFY(insight(nights(10).of(0) + nights(16).of(0) + std::vector{5}, 10).comparison);
    }

    void noTwitchesOnEitherSideHaveNoRatio() {
        const ChangeInsight change = insight(nights(27).of(0), 10);
        QCOMPARE(toString(change.verdict), "no-twitches");
        QVERIFY(!change.comparison);
        QCOMPARE(toString(insight(nights(26).of(0), 10).verdict), "not-enough-data");
    }

    void increaseIsReported() {
        QCOMPARE(toString(insight(nights(14).of(1) + nights(21).of(4), 14).verdict), "more");
        QCOMPARE(toString(insight(nights(14).of(0) + nights(21).of(2), 14).verdict), "more");
    }

    void inconclusiveChangeReportsNightsNeeded() {
        const ChangeInsight change = insight(nights(28).of(2) + nights(17).of(2), 28);
        QCOMPARE(toString(change.verdict), "cannot-tell");
        QVERIFY(change.nightsNeeded);
        QVERIFY(*change.nightsNeeded > 0);
        // Once that many came, half the twitches would have been reported.
        const ChangeInsight later = insight(nights(28).of(2) + nights(17 + *change.nightsNeeded).of(2), 28);
        QCOMPARE(toString(later.verdict), "cannot-tell");
        QCOMPARE(later.nightsNeeded, 0);
    }

    void severalChangesSplitTheNights() {
        const auto records = recordsOf(nights(60).of(2), firstNight());
        const auto insights = changeInsights(records, {changeAt(40), changeAt(15)});
        QCOMPARE(insights.size(), 2U);
        QCOMPARE(insights[0].change, changeAt(15));
        QCOMPARE(textOf(insights[0].beforeNights), "2025-03-01..2025-03-15");
        QCOMPARE(textOf(insights[0].afterNights), "2025-03-23..2025-04-09");
        QCOMPARE(textOf(insights[1].beforeNights), "2025-03-16..2025-04-09");
        QCOMPARE(textOf(insights[1].afterNights), "2025-04-17..2025-04-29");
        // What comes after a later change does not help an earlier one.
        QCOMPARE(insights[0].nightsNeeded, std::nullopt);
    }

    void changesOfOneNightShareTheirSides() {
        const auto records = recordsOf(nights(40).of(2), firstNight());
        Change other = changeAt(15);
        other.id = 99;
        const auto insights = changeInsights(records, {changeAt(15), other});
        QCOMPARE(insights.size(), 2U);
        QCOMPARE(textOf(insights[0].afterNights), textOf(insights[1].afterNights));
        QCOMPARE(insights[0].before, insights[1].before);
        QCOMPARE(insights[1].change, other);
    }

    void changesCloserThanAWeekLeaveNothingBetweenThem() {
        const auto records = recordsOf(nights(40).of(2), firstNight());
        const auto insights = changeInsights(records, {changeAt(15), changeAt(18)});
        QCOMPARE(insights[0].after, LoggedTotal());
        QCOMPARE(toString(insights[0].verdict), "not-enough-data");
        QCOMPARE(insights[1].before, (LoggedTotal{3, 6}));
    }

    void changesOutsideTheNightsAreLeftOut() {
        const auto records = recordsOf(nights(20).of(2), firstNight());
        QVERIFY(changeInsights(records, {changeAt(-1), changeAt(20)}).empty());
        QCOMPARE(changeInsights(records, {changeAt(0), changeAt(19)}).size(), 2U);
        QVERIFY(changeInsights({}, {changeAt(0)}).empty());
    }
};

SOFTFALL_TEST(ChangeInsightTest)
#include "ChangeInsightTest.moc"
