#include "core/insight/CaffeinePattern.h"
#include "core/insight/OnsetPattern.h"
#include "core/insight/PeriodRates.h"
#include "core/insight/RecentInsight.h"
#include "core/insight/RoutineAdherence.h"
#include "core/insight/SleepTimesPattern.h"
#include "core/insight/TwitchKindPattern.h"
#include "core/insight/WeekdayPattern.h"
#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace softfall;
using std::chrono::days;

namespace {

/// Nights from that on; -1: not logged.
std::vector<NightRecord> nightsFrom(const char* first, const std::vector<int>& counts) {
    std::vector<NightRecord> records;
    NightDate night = nightOf(first);
    for (const int count : counts) {
        NightRecord record;
        record.night = night;
        if (count >= 0) {
            record.status = NightRecordStatus::Logged;
            record.twitches = count;
        }
        records.push_back(record);
        night += days(1);
    }
    return records;
}

std::vector<int> times(int count, int value) {
    return std::vector<int>(std::size_t(count), value);
}

Change changeOn(const char* night) {
    return {0, nightOf(night), "something"};
}

RoutineSession sessionOf(const char* night, const QString& states) {
    RoutineSession session;
    session.night = nightOf(night);
    for (const QChar state : states) {
        SessionStep step;
        step.step = allSteps[session.steps.size()];
        step.state = state == 'd' ? SessionStepState::Done : SessionStepState::Skipped;
        step.skipReason = state == 'e' ? "too late" : "";
        if (state == 'p') {
            step.state = SessionStepState::Pending;
        }
        session.steps.push_back(step);
    }
    return session;
}

} // namespace

/// The computations of the other charts.
class PatternsTest : public QObject {
    Q_OBJECT

private slots:
    void weekdaysCountLoggedNightsOnly() {
        // 2025-03-03 is a Monday.
        const WeekdayPattern pattern = weekdayPattern(nightsFrom("2025-03-03", {3, -1, 0, 1, 1, 1, 1, 1}));
        QCOMPARE(pattern[0], (LoggedTotal{2, 4}));
        QCOMPARE(pattern[1], (LoggedTotal{0, 0}));
        QCOMPARE(pattern[2], (LoggedTotal{1, 0}));
    }

    void twitchesAreCountedFromLightsOut_data() {
        QTest::addColumn<QString>("at");
        QTest::addColumn<int>("bin"); // -1 before, -2 unknown
        QTest::newRow("at once") << "2025-03-03T23:00:00-05:00" << 0;
        QTest::newRow("14:59") << "2025-03-03T23:14:59-05:00" << 0;
        QTest::newRow("15:00") << "2025-03-03T23:15:00-05:00" << 1;
        QTest::newRow("after midnight") << "2025-03-04T00:30:00-05:00" << 6;
        QTest::newRow("two hours") << "2025-03-04T01:00:00-05:00" << 8;
        QTest::newRow("much later") << "2025-03-04T05:00:00-05:00" << 8;
        QTest::newRow("before") << "2025-03-03T22:59:59-05:00" << -1;
    }
    void twitchesAreCountedFromLightsOut() {
        QFETCH(QString, at);
        QFETCH(int, bin);
        auto records = nightsFrom("2025-03-03", {1});
        records[0].answer = Night();
        records[0].answer->lightsOut = zonedAt("2025-03-03T23:00:00-05:00");
        Twitch twitch;
        twitch.night = nightOf("2025-03-03");
        twitch.at = zonedAt(at);
        const OnsetPattern pattern = onsetPattern(records, {twitch});
        QCOMPARE(pattern.beforeLightsOut, bin == -1 ? 1 : 0);
        QCOMPARE(pattern.counted(), bin >= 0 ? 1 : 0);
        if (bin >= 0) {
            QCOMPARE(pattern.bins[std::size_t(bin)], 1);
        }
        records[0].answer->lightsOut.reset();
        QCOMPARE(onsetPattern(records, {twitch}).unknown, 1);
    }

    void unknownTwitchDetailsAreAGroup() {
        Twitch reported;
        reported.intensity = 3;
        reported.limb = Limb::LegRight;
        reported.falling = true;
        const TwitchKindPattern pattern = twitchKindPattern({reported, Twitch()});
        QCOMPARE(pattern.total, 2);
        QCOMPARE(pattern.byIntensity, (std::array{0, 0, 1}));
        QCOMPARE(pattern.intensityUnknown, 1);
        QCOMPARE(pattern.byLimb[std::size_t(Limb::LegRight)], 1);
        QCOMPARE(pattern.limbUnknown, 1);
        QCOMPARE(pattern.falling, 1);
    }

