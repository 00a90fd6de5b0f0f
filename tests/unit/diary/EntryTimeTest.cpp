#include "core/diary/EntryTime.h"

#include "core/time/NightRule.h"
#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

namespace {

using std::chrono::days;

MiddleOfSleep middleAt(hours afterEveningBegins) {
    return [afterEveningBegins](NightDate night) { return night.evening() + afterEveningBegins; };
}

} // namespace

class EntryTimeTest : public QObject {
    Q_OBJECT

private slots:
    void aClockTimeIsPutOnTheDateThatIsMeant_data() {
        QTest::addColumn<QString>("middle");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("twitch");
        QTest::addColumn<QString>("coffee");
        QTest::addColumn<QString>("screens");
        const char* const night = "2025-03-11T03:00:00";
        QTest::newRow("before midnight") << night << "23:46"
                                         << "10T23:46"
                                         << "10T23:46"
                                         << "10T23:46";
        QTest::newRow("after midnight") << night << "00:14"
                                        << "11T00:14"
                                        << "11T00:14"
                                        << "11T00:14";
        QTest::newRow("in the morning") << night << "08:00"
                                        << "11T08:00"
                                        << "10T08:00"
                                        << "11T08:00";
        QTest::newRow("at noon") << night << "12:00"
                                 << "11T12:00"
                                 << "10T12:00"
                                 << "11T12:00";
        QTest::newRow("half a day away") << night << "15:00"
                                         << "10T15:00"
                                         << "10T15:00"
                                         << "10T15:00";
        QTest::newRow("at the middle") << night << "03:00"
                                       << "11T03:00"
                                       << "11T03:00"
                                       << "11T03:00";
        QTest::newRow("just after it") << night << "03:01"
                                       << "11T03:01"
                                       << "10T03:01"
                                       << "11T03:01";
        const char* const day = "2025-03-11T12:00:00";
        QTest::newRow("by day: falling asleep") << day << "08:20"
                                                << "11T08:20"
                                                << "11T08:20"
                                                << "11T08:20";
        QTest::newRow("by day: the evening before") << day << "22:00"
                                                    << "11T22:00"
                                                    << "10T22:00"
                                                    << "11T22:00";
        QTest::newRow("by day: in the night") << day << "03:00"
                                              << "11T03:00"
                                              << "11T03:00"
                                              << "11T03:00";
    }
    void aClockTimeIsPutOnTheDateThatIsMeant() {
        QFETCH(QString, middle);
        QFETCH(QString, time);
        QFETCH(QString, twitch);
        QFETCH(QString, coffee);
        QFETCH(QString, screens);
        const auto reported = [](WallTime wall) { return textOf(wall).mid(8, 8); };
        QCOMPARE(reported(wallOfTwitch(clockAt(time), wallOf(middle))), twitch);
        QCOMPARE(reported(wallOfHabit(HabitKind::Caffeine, clockAt(time), wallOf(middle))), coffee);
        QCOMPARE(reported(wallOfHabit(HabitKind::ScreensInBed, clockAt(time), wallOf(middle))), screens);
    }

    /// What is logged for a night by its clock time belongs to that night, for any sleep schedule.
    void theNightRuleAgrees() {
        for (const hours middle : {hours(25), hours(27), hours(30), hours(36)}) {
            const NightRule rule(middleAt(middle));
            const NightDate night = nightOf("2025-03-10");
            const WallTime middleOfNight = middleAt(middle)(night);
            for (int minute = 0; minute < 1440; ++minute) {
                const TimeOfDay time{minutes(minute)};
                const WallTime twitch = wallOfTwitch(time, middleOfNight);
                QCOMPARE(rule.nightOfSleepEvent(Instant(twitch.time_since_epoch()), twitch), night);
                const WallTime coffee = wallOfHabit(HabitKind::Caffeine, time, middleOfNight);
                QCOMPARE(rule.nightOfDayEvent(Instant(coffee.time_since_epoch()), coffee), night);
            }
        }
    }
};

SOFTFALL_TEST(EntryTimeTest)
#include "EntryTimeTest.moc"
