#include "core/insight/NightExposure.h"

#include "core/insight/HabitInsight.h"
#include "program/TestCase.h"
#include "support/CsvRows.h"
#include "unit/insight/Closeness.h"
#include "unit/insight/LoggedNights.h"
#include "unit/insight/MarksDiary.h"

#include <QTest>

#include <map>

using namespace softfall;

namespace {

/// The night of 8 March 2025, with bedtime at 23:00 UTC.
NightCutoffs cutoffs(NightDate) {
    return {at("2025-03-08T23:00:00Z"), at("2025-03-08T14:00:00Z"), at("2025-03-08T10:00:00Z")};
}

Habit habit(HabitKind kind, const char* clock, std::optional<double> amount = {},
            std::optional<ExerciseIntensity> intensity = {}) {
    return {1, zonedAt(QStringLiteral("2025-03-08T%1:00Z").arg(clock)), nightOf("2025-03-08"), kind, amount, intensity};
}

/// The exposure of the night of 8 March with these habits.
NightExposure exposure(const std::vector<Habit>& habits, const std::vector<NightDate>& checkedIn = {}) {
    return exposuresOf(recordsOf({0}, nightOf("2025-03-08")), habits, checkedIn, cutoffs).front();
}

NightRecord slept(const char* lightsOut, const char* wake, std::optional<int> sol = {}, std::optional<int> waso = {}) {
    NightRecord record = recordsOf({0}, nightOf("2025-03-08")).front();
    record.answer = Night();
    record.answer->lightsOut = zonedAt(lightsOut);
    record.answer->wake = zonedAt(wake);
    record.answer->solMinutes = sol;
    record.answer->wasoMinutes = waso;
    return record;
}

std::optional<bool> shortSleepAfter(const NightRecord& before) {
    std::vector<NightRecord> records = recordsOf({0, 0}, nightOf("2025-03-08"));
    records[0] = before;
    return exposuresOf(records, {}, {}, cutoffs)[1][ComparedHabit::ShortSleep];
}

constexpr std::optional<bool> unknown;
constexpr std::optional with = true;
constexpr std::optional without = false;

} // namespace

class NightExposureTest : public QObject {
    Q_OBJECT

private slots:
    void marksHabitsOverlapAsInTheReference() {
        const InsightInput diary = marksDiaryUpTo(nightOf("2025-03-30"));
        const auto exposures = exposuresOf(diary.records, diary.habits, diary.checkedIn, diary.cutoffs);
        const std::map<QString, ComparedHabit> named{{"caf", ComparedHabit::LateCaffeine},
                                                     {"exer", ComparedHabit::LateExercise},
                                                     {"scr", ComparedHabit::ScreensInBed},
                                                     {"nostretch", ComparedHabit::Stretching}};
        for (const CsvLine& row : oracle("mark_expected_exposure_phi")) {
            for (const auto& [name, habit] : named) {
                const Overlap overlap = overlapOf(diary.records, exposures, named.at(row["exposure"]), habit);
                QCOMPARE(overlap.both + overlap.onlyFirst + overlap.onlySecond + overlap.neither, 47);
                const bool isTurned = (name == "nostretch") != (row["exposure"] == "nostretch");
                COMPARE_CLOSE(*overlap.phi() * (isTurned ? -1 : 1), row.number(qPrintable(name)), 1e-6);
            }
        }
    }

    void aDayWithoutAnyEntryIsNotKnown() {
        for (const ComparedHabit habit : comparedHabits) {
            QCOMPARE(exposure({})[habit], unknown);
        }
    }

    void aFinishedCheckInMeansNone() {
        const NightExposure night = exposure({}, {nightOf("2025-03-07"), nightOf("2025-03-08")});
        QCOMPARE(night[ComparedHabit::LateCaffeine], without);
        QCOMPARE(night[ComparedHabit::LateExercise], without);
        QCOMPARE(night[ComparedHabit::ScreensInBed], without);
        QCOMPARE(night[ComparedHabit::Stretching], without);
        QCOMPARE(night[ComparedHabit::HighStress], unknown); // has a level for "none"
    }

    void automaticEntriesDoNotAnswerTheDay() {
        const NightExposure night =
            exposure({habit(HabitKind::Stretch, "22:00", 10), habit(HabitKind::ScreensOff, "22:00"),
                      habit(HabitKind::ElectrolyteFood, "19:00")});
        QCOMPARE(night[ComparedHabit::Stretching], with);
        QCOMPARE(night[ComparedHabit::LateCaffeine], unknown);
        QCOMPARE(night[ComparedHabit::ScreensInBed], unknown);
    }

    void answeredDayImpliesAbsence() {
        const NightExposure night = exposure({habit(HabitKind::Caffeine, "09:00", 80)});
        QCOMPARE(night[ComparedHabit::LateCaffeine], without);
        QCOMPARE(night[ComparedHabit::LateExercise], without);
        QCOMPARE(night[ComparedHabit::Stretching], without);
    }

    void caffeineIsLateAfterItsCutoff_data() {
        QTest::addColumn<QString>("clock");
        QTest::addColumn<double>("milligrams");
        QTest::addColumn<bool>("isLate");
        QTest::newRow("at the cut-off") << "14:00" << 80.0 << false;
        QTest::newRow("after it") << "14:01" << 80.0 << true;
        QTest::newRow("a large one before it") << "11:00" << 200.0 << true;
        QTest::newRow("a smaller one then") << "11:00" << 199.0 << false;
        QTest::newRow("decaf") << "20:00" << 5.0 << false;
    }
    void caffeineIsLateAfterItsCutoff() {
        QFETCH(QString, clock);
        QFETCH(double, milligrams);
        QFETCH(bool, isLate);
        const NightExposure night = exposure({habit(HabitKind::Caffeine, qPrintable(clock), milligrams)});
        QCOMPARE(night[ComparedHabit::LateCaffeine], std::optional(isLate));
    }

