#include "core/time/NightRule.h"

#include "core/evening/Schedule.h"
#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;
using std::chrono::days;

namespace {

Schedule everyNight(const QString& bedtime, const QString& wake) {
    Schedule schedule;
    for (unsigned day = 0; day < 7; ++day) {
        schedule.set(std::chrono::weekday(day), {clockAt(bedtime), clockAt(wake)});
    }
    return schedule;
}

NightRule ruleOf(const Schedule& schedule, std::vector<KnownSleep> known = {}) {
    return NightRule([schedule](NightDate night) { return schedule.windowFor(night).middle(); }, std::move(known));
}

} // namespace

class NightRuleTest : public QObject {
    Q_OBJECT

private slots:
    void middleOfSleepLiesHalfwayInWallTime_data() {
        QTest::addColumn<QString>("bedtime");
        QTest::addColumn<QString>("wake");
        QTest::addColumn<QString>("middle");
        QTest::newRow("default") << "23:00"
                                 << "07:00"
                                 << "2025-03-11T03:00:00";
        QTest::newRow("after midnight") << "00:30"
                                        << "08:00"
                                        << "2025-03-11T04:15:00";
        QTest::newRow("early bird") << "20:30"
                                    << "04:30"
                                    << "2025-03-11T00:30:00";
        QTest::newRow("by day") << "08:00"
                                << "16:00"
                                << "2025-03-11T12:00:00";
        QTest::newRow("late") << "01:00"
                              << "09:00"
                              << "2025-03-11T05:00:00";
        QTest::newRow("noon") << "12:00"
                              << "20:00"
                              << "2025-03-10T16:00:00";
        QTest::newRow("early afternoon") << "13:00"
                                         << "21:00"
                                         << "2025-03-10T17:00:00";
        QTest::newRow("the last minute of the morning") << "11:59"
                                                        << "19:59"
                                                        << "2025-03-11T15:59:00";
        QTest::newRow("odd length") << "23:00"
                                    << "06:59"
                                    << "2025-03-11T02:59:30";
    }
    void middleOfSleepLiesHalfwayInWallTime() {
        QFETCH(QString, bedtime);
        QFETCH(QString, wake);
        QFETCH(QString, middle);
        QCOMPARE(textOf(everyNight(bedtime, wake).windowFor(nightOf("2025-03-10")).middle()), middle);
    }

    void nightOfAnEvent_data() {
        QTest::addColumn<QString>("bedtime");
        QTest::addColumn<QString>("wake");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("ofSleep");
        QTest::addColumn<QString>("ofDay");
        const auto row = [](const char* name, const char* bedtime, const char* wake, const char* event,
                            const char* sleep, const char* day) {
            QTest::newRow(name) << QString(bedtime) << QString(wake) << QString(event) << QString(sleep)
                                << QString(day);
        };
        row("23:46 on the 10th", "23:00", "07:00", "2025-03-10T23:46", "2025-03-10", "2025-03-10");
        row("00:14 on the 11th", "23:00", "07:00", "2025-03-11T00:14", "2025-03-10", "2025-03-10");
        row("coffee at 10:00 on the 11th", "23:00", "07:00", "2025-03-11T10:00", "2025-03-10", "2025-03-11");
        row("the middle of sleep itself", "23:00", "07:00", "2025-03-11T03:00", "2025-03-10", "2025-03-10");
        row("a second after it", "23:00", "07:00", "2025-03-11T03:00:01", "2025-03-10", "2025-03-11");
        row("waking", "23:00", "07:00", "2025-03-11T07:00", "2025-03-10", "2025-03-11");
        row("just before halfway", "23:00", "07:00", "2025-03-11T14:59:59", "2025-03-10", "2025-03-11");
        row("halfway between two: the later", "23:00", "07:00", "2025-03-11T15:00", "2025-03-11", "2025-03-11");
        row("nicotine at 02:00", "23:00", "07:00", "2025-03-11T02:00", "2025-03-10", "2025-03-10");

        row("by day: twitch at 08:10", "08:00", "16:00", "2025-03-11T08:10", "2025-03-10", "2025-03-10");
        row("by day: wake at 16:00", "08:00", "16:00", "2025-03-11T16:00", "2025-03-10", "2025-03-11");
        row("by day: coffee at 22:00", "08:00", "16:00", "2025-03-10T22:00", "2025-03-09", "2025-03-10");
        row("by day: coffee at 17:00", "08:00", "16:00", "2025-03-11T17:00", "2025-03-10", "2025-03-11");
        row("by day: midnight is the tie", "08:00", "16:00", "2025-03-12T00:00", "2025-03-11", "2025-03-11");

        row("01:00–09:00: twitch at 01:20", "01:00", "09:00", "2025-03-11T01:20", "2025-03-10", "2025-03-10");
        row("01:00–09:00: twitch before midnight", "01:00", "09:00", "2025-03-10T23:50", "2025-03-10", "2025-03-10");
        row("01:00–09:00: coffee at 10:00", "01:00", "09:00", "2025-03-11T10:00", "2025-03-10", "2025-03-11");

        row("12:00–20:00: twitch at 12:10", "12:00", "20:00", "2025-03-10T12:10", "2025-03-10", "2025-03-10");
        row("12:00–20:00: coffee at 09:00", "12:00", "20:00", "2025-03-10T09:00", "2025-03-10", "2025-03-10");
        row("12:00–20:00: coffee at 21:00", "12:00", "20:00", "2025-03-10T21:00", "2025-03-10", "2025-03-11");
        row("13:00–21:00: twitch at 20:00", "13:00", "21:00", "2025-03-10T20:00", "2025-03-10", "2025-03-11");
        row("13:00–21:00: tea at 00:30", "13:00", "21:00", "2025-03-11T00:30", "2025-03-10", "2025-03-11");

        row("across a year", "23:00", "07:00", "2025-01-01T00:14", "2024-12-31", "2024-12-31");
        row("across a leap day", "23:00", "07:00", "2024-03-01T00:14", "2024-02-29", "2024-02-29");
    }
    void nightOfAnEvent() {
        QFETCH(QString, bedtime);
        QFETCH(QString, wake);
        QFETCH(QString, event);
        QFETCH(QString, ofSleep);
        QFETCH(QString, ofDay);
        const NightRule rule = ruleOf(everyNight(bedtime, wake));
        const Instant instant = zoneOf("America/New_York").firstInstantAt(wallOf(event));
        QCOMPARE(toIsoString(rule.nightOfSleepEvent(instant, wallOf(event))), ofSleep);
        QCOMPARE(toIsoString(rule.nightOfDayEvent(instant, wallOf(event))), ofDay);
    }

