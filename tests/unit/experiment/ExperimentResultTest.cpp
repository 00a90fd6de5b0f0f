#include "core/experiment/ExperimentResult.h"

#include "program/TestCase.h"
#include "support/Times.h"
#include "unit/insight/Closeness.h"
#include "unit/insight/LoggedNights.h"

#include <QTest>

using namespace softfall;
using std::chrono::days;

namespace {

Experiment experiment(int pairs = 6) {
    Experiment experiment;
    experiment.first = nightOf("2025-03-03");
    experiment.pairs = pairs;
    experiment.seed = 42;
    return experiment;
}

/// The nights of the trial, each with its arm's count; a dropped night has 50.
std::vector<NightRecord> nightsOf(const Experiment& trial, int with, int without) {
    std::vector<int> counts;
    for (NightDate night = trial.first; night <= lastNightOf(trial); night += days(1)) {
        const auto asked = askedOf(trial, night);
        counts.push_back(!asked                              ? notLogged
                         : asked->isDropped                  ? 50
                         : asked->arm == ExperimentArm::With ? with
                                                             : without);
    }
    return recordsOf(counts, trial.first);
}

NightDate afterEnd(const Experiment& trial) {
    return lastNightOf(trial) + days(1);
}

ExperimentResult result(const Experiment& trial, const std::vector<NightRecord>& records) {
    return resultOf(trial, records, afterEnd(trial)).value();
}

void notLog(std::vector<NightRecord>& records, NightDate night) {
    NightRecord& record = records[std::size_t((night - records.front().night).count())];
    record.status = NightRecordStatus::Absent;
    record.twitches.reset();
}

} // namespace

class ExperimentResultTest : public QObject {
    Q_OBJECT

private slots:
    void noResultBeforeTheEnd() {
        const Experiment trial = experiment();
        const auto records = nightsOf(trial, 0, 5);
        QCOMPARE(toString(stateOf(trial, trial.first - days(1))), "planned");
        for (NightDate tonight = trial.first; tonight <= lastNightOf(trial); tonight += days(1)) {
            QCOMPARE(toString(stateOf(trial, tonight)), "running");
            QVERIFY(!resultOf(trial, records, tonight));
        }
        QCOMPARE(toString(stateOf(trial, afterEnd(trial))), "ended");
        QVERIFY(resultOf(trial, records, afterEnd(trial)));
    }

    void stoppedTrialHasNoResult() {
        Experiment trial = experiment();
        const auto records = nightsOf(trial, 0, 5);
        trial.stopped = lastNightOf(trial);
        QCOMPARE(toString(stateOf(trial, trial.first)), "stopped");
        QCOMPARE(toString(stateOf(trial, afterEnd(trial))), "stopped");
        QVERIFY(!resultOf(trial, records, afterEnd(trial)));
        trial.stopped = afterEnd(trial); // it had run its full length
        QVERIFY(resultOf(trial, records, afterEnd(trial)));
    }

    void sixConsistentPairsGiveAVerdict() {
        const Experiment trial = experiment();
        const ExperimentResult reported = result(trial, nightsOf(trial, 1, 3));
        QCOMPARE(toString(reported.verdict), "fewer");
        QCOMPARE(reported.completePairs, 6);
        COMPARE_CLOSE(reported.meanDifference, -2.0, 1e-12); // dropped nights do not count
        QCOMPARE(reported.p, 2.0 / 64);
        QCOMPARE(reported.smallestP, 2.0 / 64);
        QCOMPARE(toString(result(trial, nightsOf(trial, 3, 1)).verdict), "more");
    }

    void fivePairsAreAlwaysInconclusive() {
        const Experiment trial = experiment(5);
        const ExperimentResult reported = result(trial, nightsOf(trial, 0, 9));
        QCOMPARE(reported.p, 0.0625);
        QCOMPARE(reported.smallestP, 0.0625);
        QCOMPARE(toString(reported.verdict), "cannot-tell");
        QVERIFY(trial.pairs < advisedPairs);
    }

    void oppositePairMakesResultInconclusive() {
        const Experiment trial = experiment();
        std::vector<NightRecord> records = nightsOf(trial, 1, 3);
        for (NightRecord& record : records) {
            const auto asked = askedOf(trial, record.night);
            if (asked->pair == 2 && !asked->isDropped) {
                record.twitches = asked->arm == ExperimentArm::With ? 3 : 1;
            }
        }
        const ExperimentResult reported = result(trial, records);
        QCOMPARE(reported.p, 14.0 / 64);
        QCOMPARE(toString(reported.verdict), "cannot-tell");
    }

    void blocksAreComparedByTheirLoggedNights() {
        const Experiment trial = experiment();
        std::vector<NightRecord> records = nightsOf(trial, 1, 3);
        const ExperimentBlock block = blocksOf(trial).front();
        notLog(records, block.nights[1]);
        const ExperimentResult reported = result(trial, records);
        const ExperimentPair& pair = reported.pairs.front();
        QCOMPARE(pair.with.nights + pair.without.nights, 3);
        COMPARE_CLOSE(pair.difference(), -2.0, 1e-12);
        QCOMPARE(reported.completePairs, 6);
    }

    void aPairWithAnArmThatWasNotLoggedIsLeftOut() {
        const Experiment trial = experiment();
        std::vector<NightRecord> records = nightsOf(trial, 1, 3);
        const ExperimentBlock block = blocksOf(trial)[3];
        notLog(records, block.nights[1]);
        notLog(records, block.nights[2]); // the dropped night does not help
        const ExperimentResult reported = result(trial, records);
        QCOMPARE(reported.completePairs, 5);
        QVERIFY(!reported.pairs[1].isComplete());
        QCOMPARE(reported.smallestP, 0.0625);
        QCOMPARE(toString(reported.verdict), "cannot-tell");
    }

    void withoutLoggedNightsThereIsNoVerdict() {
        const ExperimentResult reported = result(experiment(), {});
        QCOMPARE(reported.completePairs, 0);
        QCOMPARE(toString(reported.verdict), "not-enough-data");
        QCOMPARE(reported.p, 1.0);
    }

    void withoutTwitchesThereIsNoDifference() {
        const Experiment trial = experiment();
        const ExperimentResult reported = result(trial, nightsOf(trial, 0, 0));
        QCOMPARE(toString(reported.verdict), "no-twitches");
        QCOMPARE(reported.p, 1.0);
    }

    void pausedNightsAreNotCompared() {
        Experiment trial = experiment();
        trial.pauses = {{{nightOf("2025-03-10"), nightOf("2025-03-12")}, PauseReason::Illness}};
        std::vector<NightRecord> records = nightsOf(trial, 1, 3);
        for (NightRecord& record : records) {
            if (!record.twitches) {
                record.status = NightRecordStatus::Logged;
                record.twitches = 40;
            }
        }
        COMPARE_CLOSE(result(trial, records).meanDifference, -2.0, 1e-12);
    }
};

SOFTFALL_TEST(ExperimentResultTest)
#include "ExperimentResultTest.moc"
