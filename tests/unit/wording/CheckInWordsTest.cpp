#include "viewmodels/wording/CheckInWords.h"

#include "program/TestCase.h"
#include "support/Times.h"
#include "viewmodels/wording/DiaryWords.h"
#include "viewmodels/wording/StepWords.h"

#include <QTest>

#include <set>

using namespace softfall;

namespace {

const QLocale german{QLocale::German, QLocale::Germany}; // 24 hours, decimal comma
const EveningPlan plan = planEvening({}, {}, nightOf("2025-03-10"), zoneOf("America/New_York"));

/// `[amount][:intensity]@HH:MM`, several separated by blanks.
std::vector<Habit> habitsOf(HabitKind kind, const QString& text) {
    std::vector<Habit> habits;
    for (const QString& each : text.split(' ', Qt::SkipEmptyParts)) {
        const QString what = each.section('@', 0, 0);
        Habit habit{0, zonedAt("2025-03-10T" + each.section('@', 1) + ":00-04:00"), nightOf("2025-03-10"), kind, {},
                    {}};
        if (const QString amount = what.section(':', 0, 0); !amount.isEmpty()) {
            habit.amount = amount.toDouble();
        }
        if (const QString intensity = what.section(':', 1); !intensity.isEmpty()) {
            habit.intensity = fromId<ExerciseIntensity>(intensity, "intensity").value();
        }
        habits.push_back(habit);
    }
    return habits;
}

} // namespace

class CheckInWordsTest : public QObject {
    Q_OBJECT

private slots:
    void loggedHabitsFitOneLine_data() {
        QTest::addColumn<HabitKind>("kind");
        QTest::addColumn<QString>("habits");
        QTest::addColumn<QString>("words");
        using enum HabitKind;
        QTest::newRow("nothing") << Caffeine << ""
                                 << "";
        QTest::newRow("one coffee") << Caffeine << "96@13:10"
                                    << "1 × coffee, 96 mg, 13:10";
        QTest::newRow("two coffees") << Caffeine << "96@08:10 96@13:10"
                                     << "2 × coffee, 192 mg, last 13:10";
        QTest::newRow("coffee and cola") << Caffeine << "96@08:10 33@12:00 96@13:10"
                                         << "2 × coffee, 1 × cola, 225 mg, last 13:10";
        QTest::newRow("three names are too many") << Caffeine << "96@08:10 33@12:00 48@13:10"
                                                  << "3 servings, 177 mg, last 13:10";
        QTest::newRow("an amount without a name") << Caffeine << "70@13:10"
                                                  << "one serving, 70 mg, 13:10";
        QTest::newRow("nicotine") << Nicotine << "@18:00"
                                  << "once, 18:00";
        QTest::newRow("nicotine thrice") << Nicotine << "@08:00 @12:00 @18:00"
                                         << "3 ×, last 18:00";
        QTest::newRow("one unit") << Alcohol << "1@20:10"
                                  << "one unit, 20:10";
        QTest::newRow("units") << Alcohol << "1@19:00 1.5@20:10"
                               << "2,5 units, last 20:10";
        QTest::newRow("exercise") << Exercise << "30:vigorous@18:00"
                                  << "hard, 30 min, until 18:00";
        QTest::newRow("exercise twice") << Exercise << "30:light@08:00 45:vigorous@18:00"
                                        << "2 ×, 1 h 15 min, last until 18:00";
        QTest::newRow("stress") << Stress << "2@21:00"
                                << "2 of 4";
        QTest::newRow("no stress") << Stress << "0@21:00"
                                   << "0 of 4";
    }
    void loggedHabitsFitOneLine() {
        QFETCH(HabitKind, kind);
        QFETCH(QString, habits);
        QTEST(loggedWords(kind, habitsOf(kind, habits), german), "words");
    }

