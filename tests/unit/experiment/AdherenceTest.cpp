#include "core/experiment/Adherence.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

namespace {

const auto caffeine = ExperimentTemplate::NoCaffeineAfterNoon;
const auto stretch = ExperimentTemplate::TenMinuteStretch;
const auto screens = ExperimentTemplate::ScreensOffHourBefore;
const auto dinner = ExperimentTemplate::MineralRichDinner;
const auto training = ExperimentTemplate::NoLateHardTraining;

constexpr std::optional<bool> unknown;
constexpr std::optional yes = true;
constexpr std::optional no = false;

Habit habit(HabitKind kind, const char* clock, std::optional<double> amount = {},
            std::optional<ExerciseIntensity> intensity = {}) {
    return {1,        zonedAt(QStringLiteral("2025-03-08T%1:00-05:00").arg(clock)), nightOf("2025-03-08"), kind, amount,
            intensity};
}

EveningKnown evening(const std::vector<Habit>& habits, bool isCheckedIn = false) {
    return {nightOf("2025-03-08"), at("2025-03-08T23:00:00-05:00"), {}, habits, isCheckedIn};
}

std::optional<bool> done(ExperimentTemplate what, const std::vector<Habit>& habits) {
    return wasDone(what, evening(habits));
}

} // namespace

class AdherenceTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsKnownOfADayThatWasNotAnswered() {
        for (const ExperimentTemplate what : experimentTemplates) {
            QCOMPARE(done(what, {}), unknown);
        }
    }

    void finishedCheckInMeansNothingElseHappened() {
        QCOMPARE(wasDone(caffeine, evening({}, true)), yes);
        QCOMPARE(wasDone(stretch, evening({}, true)), no);
        QCOMPARE(wasDone(dinner, evening({}, true)), no);
        QCOMPARE(wasDone(training, evening({}, true)), yes);
        QCOMPARE(wasDone(screens, evening({}, true)), unknown); // only its own entries show it
    }

    void caffeineCountsFromNoonOn() {
        QCOMPARE(done(caffeine, {habit(HabitKind::Caffeine, "11:59", 80)}), yes);
        QCOMPARE(done(caffeine, {habit(HabitKind::Caffeine, "12:00", 80)}), no);
        QCOMPARE(done(caffeine, {habit(HabitKind::Caffeine, "15:00", 5)}), yes); // decaf
        EveningKnown known = evening({habit(HabitKind::Caffeine, "15:00", 80)});
        known.lightsOut = at("2025-03-08T14:00:00-05:00");
        QCOMPARE(wasDone(caffeine, known), yes); // after lights-out it counts for tomorrow
    }

    void tenMinutesOfStretchingMayComeInParts() {
        QCOMPARE(done(stretch, {habit(HabitKind::Stretch, "22:00", 10)}), yes);
        QCOMPARE(done(stretch, {habit(HabitKind::Stretch, "18:00", 6), habit(HabitKind::Stretch, "22:00", 4)}), yes);
        QCOMPARE(done(stretch, {habit(HabitKind::Stretch, "22:00", 9), habit(HabitKind::Stress, "21:00", 2)}), no);
        QCOMPARE(done(stretch, {habit(HabitKind::Stretch, "22:00", 9)}), unknown);
    }

    void screensAreOffAnHourBeforeBedtimeAndNotInBed() {
        QCOMPARE(done(screens, {habit(HabitKind::ScreensOff, "22:00")}), yes);
        QCOMPARE(done(screens, {habit(HabitKind::ScreensOff, "22:01")}), no);
        QCOMPARE(done(screens, {habit(HabitKind::ScreensOff, "21:30"), habit(HabitKind::ScreensOff, "22:30")}), no);
        QCOMPARE(done(screens, {habit(HabitKind::ScreensOff, "22:30"), habit(HabitKind::ScreensOff, "21:30")}), no);
        QCOMPARE(done(screens, {habit(HabitKind::ScreensOff, "21:30"), habit(HabitKind::ScreensInBed, "23:00", 10)}),
                 no);
        QCOMPARE(done(screens, {habit(HabitKind::ScreensOff, "21:30"), habit(HabitKind::ScreensInBed, "23:00", 0)}),
                 yes);
    }

    void dinnerIsLoggedOrNot() {
        QCOMPARE(done(dinner, {habit(HabitKind::ElectrolyteFood, "19:00")}), yes);
        QCOMPARE(done(dinner, {habit(HabitKind::Stress, "21:00", 1)}), no);
    }

    void onlyVigorousTrainingIsHard() {
        const auto trained = [](const char* clock, ExerciseIntensity intensity) {
            return done(training, {habit(HabitKind::Exercise, clock, 60, intensity)});
        };
        QCOMPARE(trained("20:59", ExerciseIntensity::Vigorous), yes);
        QCOMPARE(trained("21:00", ExerciseIntensity::Vigorous), no);
        QCOMPARE(trained("22:00", ExerciseIntensity::Moderate), yes);
    }

    void withoutNightIsKeptWhenNotDone() {
        Experiment trial;
        trial.what = dinner;
        trial.first = nightOf("2025-03-08");
        const bool isWith = askedOf(trial, trial.first)->arm == ExperimentArm::With;
        QCOMPARE(wasFollowed(trial, evening({habit(HabitKind::ElectrolyteFood, "19:00")})), std::optional(isWith));
        QCOMPARE(wasFollowed(trial, evening({}, true)), std::optional(!isWith));
        QCOMPARE(wasFollowed(trial, evening({})), unknown);
        // The person's answer wins.
        trial.done[trial.first] = true;
        QCOMPARE(wasFollowed(trial, evening({}, true)), std::optional(isWith));
        trial.done[trial.first] = false;
        QCOMPARE(wasFollowed(trial, evening({habit(HabitKind::ElectrolyteFood, "19:00")})), std::optional(!isWith));
    }

    void aNightOutsideTheTrialIsAskedNothing() {
        Experiment trial;
        trial.what = dinner;
        trial.first = nightOf("2025-03-09");
        QCOMPARE(wasFollowed(trial, evening({}, true)), unknown);
    }
};

SOFTFALL_TEST(AdherenceTest)
#include "AdherenceTest.moc"
