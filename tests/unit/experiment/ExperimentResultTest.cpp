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

/// The nights of the trial, each with what its arm gives; a dropped night has 50.
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
    record.standing = NightStanding::Absent;
    record.twitches.reset();
}

} // namespace

class ExperimentResultTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsToldBeforeTheEnd() {
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

    void whatWasStoppedIsNeverTold() {
        Experiment trial = experiment();
        const auto records = nightsOf(trial, 0, 5);
        trial.stopped = lastNightOf(trial);
        QCOMPARE(toString(stateOf(trial, trial.first)), "stopped");
        QCOMPARE(toString(stateOf(trial, afterEnd(trial))), "stopped");
        QVERIFY(!resultOf(trial, records, afterEnd(trial)));
        trial.stopped = afterEnd(trial); // it had run its length
        QVERIFY(resultOf(trial, records, afterEnd(trial)));
    }

    void sixPairsThatAllGoOneWayAreTold() {
        const Experiment trial = experiment();
        const ExperimentResult told = result(trial, nightsOf(trial, 1, 3));
        QCOMPARE(toString(told.verdict), "fewer");
        QCOMPARE(told.completePairs, 6);
        COMPARE_CLOSE(told.meanDifference, -2.0, 1e-12); // dropped nights do not count
        QCOMPARE(told.p, 2.0 / 64);
        QCOMPARE(told.smallestP, 2.0 / 64);
        QCOMPARE(toString(result(trial, nightsOf(trial, 3, 1)).verdict), "more");
    }

    void fivePairsCannotTellWhateverTheyShow() {
        const Experiment trial = experiment(5);
        const ExperimentResult told = result(trial, nightsOf(trial, 0, 9));
        QCOMPARE(told.p, 0.0625);
        QCOMPARE(told.smallestP, 0.0625);
        QCOMPARE(toString(told.verdict), "cannot-tell");
        QVERIFY(trial.pairs < advisedPairs);
    }

    void aPairThatGoesTheOtherWayMakesItUnclear() {
        const Experiment trial = experiment();
        std::vector<NightRecord> records = nightsOf(trial, 1, 3);
        for (NightRecord& record : records) {
            const auto asked = askedOf(trial, record.night);
            if (asked->pair == 2 && !asked->isDropped) {
                record.twitches = asked->arm == ExperimentArm::With ? 3 : 1;
            }
        }
        const ExperimentResult told = result(trial, records);
        QCOMPARE(told.p, 14.0 / 64);
        QCOMPARE(toString(told.verdict), "cannot-tell");
    }

    void blocksAreComparedByTheirLoggedNights() {
        const Experiment trial = experiment();
        std::vector<NightRecord> records = nightsOf(trial, 1, 3);
        const ExperimentBlock block = blocksOf(trial).front();
        notLog(records, block.nights[1]);
        const ExperimentResult told = result(trial, records);
        const ExperimentPair& pair = told.pairs.front();
        QCOMPARE(pair.with.nights + pair.without.nights, 3);
        COMPARE_CLOSE(pair.difference(), -2.0, 1e-12);
        QCOMPARE(told.completePairs, 6);
    }

    void aPairWithAnArmThatWasNotLoggedIsLeftOut() {
        const Experiment trial = experiment();
        std::vector<NightRecord> records = nightsOf(trial, 1, 3);
        const ExperimentBlock block = blocksOf(trial)[3];
        notLog(records, block.nights[1]);
        notLog(records, block.nights[2]); // the dropped night does not help
        const ExperimentResult told = result(trial, records);
        QCOMPARE(told.completePairs, 5);
        QVERIFY(!told.pairs[1].isComplete());
        QCOMPARE(told.smallestP, 0.0625);
        QCOMPARE(toString(told.verdict), "cannot-tell");
    }

    void withoutLoggedNightsThereIsNoVerdict() {
        const ExperimentResult told = result(experiment(), {});
        QCOMPARE(told.completePairs, 0);
        QCOMPARE(toString(told.verdict), "not-enough-data");
        QCOMPARE(told.p, 1.0);
    }

    void withoutTwitchesThereIsNoDifference() {
        const Experiment trial = experiment();
        const ExperimentResult told = result(trial, nightsOf(trial, 0, 0));
        QCOMPARE(toString(told.verdict), "no-twitches");
        QCOMPARE(told.p, 1.0);
    }

    void nightsOfAPauseAreOnNoSide() {
        Experiment trial = experiment();
        trial.pauses = {{{nightOf("2025-03-10"), nightOf("2025-03-12")}, PauseReason::Illness}};
        std::vector<NightRecord> records = nightsOf(trial, 1, 3);
        for (NightRecord& record : records) {
            if (!record.twitches) {
                record.standing = NightStanding::Logged;
                record.twitches = 40;
            }
        }
        COMPARE_CLOSE(result(trial, records).meanDifference, -2.0, 1e-12);
    }
};

SOFTFALL_TEST(ExperimentResultTest)
#include "ExperimentResultTest.moc"