    void sleepTimesAreTakenFromTheWallAgainstThePlan() {
        auto records = nightsFrom("2025-03-08", {0, 0, -1}); // the clocks go forward in the first night
        for (std::size_t i : {0U, 1U}) {
            records[i].answer = Night();
        }
        records[0].answer->lightsOut = zonedAt("2025-03-08T23:20:00-05:00");
        records[0].answer->wake = zonedAt("2025-03-09T07:00:00-04:00");
        records[1].answer->lightsOut = zonedAt("2025-03-10T00:00:00-04:00");
        const SleepTimesPattern pattern = sleepTimesPattern(records, Schedule());
        QCOMPARE(pattern.nights.size(), 3U);
        QVERIFY(pattern.nights[0].lightsOut == minutes(11 * 60 + 20));
        QVERIFY(pattern.nights[0].wake == minutes(19 * 60));
        QVERIFY(pattern.nights[0].plannedBedtime == minutes(11 * 60));
        QVERIFY(!pattern.nights[2].lightsOut);
        QCOMPARE(pattern.knownBedtimes, 2);
        QCOMPARE(pattern.keptBedtimes, 1);
        QCOMPARE(pattern.keptWakes, 1);
        QVERIFY(std::abs(*pattern.bedtimeSpread - 28.284271) < 1e-6); // of 20 and 60 minutes
    }

    void excusedStepIsNeutral() {
        const NightRange range{nightOf("2025-03-03"), nightOf("2025-03-05")};
        const RoutineAdherence reported =
            routineAdherence(range, {sessionOf("2025-03-03", "ddddddd"), sessionOf("2025-03-04", "eeeeeee")}, {});
        QCOMPARE(reported.evenings[0].score, std::optional(1.0));
        QCOMPARE(reported.evenings[1].score, std::optional(1.0));
        QVERIFY(*reported.evenings[2].score < 1 &&
                *reported.evenings[2].score > 0.9); // one skipped evening costs little
        QCOMPARE(reported.steps.at(StepId::Stretching).done, 1);
        QCOMPARE(reported.steps.at(StepId::Stretching).excused, 1);
        QCOMPARE(reported.withRoutine, 2);
    }
    void aPauseCountsForNothing() {
        const NightRange range{nightOf("2025-03-03"), nightOf("2025-03-20")};
        const Pauses pauses{{{nightOf("2025-03-04"), nightOf("2025-03-20")}, PauseReason::Illness}};
        const RoutineAdherence reported = routineAdherence(range, {sessionOf("2025-03-03", "dddd")}, pauses);
        QCOMPARE(reported.evenings.back().score, std::optional(1.0));
        QVERIFY(reported.evenings.back().isPaused);
    }
    void beforeTheFirstRoutineThereIsNoScore() {
        const NightRange range{nightOf("2025-03-03"), nightOf("2025-03-04")};
        const RoutineAdherence reported = routineAdherence(range, {sessionOf("2025-03-04", "ddsp")}, {});
        QVERIFY(!reported.evenings[0].score);
        QCOMPARE(reported.evenings[1].score, std::optional(0.5));
    }
    void halfOfAScoreIsLeftAfterItsHalfLife() {
        const NightDate first = nightOf("2025-03-03");
        const NightRange range{first, first + days(13)};
        const RoutineAdherence reported = routineAdherence(range, {sessionOf("2025-03-03", "ddddddd")}, {});
        QVERIFY(std::abs(*reported.evenings.back().score - 0.5) < 1e-9);
    }

    void caffeineIsSplitByTheCutOffOfItsServing_data() {
        QTest::addColumn<QString>("at");
        QTest::addColumn<double>("mg");
        QTest::addColumn<double>("before");
        QTest::addColumn<double>("after");
        QTest::newRow("at the cut-off") << "2025-03-03T14:00:00-05:00" << 96.0 << 96.0 << 0.0;
        QTest::newRow("a second later") << "2025-03-03T14:00:01-05:00" << 96.0 << 0.0 << 96.0;
        QTest::newRow("large, kept") << "2025-03-03T10:00:00-05:00" << 200.0 << 200.0 << 0.0;
        QTest::newRow("large, late") << "2025-03-03T11:00:00-05:00" << 200.0 << 0.0 << 200.0;
    }
    void caffeineIsSplitByTheCutOffOfItsServing() {
        QFETCH(QString, at);
        QFETCH(double, mg);
        Habit habit;
        habit.night = nightOf("2025-03-03");
        habit.at = zonedAt(at);
        habit.amount = mg;
        const auto cutoffs = [](NightDate) {
            return NightCutoffs{softfall::at("2025-03-03T23:00:00-05:00"), softfall::at("2025-03-03T14:00:00-05:00"),
                                softfall::at("2025-03-03T10:00:00-05:00")};
        };
        const auto reported = caffeineDays({nightOf("2025-03-02"), nightOf("2025-03-03")}, {habit}, cutoffs, hours(5));
        QCOMPARE(reported.size(), 2U);
        QVERIFY(!reported[0].isLogged);
        QTEST(reported[1].before, "before");
        QTEST(reported[1].after, "after");
    }

