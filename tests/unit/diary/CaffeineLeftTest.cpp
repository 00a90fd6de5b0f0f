#include "core/diary/CaffeineLeft.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

namespace {

Habit had(const char* when, double milligrams, HabitKind kind = HabitKind::Caffeine) {
    Habit habit;
    habit.at = zonedAt(when);
    habit.kind = kind;
    habit.amount = milligrams;
    return habit;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<softfall::Habit>)

/// What is left of the day's caffeine at bedtime.
class CaffeineLeftTest : public QObject {
    Q_OBJECT

private slots:
    void halfLeavesInEachHalfLife_data() {
        QTest::addColumn<std::vector<Habit>>("habits");
        QTest::addColumn<QString>("at");
        QTest::addColumn<int>("halfLife"); // minutes
        QTest::addColumn<double>("left");
        const auto row = [](const char* name, const std::vector<Habit>& habits, const char* at, int halfLife,
                            double left) { QTest::newRow(name) << habits << QString(at) << halfLife << left; };
        const char* const night = "2025-03-10T23:00:00-04:00";
        const Habit coffee = had("2025-03-10T14:00:00-04:00", 96);
        row("nothing", {}, night, 300, 0);
        row("a coffee at two", {coffee}, night, 300, 27.6);
        row("right after it", {coffee}, "2025-03-10T14:00:00-04:00", 300, 96);
        row("after one half-life", {coffee}, "2025-03-10T19:00:00-04:00", 300, 48);
        row("after two", {coffee}, "2025-03-11T00:00:00-04:00", 300, 24);
        row("two add up", {coffee, had("2025-03-10T18:00:00-04:00", 63)}, night, 300, 59.1);
        row("last night's counts", {had("2025-03-09T23:00:00-04:00", 200), coffee}, night, 300, 34.7);
        row("what is still to come does not", {coffee, had("2025-03-10T23:30:00-04:00", 80)}, night, 300, 27.6);
        row("other habits do not", {coffee, had("2025-03-10T20:00:00-04:00", 60, HabitKind::Exercise)}, night, 300,
            27.6);
        row("the fastest", {coffee}, night, 90, 1.5);
        row("the slowest", {coffee}, night, 900, 63.3);
        row("long ago it is gone", {had("2025-03-08T06:00:00-05:00", 400)}, night, 300, 0);
        // New York: 02:00 becomes 03:00 on 9 March, and 02:00 is 01:00 again on 2 November.
        row("an hour less passes in spring", {had("2025-03-08T20:00:00-05:00", 96)}, "2025-03-09T04:00:00-04:00", 300,
            36.4);
        row("an hour more passes in autumn", {had("2025-11-01T20:00:00-04:00", 96)}, "2025-11-02T04:00:00-05:00", 300,
            27.6);
    }
    void halfLeavesInEachHalfLife() {
        QFETCH(std::vector<Habit>, habits);
        QFETCH(QString, at);
        QFETCH(int, halfLife);
        QFETCH(double, left);
        const double found = caffeineLeft(habits, softfall::at(at), minutes(halfLife));
        QCOMPARE(QString::number(found, 'f', 1), QString::number(left, 'f', 1));
    }

    void theOutlookIsThatOfOneMoreOfTheSame_data() {
        QTest::addColumn<std::vector<Habit>>("habits");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("outlook"); // "28 to 60 coffee": left, left with another, and of what
        const auto row = [](const char* name, const std::vector<Habit>& habits, const char* now, const char* outlook) {
            QTest::newRow(name) << habits << QString(now) << QString(outlook);
        };
        const Habit coffee = had("2025-03-10T14:00:00-04:00", 96);
        const Habit espresso = had("2025-03-10T15:00:00-04:00", 63);
        Habit before = had("2025-03-09T20:00:00-04:00", 96);
        before.night = nightOf("2025-03-09");
        row("nothing yet", {}, "2025-03-10T14:00:00-04:00", "0 to 28 coffee");
        row("a coffee before", {coffee}, "2025-03-10T15:00:00-04:00", "28 to 59 another coffee");
        row("an espresso since", {coffee, espresso}, "2025-03-10T18:00:00-04:00", "48 to 80 another espresso");
        row("in another order", {espresso, coffee}, "2025-03-10T18:00:00-04:00", "48 to 80 another espresso");
        row("something of another size", {had("2025-03-10T14:00:00-04:00", 71)}, "2025-03-10T14:00:00-04:00",
            "20 to 48 coffee");
        row("only last night's", {before}, "2025-03-10T14:00:00-04:00", "2 to 30 coffee");
        row("at bedtime", {coffee}, "2025-03-10T23:00:00-04:00", "");
    }
    void theOutlookIsThatOfOneMoreOfTheSame() {
        QFETCH(std::vector<Habit>, habits);
        QFETCH(QString, now);
        for (Habit& habit : habits) {
            habit.night = habit.night == NightDate() ? nightOf("2025-03-10") : habit.night;
        }
        const auto outlook =
            caffeineOutlook(habits, nightOf("2025-03-10"), softfall::at(now), softfall::at("2025-03-10T23:00:00-04:00"),
                            hours(5), defaultCaffeinePresets());
        const QString words = !outlook
                                  ? QString()
                                  : QString("%1 to %2 %3%4")
                                        .arg(std::lround(outlook->left))
                                        .arg(std::lround(outlook->withAnother))
                                        .arg(outlook->isAnother ? "another " : "", toString(*outlook->drink.serving));
        QTEST(words, "outlook");
    }
};

SOFTFALL_TEST(CaffeineLeftTest)
#include "CaffeineLeftTest.moc"
