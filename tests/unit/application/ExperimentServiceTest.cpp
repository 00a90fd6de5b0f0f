#include "program/TestCase.h"
#include "support/TestCoach.h"
#include "support/Times.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace softfall;
using std::chrono::days;

namespace {

const char* const today = "2025-03-10";

// The coin of this seed gives oWoWWooWWooW, a letter a block: W is with it, o without.
ExperimentService::Design design() {
    ExperimentService::Design design;
    design.seed = 1234567;
    return design;
}

NightDate night(int number) {
    return nightOf(today) + days(number - 1);
}

void logCaffeine(TestCoach& coach, const char* at) {
    Habit habit;
    habit.kind = HabitKind::Caffeine;
    habit.amount = 96;
    QVERIFY(coach.entries().logHabit(habit, zonedAt(at)));
}

void log(TestCoach& coach, NightDate date, int twitches) {
    Night answer;
    answer.night = date;
    answer.twitches = twitches;
    answer.zone = "America/New_York";
    QVERIFY(coach.diary.apply({"morning", {PutNight{answer}}}));
}

QString clockAtOf(const TimeZone& zone, Instant instant) {
    return textOf(zone.wallAt(instant)).mid(11, 5);
}

ExperimentService::Status statusOf(TestCoach& coach) {
    return coach.experiments().newest().value().value();
}

} // namespace

/// Six pairs of blocks of three nights from 10 March on, at noon of the first day.
class ExperimentServiceTest : public QObject {
    Q_OBJECT

private slots:
    void withoutATrialThereIsNothing() {
        TestCoach coach;
        QVERIFY(!coach.experiments().newest().value());
        for (const auto& refused : {coach.experiments().stop(), coach.experiments().pause({}, PauseReason::Illness)}) {
            QVERIFY(!refused);
            QVERIFY(refused.error().kind == Error::Kind::NotNow);
        }
        QVERIFY(!coach.experiments().answer(nightOf(today), true));
    }

    void noCutoffContradictsWhatTheTrialAsks() {
        TestCoach coach;
        const QSignalSpy changed(&coach.evening(), &EveningService::changed);
        const auto caffeineOn = [&coach](int number) {
            const EveningPlan plan = coach.evening().planFor(night(number));
            const auto reminder = std::ranges::find(plan.reminders, ReminderKind::CaffeineCutoff, &Reminder::kind);
            return reminder->due == plan.caffeineCutoff ? clockAtOf(plan.zone, plan.caffeineCutoff) : QString();
        };
        QCOMPARE(caffeineOn(4), "14:00");
        QVERIFY(coach.experiments().start(design()));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(caffeineOn(1), "14:00"); // as one likes
        QCOMPARE(caffeineOn(4), "12:00");
        QCOMPARE(caffeineOn(37), "14:00");
        coach.restart();
        QCOMPARE(caffeineOn(4), "12:00");
        QVERIFY(coach.experiments().stop());
        QCOMPARE(caffeineOn(4), "14:00");
    }

    void trialStartsTonightWithInstruction() {
        TestCoach coach;
        const QSignalSpy changed(&coach.experiments(), &ExperimentService::changed);
        const auto started = coach.experiments().start(design());
        QVERIFY(started);
        QCOMPARE(changed.count(), 1);
        const auto now = statusOf(coach);
        QVERIFY(now.experiment == started->experiment);
        QCOMPARE(toString(now.state), "running");
        QVERIFY(now.nights.first == night(1));
        QVERIFY(now.nights.last == night(36));
        QCOMPARE(now.nightsInAll, 36);
        QCOMPARE(now.nightNumber, 1);
        QCOMPARE(now.nightsLeft(), 35);
        QVERIFY(now.asked->arm == ExperimentArm::Without);
        QVERIFY(now.asked->isDropped);
        QVERIFY(!coach.experiments().result(now.experiment).value());
    }