    void whatIsLeftAtBedtimeAddsUpWithTheDayBefore() {
        const auto coffee = [](const char* night, const char* at) {
            Habit habit;
            habit.night = nightOf(night);
            habit.at = zonedAt(at);
            habit.amount = 96;
            return habit;
        };
        const auto cutoffs = [](NightDate night) {
            const Instant bedtime = softfall::at(toIsoString(night) + "T23:00:00-05:00");
            return NightCutoffs{bedtime, bedtime - hours(9), bedtime - hours(13)};
        };
        const std::vector<Habit> habits{coffee("2025-03-04", "2025-03-04T14:00:00-05:00"),
                                        coffee("2025-03-03", "2025-03-03T22:00:00-05:00"),
                                        coffee("2025-03-02", "2025-03-02T14:00:00-05:00")};
        const auto reported = caffeineDays({nightOf("2025-03-03"), nightOf("2025-03-05")}, habits, cutoffs, hours(5));
        QCOMPARE(int(std::lround(reported[0].left)), 85); // 83.6 of that evening, 1.0 of the day before
        QCOMPARE(int(std::lround(reported[1].left)), 31); // 27.6 and 3.0
        QVERIFY(!reported[2].isLogged);
        QCOMPARE(reported[2].left, 0.0);
    }

    void periodsEndWithAChangeAndBeginAWeekAfterIt() {
        auto counts = times(14, 4);
        counts.resize(35, 1);
        const auto periods = periodRates(nightsFrom("2025-02-03", counts), {changeOn("2025-02-17")});
        QCOMPARE(periods.size(), 2U);
        QCOMPARE(toIsoString(periods[0].nights.last), "2025-02-16");
        QCOMPARE(toIsoString(periods[1].nights.first), "2025-02-24");
        QCOMPARE(periods[1].rate.mean, 1.0);
        QVERIFY(periodRates(nightsFrom("2025-02-03", times(6, 1)), {}).empty()); // too few for a mean
    }

    void aPeriodReachesFromItsFirstLoggedNightToItsLast() {
        auto counts = times(3, -1);
        counts.resize(13, 2);
        counts.resize(40, -1);
        const auto periods = periodRates(nightsFrom("2025-02-03", counts), {});
        QCOMPARE(periods.size(), 1U);
        QCOMPARE(toIsoString(periods[0].nights.first), "2025-02-06");
        QCOMPARE(toIsoString(periods[0].nights.last), "2025-02-15");
        QCOMPARE(periods[0].rate.logged.nights, 10);
    }

    void fortnightIsComparedWithEarlierPeriod_data() {
        QTest::addColumn<QString>("change"); // empty: none
        QTest::addColumn<int>("before");     // logged nights
        QTest::newRow("no change: the fortnight before") << "" << 14;
        QTest::newRow("settled just in time") << "2025-02-17" << 14;
        QTest::newRow("not settled") << "2025-02-18" << 0;
        QTest::newRow("within the fortnight") << "2025-03-01" << 0;
        QTest::newRow("before the diary began") << "2025-01-01" << 14;
    }
    void fortnightIsComparedWithEarlierPeriod() {
        QFETCH(QString, change);
        std::vector<Change> changes;
        if (!change.isEmpty()) {
            changes.push_back(changeOn(qPrintable(change)));
        }
        // 35 nights, 3 February to 9 March; the fortnight begins on 24 February.
        const RecentInsight recent = recentInsight(nightsFrom("2025-02-03", times(35, 2)), changes);
        QCOMPARE(toIsoString(recent.nights.first), "2025-02-24");
        QCOMPARE(recent.periods.after, (LoggedTotal{14, 28}));
        QTEST(recent.periods.before.nights, "before");
    }
    void aNightNotLoggedIsNoPartOfTheFortnight() {
        auto counts = times(14, 2);
        counts[3] = -1;
        QCOMPARE(recentInsight(nightsFrom("2025-02-03", counts), {}).periods.after, (LoggedTotal{13, 26}));
        QVERIFY(!recentInsight(nightsFrom("2025-02-03", counts), {}).hasEarlier());
    }
};

SOFTFALL_TEST(PatternsTest)

#include "PatternsTest.moc"