    void exerciseIsLateWhereItEndsTwoHoursOrLessBeforeBedtime_data() {
        QTest::addColumn<QString>("clock");
        QTest::addColumn<int>("intensity");
        QTest::addColumn<bool>("isLate");
        QTest::newRow("two hours before") << "21:00" << int(ExerciseIntensity::Vigorous) << true;
        QTest::newRow("a minute earlier") << "20:59" << int(ExerciseIntensity::Vigorous) << false;
        QTest::newRow("moderate") << "22:00" << int(ExerciseIntensity::Moderate) << false;
        QTest::newRow("light") << "22:30" << int(ExerciseIntensity::Light) << false;
    }
    void exerciseIsLateWhereItEndsTwoHoursOrLessBeforeBedtime() {
        QFETCH(QString, clock);
        QFETCH(int, intensity);
        QFETCH(bool, isLate);
        const NightExposure night =
            exposure({habit(HabitKind::Exercise, qPrintable(clock), 30, ExerciseIntensity(intensity))});
        QCOMPARE(night[ComparedHabit::LateExercise], std::optional(isLate));
    }

    void whatCameAfterLightsOutDoesNotCount() {
        const NightRecord record = slept("2025-03-08T23:30:00Z", "2025-03-09T07:00:00Z");
        Habit coffee = habit(HabitKind::Caffeine, "23:15", 80);
        Habit run = habit(HabitKind::Exercise, "23:15", 30, ExerciseIntensity::Vigorous);
        const auto exposure = [&] { return exposuresOf({record}, {coffee, run}, {}, cutoffs).front(); };
        QCOMPARE(exposure()[ComparedHabit::LateCaffeine], with);
        QCOMPARE(exposure()[ComparedHabit::LateExercise], with);
        coffee.at = run.at = zonedAt("2025-03-09T07:00:00Z"); // belongs to the night that ends with it
        QCOMPARE(exposure()[ComparedHabit::LateCaffeine], without);
        QCOMPARE(exposure()[ComparedHabit::LateExercise], without);
    }

    void noMinutesAreNone() {
        const NightExposure night =
            exposure({habit(HabitKind::ScreensInBed, "23:00", 0), habit(HabitKind::Stress, "21:00", 0)});
        QCOMPARE(night[ComparedHabit::ScreensInBed], without);
        QCOMPARE(exposure({habit(HabitKind::ScreensInBed, "23:00", 1)})[ComparedHabit::ScreensInBed], with);
    }

    void theHighestStressOfTheDayCounts() {
        const auto stress = [](std::vector<double> levels) {
            std::vector<Habit> habits;
            for (const double level : levels) {
                habits.push_back(habit(HabitKind::Stress, "21:00", level));
            }
            return exposure(habits)[ComparedHabit::HighStress];
        };
        QCOMPARE(stress({2}), without);
        QCOMPARE(stress({3}), with);
        QCOMPARE(stress({1, 4, 2}), with);
        QCOMPARE(stress({}), unknown);
    }

    void shortSleepComesFromPreviousNight() {
        QCOMPARE(shortSleepAfter(slept("2025-03-08T23:00:00Z", "2025-03-09T05:00:00Z")), without);
        QCOMPARE(shortSleepAfter(slept("2025-03-08T23:00:00Z", "2025-03-09T04:59:00Z")), with);
        // Time awake counts as far as it is known.
        QCOMPARE(shortSleepAfter(slept("2025-03-08T23:00:00Z", "2025-03-09T05:30:00Z", 20, 11)), with);
        QCOMPARE(shortSleepAfter(slept("2025-03-08T23:00:00Z", "2025-03-09T05:30:00Z", 20)), without);
        // Across a clock change by elapsed time: 23:00 to 05:30 is five and a half hours.
        QCOMPARE(shortSleepAfter(slept("2025-03-08T23:00:00-05:00", "2025-03-09T05:30:00-04:00")), with);
        QCOMPARE(shortSleepAfter(recordsOf({3}).front()), unknown);
        NightRecord sleepless = recordsOf({notLogged}, nightOf("2025-03-08")).front();
        QCOMPARE(shortSleepAfter(sleepless), unknown);
        sleepless.status = NightRecordStatus::NoSleep;
        QCOMPARE(shortSleepAfter(sleepless), with);
    }

    void habitsOfOtherNightsDoNotCount() {
        Habit yesterday = habit(HabitKind::Caffeine, "20:00", 80);
        yesterday.night = nightOf("2025-03-07");
        QCOMPARE(exposure({yesterday})[ComparedHabit::LateCaffeine], unknown);
    }

    void cutoffsAreAskedOnlyWhereTheyDecide() {
        int asked = 0;
        const auto counting = [&asked](NightDate night) {
            ++asked;
            return cutoffs(night);
        };
        const auto records = recordsOf({0, 0, 0}, nightOf("2025-03-07"));
        (void)exposuresOf(records, {habit(HabitKind::Stress, "21:00", 2), habit(HabitKind::Caffeine, "20:00", 5)}, {},
                          counting);
        QCOMPARE(asked, 0);
        (void)exposuresOf(records,
                          {habit(HabitKind::Caffeine, "09:00", 80), habit(HabitKind::Caffeine, "10:00", 80),
                           habit(HabitKind::Exercise, "18:00", 30, ExerciseIntensity::Vigorous)},
                          {}, counting);
        QCOMPARE(asked, 1);
    }
};

SOFTFALL_TEST(NightExposureTest)
#include "NightExposureTest.moc"