    void usesWallTimeNotUtc() {
        // 15:00 wall time is the tie, in any zone and with any clock change that night.
        const NightRule rule = ruleOf(Schedule());
        for (const char* zone : {"Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "Europe/Berlin"}) {
            const WallTime before = wallOf("2025-03-30T14:59");
            const WallTime tie = wallOf("2025-03-30T15:00");
            QCOMPARE(toIsoString(rule.nightOfSleepEvent(zoneOf(zone).firstInstantAt(before), before)), "2025-03-29");
            QCOMPARE(toIsoString(rule.nightOfSleepEvent(zoneOf(zone).firstInstantAt(tie), tie)), "2025-03-30");
        }
    }

    void bothSidesOfFoldAreTheSameNight() {
        const NightRule rule = ruleOf(Schedule());
        for (const char* instant : {"2025-11-02T01:30:00-04:00", "2025-11-02T01:30:00-05:00"}) {
            QCOMPARE(toIsoString(rule.nightOfSleepEvent(at(instant), zonedAt(instant).wall())), "2025-11-01");
        }
    }

    void eachWeekdayHasItsOwnMiddle() {
        // Friday and Saturday 02:00–10:00 (middle 06:00), else 22:00–06:00 (middle 02:00).
        Schedule schedule = everyNight("22:00", "06:00");
        schedule.set(std::chrono::Friday, {clockAt("02:00"), clockAt("10:00")});
        schedule.set(std::chrono::Saturday, {clockAt("02:00"), clockAt("10:00")});
        const NightRule rule = ruleOf(schedule);
        const auto sleepNight = [&](const char* wall) {
            return toIsoString(rule.nightOfSleepEvent(at(QString(wall) + "Z"), wallOf(wall)));
        };
        const auto dayNight = [&](const char* wall) {
            return toIsoString(rule.nightOfDayEvent(at(QString(wall) + "Z"), wallOf(wall)));
        };
        // 2025-03-13 is a Thursday. Its middle is Fri 02:00, Friday's Sat 06:00: halfway is Fri 16:00.
        QCOMPARE(sleepNight("2025-03-14T15:59"), "2025-03-13");
        QCOMPARE(sleepNight("2025-03-14T16:00"), "2025-03-14");
        // Friday's Sat 06:00, Saturday's Sun 06:00.
        QCOMPARE(sleepNight("2025-03-15T17:59"), "2025-03-14");
        QCOMPARE(sleepNight("2025-03-15T18:00"), "2025-03-15");
        // Saturday's Sun 06:00, Sunday's Mon 02:00.
        QCOMPARE(sleepNight("2025-03-16T15:59"), "2025-03-15");
        QCOMPARE(sleepNight("2025-03-16T16:00"), "2025-03-16");
        // Drinks at 04:00 on Saturday belong to Friday's night, at 04:00 on Friday to Friday's as well.
        QCOMPARE(dayNight("2025-03-15T04:00"), "2025-03-14");
        QCOMPARE(dayNight("2025-03-14T04:00"), "2025-03-14");
    }

    void tonightOnlyMovesTheMiddle() {
        Schedule schedule;
        schedule.setTonightOnly(nightOf("2025-03-10"), NightTimes{clockAt("03:00")});
        QCOMPARE(textOf(schedule.windowFor(nightOf("2025-03-10")).middle()), "2025-03-11T05:00:00");
        const NightRule rule = ruleOf(schedule);
        QCOMPARE(toIsoString(rule.nightOfDayEvent(at("2025-03-11T04:00:00Z"), wallOf("2025-03-11T04:00"))),
                 "2025-03-10");
    }

    void insideAKnownSleepEverythingBelongsToThatNight_data() {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("ofSleep");
        QTest::addColumn<QString>("ofDay");
        const auto row = [](const char* name, const char* instant, const char* sleep, const char* day) {
            QTest::newRow(name) << QString(instant) << QString(sleep) << QString(day);
        };
        // Night of the 10th was slept from 16:30 on the 11th (after a night without) to 23:30.
        row("a second before lights-out", "2025-03-11T16:29:59Z", "2025-03-11", "2025-03-11");
        row("lights-out", "2025-03-11T16:30:00Z", "2025-03-10", "2025-03-10");
        row("within", "2025-03-11T22:00:00Z", "2025-03-10", "2025-03-10");
        row("wake", "2025-03-11T23:30:00Z", "2025-03-10", "2025-03-10");
        row("a second after wake", "2025-03-11T23:30:01Z", "2025-03-11", "2025-03-11");
        // Night of the 13th: an ordinary one, slept long.
        row("sleeping in", "2025-03-14T10:00:00Z", "2025-03-13", "2025-03-13");
        row("after sleeping in", "2025-03-14T11:30:00Z", "2025-03-13", "2025-03-14");
        row("between known nights", "2025-03-12T23:46:00Z", "2025-03-12", "2025-03-12");
        row("before all known nights", "2025-03-01T23:46:00Z", "2025-03-01", "2025-03-01");
    }
    void insideAKnownSleepEverythingBelongsToThatNight() {
        QFETCH(QString, instant);
        QFETCH(QString, ofSleep);
        QFETCH(QString, ofDay);
        // Unordered on purpose.
        const NightRule rule =
            ruleOf(Schedule(), {{nightOf("2025-03-13"), at("2025-03-13T23:40:00Z"), at("2025-03-14T11:00:00Z")},
                                {nightOf("2025-03-10"), at("2025-03-11T16:30:00Z"), at("2025-03-11T23:30:00Z")}});
        QCOMPARE(toIsoString(rule.nightOfSleepEvent(at(instant), zonedAt(instant).wall())), ofSleep);
        QCOMPARE(toIsoString(rule.nightOfDayEvent(at(instant), zonedAt(instant).wall())), ofDay);
    }

    void everyInstantHasExactlyTheNightThatItsRuleSays() {
        // For many schedules: nearest middle (sleep) and next middle (day), counted out over the neighbours.
        for (int bedtime = 0; bedtime < 24 * 60; bedtime += 97) {
            for (const int length : {240, 445, 480, 600}) {
                const TimeOfDay bed{minutes(bedtime)};
                Schedule schedule;
                for (unsigned day = 0; day < 7; ++day) {
                    schedule.set(std::chrono::weekday(day), {bed, TimeOfDay(minutes(bedtime + length))});
                }
                const NightRule rule = ruleOf(schedule);
                for (WallTime wall = wallOf("2025-03-10T00:03"); wall < wallOf("2025-03-12T00:00");
                     wall += minutes(53)) {
                    NightDate nearest;
                    std::optional<NightDate> next;
                    std::optional<seconds> least;
                    for (NightDate night = nightOf("2025-03-06"); night < nightOf("2025-03-16"); night += days(1)) {
                        const seconds distance = schedule.windowFor(night).middle() - wall;
                        if (!least || std::chrono::abs(distance) <= *least) {
                            least = std::chrono::abs(distance);
                            nearest = night;
                        }
                        if (!next && distance >= seconds(0)) {
                            next = night;
                        }
                    }
                    const Instant instant(wall.time_since_epoch());
                    QCOMPARE(toIsoString(rule.nightOfSleepEvent(instant, wall)), toIsoString(nearest));
                    QCOMPARE(toIsoString(rule.nightOfDayEvent(instant, wall)), toIsoString(*next));
                }
            }
        }
    }
};

SOFTFALL_TEST(NightRuleTest)
#include "NightRuleTest.moc"
