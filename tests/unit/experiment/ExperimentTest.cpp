#include "core/experiment/Experiment.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

#include <set>

using namespace softfall;
using std::chrono::days;

namespace {

Experiment experiment(std::uint64_t seed = 1) {
    Experiment experiment;
    experiment.first = nightOf("2025-03-03");
    experiment.seed = seed;
    return experiment;
}

/// One letter a block: the arms in their order.
QString armsOf(const Experiment& experiment) {
    QString arms;
    for (const ExperimentBlock& block : blocksOf(experiment)) {
        arms += block.arm == ExperimentArm::With ? u'W' : u'o';
    }
    return arms;
}

Pause ill(const char* first, const char* last) {
    return {{nightOf(first), nightOf(last)}, PauseReason::Illness};
}

QString errorField(const Result<Experiment>& result) {
    return result ? QStringLiteral("none") : result.error().field;
}

} // namespace

class ExperimentTest : public QObject {
    Q_OBJECT

private slots:
    void theSameSeedGivesTheSameOrderOnEveryMachine() {
        // The highest bits of SplitMix64's numbers for these seeds.
        QCOMPARE(armsOf(experiment(1234567)), "oWoWWooWWooW");
        QCOMPARE(armsOf(experiment(1234567)), armsOf(experiment(1234567)));
    }

    void eachPairHasBothArms() {
        std::set<QString> orders;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const QString arms = armsOf(experiment(seed));
            QCOMPARE(arms.size(), 12);
            for (qsizetype i = 0; i < arms.size(); i += 2) {
                QVERIFY(arms[i] != arms[i + 1]);
            }
            orders.insert(arms);
        }
        QVERIFY(orders.size() > 50); // of 64 possible ones
    }

    void blocksFollowOneAnotherNightByNight() {
        NightDate expected = nightOf("2025-03-03");
        const Experiment trial = experiment();
        for (const ExperimentBlock& block : blocksOf(trial)) {
            QCOMPARE(int(block.nights.size()), trial.nightsPerBlock);
            for (const NightDate night : block.nights) {
                QVERIFY(night == expected);
                expected += days(1);
            }
        }
        QCOMPARE(toIsoString(lastNightOf(trial)), "2025-04-07"); // 36 nights
    }

    void theFirstNightOfABlockIsAskedButDropped() {
        const Experiment trial = experiment();
        const auto asked = [&](const char* night) { return askedOf(trial, nightOf(night)); };
        QVERIFY(!asked("2025-03-02"));
        QVERIFY(asked("2025-03-03")->isDropped);
        QVERIFY(!asked("2025-03-04")->isDropped);
        QVERIFY(!asked("2025-03-05")->isDropped);
        QVERIFY(asked("2025-03-06")->isDropped);
        QCOMPARE(asked("2025-03-08")->pair, 0);
        QCOMPARE(asked("2025-03-09")->pair, 1);
        QVERIFY(asked("2025-03-05")->arm != asked("2025-03-06")->arm);
        QVERIFY(asked("2025-04-07"));
        QVERIFY(!asked("2025-04-08"));
    }

    void aPauseMovesWhatIsLeft() {
        const Experiment before = experiment();
        const Experiment trial = paused(before, ill("2025-03-05", "2025-03-08"), nightOf("2025-03-05")).value();
        QVERIFY(!askedOf(trial, nightOf("2025-03-05")));
        QVERIFY(!askedOf(trial, nightOf("2025-03-08")));
        // The third night of the first block comes after it, and the assignments before it stay.
        QVERIFY(askedOf(trial, nightOf("2025-03-09"))->arm == askedOf(before, nightOf("2025-03-05"))->arm);
        QVERIFY(!askedOf(trial, nightOf("2025-03-09"))->isDropped);
        QVERIFY(askedOf(trial, nightOf("2025-03-04"))->arm == askedOf(before, nightOf("2025-03-04"))->arm);
        QCOMPARE(armsOf(trial), armsOf(before));
        QCOMPARE(lastNightOf(trial) - lastNightOf(before), days(4));
    }

    void aPauseCannotChangeNightsThatHavePassed() {
        QCOMPARE(errorField(paused(experiment(), ill("2025-03-05", "2025-03-08"), nightOf("2025-03-06"))), "nights");
        QCOMPARE(errorField(paused(experiment(), ill("2025-03-08", "2025-03-07"), nightOf("2025-03-05"))), "nights");
    }

    void pausesBeforeTheTrialMoveItsBeginning() {
        Experiment trial = experiment();
        trial.pauses = {ill("2025-03-01", "2025-03-04")};
        QVERIFY(!askedOf(trial, nightOf("2025-03-04")));
        QVERIFY(askedOf(trial, nightOf("2025-03-05"))->isDropped);
    }

    void valuesAreChecked() {
        const auto with = [](int pairs, int nights) {
            Experiment trial = experiment();
            trial.pairs = pairs;
            trial.nightsPerBlock = nights;
            return errorField(checked(trial));
        };
        QCOMPARE(with(6, 3), "none");
        QCOMPARE(with(2, 4), "none");
        QCOMPARE(with(12, 3), "none");
        QCOMPARE(with(1, 3), "pairs");
        QCOMPARE(with(13, 3), "pairs");
        QCOMPARE(with(6, 2), "nightsPerBlock");
        QCOMPARE(with(6, 5), "nightsPerBlock");
    }

    void importedTrialIsValidated() {
        Experiment trial = experiment();
        trial.pauses = {ill("2025-03-05", "2025-03-06"), ill("2025-03-07", "2025-03-07")};
        trial.done = {{trial.first, true}};
        trial.stopped = trial.first;
        QCOMPARE(errorField(checked(trial)), "none");
        Experiment wrong = trial;
        wrong.pauses = {ill("2025-03-05", "2025-03-06"), ill("2025-03-06", "2025-03-07")};
        QCOMPARE(errorField(checked(wrong)), "pauses");
        wrong.pauses = {ill("2025-03-06", "2025-03-05")};
        QCOMPARE(errorField(checked(wrong)), "pauses");
        wrong.pauses = {{{trial.first, trial.first + days(maxPauseNights)}, PauseReason::Other}};
        QCOMPARE(errorField(checked(wrong)), "pauses");
        wrong = trial;
        wrong.done[trial.first - days(1)] = true;
        QCOMPARE(errorField(checked(wrong)), "answers");
        wrong = trial;
        wrong.stopped = trial.first - days(1);
        QCOMPARE(errorField(checked(wrong)), "stopped");
    }

    void stoppedTrialAsksNothing() {
        Experiment trial = experiment();
        trial.stopped = trial.first + days(4);
        QVERIFY(askedOf(trial, trial.first + days(3)));
        QVERIFY(!askedOf(trial, trial.first + days(4)));
        QVERIFY(!askedOf(trial, trial.first + days(5)));
    }

    void templatesHaveTheirIds() {
        for (const ExperimentTemplate what : experimentTemplates) {
            QCOMPARE(int(fromId<ExperimentTemplate>(toString(what), "what").value()), int(what));
        }
        QCOMPARE(toString(ExperimentTemplate::ScreensOffHourBefore), "screens-off-hour-before");
        QCOMPARE(fromId<ExperimentTemplate>("no-sugar", "what").error().field, "what");
    }
};

SOFTFALL_TEST(ExperimentTest)
#include "ExperimentTest.moc"