    void theCutoffIsJudged_data() {
        QTest::addColumn<HabitKind>("kind");
        QTest::addColumn<QString>("habits");
        QTest::addColumn<QString>("words");
        using enum HabitKind;
        QTest::newRow("nothing logged") << Caffeine << ""
                                        << "";
        QTest::newRow("before") << Caffeine << "96@13:10"
                                << "before its cut-off at 14:00";
        QTest::newRow("after") << Caffeine << "96@08:10 96@15:00"
                               << "after its cut-off at 14:00";
        QTest::newRow("two after") << Caffeine << "96@15:00 96@16:00"
                                   << "2 after the cut-off at 14:00";
        QTest::newRow("a large one has an earlier cut-off") << Caffeine << "200@11:00"
                                                            << "after its cut-off at 10:00";
        QTest::newRow("decaf has none") << Caffeine << "5@20:00"
                                        << "";
        QTest::newRow("nicotine") << Nicotine << "@18:00"
                                  << "after its cut-off at 17:00";
        QTest::newRow("light exercise has none") << Exercise << "30:light@22:00"
                                                 << "";
        QTest::newRow("hard exercise") << Exercise << "30:vigorous@20:00"
                                       << "before its cut-off at 21:00";
    }
    void theCutoffIsJudged() {
        QFETCH(HabitKind, kind);
        QFETCH(QString, habits);
        for (const CutoffReview& review :
             reviewCutoffs(plan, habitsOf(kind, habits), at("2025-03-10T22:30:00-04:00"))) {
            if (review.kind == cutoffOf(kind)) {
                QTEST(verdictWords(review, plan, german), "words");
            }
        }
    }

    void aListNamesEachWithItsTime() {
        std::vector<Habit> habits;
        for (const auto& [kind, text] :
             {std::pair(HabitKind::Caffeine, "96@08:10 70@13:00"), std::pair(HabitKind::Nicotine, "@09:00"),
              std::pair(HabitKind::Alcohol, "1@20:00 2@21:00"), std::pair(HabitKind::Exercise, "30:light@18:00"),
              std::pair(HabitKind::Stress, "2@21:00")}) {
            for (const Habit& habit : habitsOf(kind, text)) {
                habits.push_back(habit);
            }
        }
        QCOMPARE(listWords(habits, german),
                 "coffee 08:10, 70 mg caffeine 13:00, nicotine 09:00, one unit of alcohol 20:00, "
                 "2 units of alcohol 21:00, light exercise 18:00, stress 2");
        QCOMPARE(listWords({}, german), "");
    }

    void aSizedDrinkKeepsItsName() {
        const std::vector<Habit> two = habitsOf(HabitKind::Caffeine, "192@13:10");
        const std::vector<Habit> large = habitsOf(HabitKind::Caffeine, "120@13:10");
        QCOMPARE(habitWords(large.front(), {}), "Large energy drink, 120 mg");
        QCOMPARE(loggedWords(HabitKind::Caffeine, large, german), "1 × large energy drink, 120 mg, 13:10");
        QCOMPARE(habitWords(two.front(), {}), "2 × coffee, 192 mg");
        QCOMPARE(loggedWords(HabitKind::Caffeine, two, german), "2 × coffee, 192 mg, 13:10");
        QCOMPARE(listWords(two, german), "2 × coffee 13:10");
    }

    void stepsAndHabitsAreToldApart() {
        QVERIFY(habitName(HabitKind::ScreensOff) != stepTitle(StepId::Screens));
        QVERIFY(habitName(HabitKind::ScreensOff) != habitName(HabitKind::ScreensInBed));
    }

    void everyServingHasATitleAndAnAmountOfItsOwn() {
        std::set<QString> titles;
        std::set<int> amounts;
        for (const CaffeineServing serving : allCaffeineServings) {
            titles.insert(servingTitle(serving));
            amounts.insert(milligramsOf(serving));
        }
        QCOMPARE(titles.size(), allCaffeineServings.size());
        QCOMPARE(amounts.size(), allCaffeineServings.size());
        QVERIFY(!titles.contains(QString()));
    }
};

SOFTFALL_TEST(CheckInWordsTest)
#include "CheckInWordsTest.moc"