    void aTrialMayStartLaterAndIsPlannedUntilThen() {
        TestCoach coach;
        auto later = design();
        later.first = night(3);
        QVERIFY(coach.experiments().start(later));
        QCOMPARE(toString(statusOf(coach).state), "planned");
        QCOMPARE(statusOf(coach).nightNumber, 0);
        QVERIFY(!statusOf(coach).asked);
        QVERIFY(coach.experiments().stop()); // as if it had not been
        QVERIFY(!coach.experiments().newest().value());
    }

    void invalidTrialIsRejected_data() {
        QTest::addColumn<ExperimentService::Design>("wrong");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, auto change, const char* field) {
            auto wrong = design();
            change(wrong);
            QTest::newRow(name) << wrong << QString(field);
        };
        row(
            "one pair", [](auto& each) { each.pairs = 1; }, "pairs");
        row(
            "13 pairs", [](auto& each) { each.pairs = 13; }, "pairs");
        row(
            "two nights a block", [](auto& each) { each.nightsPerBlock = 2; }, "nightsPerBlock");
        row(
            "last night", [](auto& each) { each.first = night(0); }, "first");
        row(
            "in two years", [](auto& each) { each.first = night(700); }, "first");
    }
    void invalidTrialIsRejected() {
        QFETCH(ExperimentService::Design, wrong);
        QFETCH(QString, field);
        TestCoach coach;
        const auto refused = coach.experiments().start(wrong);
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == Error::Kind::BadInput);
        QCOMPARE(refused.error().field, field);
        QVERIFY(!coach.experiments().newest().value());
    }

    void oneTrialAtATime() {
        TestCoach coach;
        auto later = design();
        later.first = night(5);
        QVERIFY(coach.experiments().start(later));
        const auto second = coach.experiments().start(design());
        QVERIFY(!second);
        QVERIFY(second.error().kind == Error::Kind::NotNow);
        QVERIFY(coach.experiments().stop());
        QVERIFY(coach.experiments().start(design()));
    }

    void whatTheDiaryKnowsOfTheNightsWithItIsCounted() {
        TestCoach coach;
        QVERIFY(coach.experiments().start(design()));
        coach.timeline.elapse(hours(24 * 4)); // noon of the fifth, the second night with it
        auto now = statusOf(coach);
        QCOMPARE(now.nightNumber, 5);
        QVERIFY(now.asked->arm == ExperimentArm::With);
        QVERIFY(!now.doneTonight);
        QCOMPARE(now.kept + now.notKept, 0);
        QCOMPARE(now.unknown, 1);
        QVERIFY(now.unanswered == night(4));
        logCaffeine(coach, "2025-03-13T16:00:00-04:00"); // after noon
        logCaffeine(coach, "2025-03-14T09:00:00-04:00");
        now = statusOf(coach);
        QCOMPARE(now.notKept, 1);
        QVERIFY(!now.unanswered);
        QVERIFY(now.doneTonight == true);
        logCaffeine(coach, "2025-03-11T16:00:00-04:00"); // as one liked
        QCOMPARE(statusOf(coach).notKept, 1);
    }

    void theAnswerOfThePersonHoldsAndIsUndoneAlone() {
        TestCoach coach;
        QVERIFY(coach.experiments().start(design()));
        coach.timeline.elapse(hours(24 * 4));
        logCaffeine(coach, "2025-03-13T16:00:00-04:00");
        QVERIFY(coach.experiments().answer(night(4), true));
        QCOMPARE(statusOf(coach).kept, 1);
        QVERIFY(coach.experiments().answer(night(5), false));
        QVERIFY(statusOf(coach).doneTonight == false);
        QCOMPARE(coach.edits().undo().value()->label, "answer-experiment");
        QVERIFY(statusOf(coach).doneTonight != false);
        QCOMPARE(statusOf(coach).kept, 1);
    }

    void onlyNightsThatAskedCanBeAnswered_data() {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("before the trial") << 0 << false;
        QTest::newRow("as one likes") << 3 << false;
        QTest::newRow("last night") << 4 << true;
        QTest::newRow("tonight") << 5 << true;
        QTest::newRow("tomorrow") << 6 << false;
    }
    void onlyNightsThatAskedCanBeAnswered() {
        QFETCH(int, number);
        QFETCH(bool, allowed);
        TestCoach coach;
        QVERIFY(coach.experiments().start(design()));
        coach.timeline.elapse(hours(24 * 4));
        const auto answered = coach.experiments().answer(night(number), true);
        QCOMPARE(answered.has_value(), allowed);
        if (!allowed) {
            QVERIFY(answered.error().kind == Error::Kind::BadInput);
            QCOMPARE(answered.error().field, "night");
        }
    }

    void aPauseMovesWhatIsLeft() {
        TestCoach coach;
        QVERIFY(coach.experiments().start(design()));
        coach.timeline.elapse(hours(24));
        QVERIFY(coach.experiments().pause({}, PauseReason::Illness));
        QVERIFY(statusOf(coach).isPausedTonight);
        QVERIFY(!statusOf(coach).asked);
        QCOMPARE(statusOf(coach).nightNumber, 1);
        QVERIFY(statusOf(coach).nights.last == night(37));
        QVERIFY(coach.experiments().pause(NightRange{night(3), night(6)}, PauseReason::Holiday));
        QVERIFY(statusOf(coach).nights.last == night(41));
        QCOMPARE(statusOf(coach).nightsInAll, 36);
        const auto past = coach.experiments().pause(NightRange{night(1), night(2)}, PauseReason::Illness);
        QVERIFY(!past);
        QCOMPARE(past.error().field, "nights");
    }

    void stoppedTrialIsNeverCompared() {
        TestCoach coach;
        QVERIFY(coach.experiments().start(design()));
        coach.timeline.elapse(hours(24 * 10));
        QVERIFY(coach.experiments().stop());
        auto now = statusOf(coach);
        QCOMPARE(toString(now.state), "stopped");
        QVERIFY(!now.asked);
        QVERIFY(now.nights.last == night(10));
        QCOMPARE(now.nightsInAll, 10);
        QVERIFY(!coach.experiments().stop());
        coach.timeline.elapse(hours(24 * 40));
        QCOMPARE(toString(statusOf(coach).state), "stopped");
        QVERIFY(!coach.experiments().result(now.experiment).value());
        QVERIFY(coach.experiments().start(design())); // another one may begin
    }

    void theComparisonComesAtTheEnd() {
        TestCoach coach;
        const Experiment trial = coach.experiments().start(design())->experiment;
        for (int number = 1; number <= 36; ++number) {
            log(coach, night(number), askedOf(trial, night(number))->arm == ExperimentArm::With ? 1 : 3);
        }
        coach.timeline.elapse(hours(24 * 35));
        QCOMPARE(toString(statusOf(coach).state), "running");
        QVERIFY(!coach.experiments().result(trial).value());
        coach.timeline.elapse(hours(24));
        QCOMPARE(toString(statusOf(coach).state), "ended");
        const ExperimentResult reported = coach.experiments().result(trial).value().value();
        QCOMPARE(toString(reported.verdict), "fewer");
        QCOMPARE(reported.meanDifference, -2.0);
        QVERIFY(coach.experiments().answer(night(36), true) || coach.experiments().answer(night(33), true));
    }

    void anAnswerThatWasAddedTooLateIsNotCompared() {
        TestCoach coach;
        const Experiment trial = coach.experiments().start(design())->experiment;
        coach.timeline.elapse(hours(24 * 40));
        for (int number = 1; number <= 36; ++number) {
            Night answer;
            answer.night = night(number);
            answer.twitches = 1;
            QVERIFY(coach.entries().answerMorning(answer));
        }
        QCOMPARE(toString(coach.experiments().result(trial).value()->verdict), "not-enough-data");
    }

    void importedTrialDoesNotReplaceNewest() {
        TestCoach coach;
        QVERIFY(coach.experiments().start(design()));
        Experiment other;
        other.first = night(0);
        other.what = ExperimentTemplate::TenMinuteStretch;
        QVERIFY(coach.diary.apply({"import", {AddExperiment{other}}}));
        QVERIFY(statusOf(coach).experiment.what == ExperimentTemplate::NoCaffeineAfterNoon);
    }
};

SOFTFALL_TEST(ExperimentServiceTest)
#include "ExperimentServiceTest.moc"
