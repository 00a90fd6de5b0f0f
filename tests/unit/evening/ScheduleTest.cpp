#include "core/evening/Schedule.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

class ScheduleTest : public QObject {
    Q_OBJECT

private slots:
    void sleepTimesFindTheirDates_data() {
        QTest::addColumn<QString>("bedtime");
        QTest::addColumn<QString>("wake");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char* bedtime, const char* wake, const char* from, const char* to) {
            QTest::addRow("%s–%s", bedtime, wake) << QString(bedtime) << QString(wake) << QString(from) << QString(to);
        };
        row("23:00", "07:00", "2025-03-08T23:00", "2025-03-09T07:00");
        row("00:00", "07:00", "2025-03-09T00:00", "2025-03-09T07:00");
        row("00:30", "08:00", "2025-03-09T00:30", "2025-03-09T08:00");
        row("08:00", "16:00", "2025-03-09T08:00", "2025-03-09T16:00");
        row("11:59", "20:00", "2025-03-09T11:59", "2025-03-09T20:00");
        row("12:00", "20:00", "2025-03-08T12:00", "2025-03-08T20:00");
        row("18:00", "02:00", "2025-03-08T18:00", "2025-03-09T02:00");
        row("23:59", "00:00", "2025-03-08T23:59", "2025-03-09T00:00");
        row("23:00", "22:59", "2025-03-08T23:00", "2025-03-09T22:59");
        row("23:00", "23:00", "2025-03-08T23:00", "2025-03-09T23:00");
    }
    void sleepTimesFindTheirDates() {
        QFETCH(QString, bedtime);
        QFETCH(QString, wake);
        QFETCH(QString, from);
        QFETCH(QString, to);
        Schedule schedule;
        schedule.set(std::chrono::Saturday, {clockAt(bedtime), clockAt(wake)});
        const SleepWindow window = schedule.windowFor(nightOf("2025-03-08"));
        QCOMPARE(textOf(window.bedtime), from + ":00");
        QCOMPARE(textOf(window.wake), to + ":00");
    }

    void theWeekdayIsThatOfTheEvening() {
        Schedule schedule;
        schedule.set(std::chrono::Friday, {clockAt("01:00"), clockAt("10:00")});
        QCOMPARE(textOf(schedule.windowFor(nightOf("2025-03-07")).bedtime), "2025-03-08T01:00:00"); // a Friday
        QCOMPARE(textOf(schedule.windowFor(nightOf("2025-03-08")).bedtime), "2025-03-08T23:00:00");
        QCOMPARE(textOf(schedule.windowFor(nightOf("2025-03-06")).bedtime), "2025-03-06T23:00:00");
    }

    void aNightHas3To16Hours_data() {
        QTest::addColumn<QString>("bedtime");
        QTest::addColumn<QString>("wake");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("isNight");
        QTest::addColumn<QString>("bedtimeMeant"); // where the bedtime was typed last; empty for none
        const auto row = [](const char* bedtime, const char* wake, int minutes, bool isNight, const char* meant = "") {
            QTest::addRow("%s to %s", bedtime, wake)
                << QString(bedtime) << QString(wake) << minutes << isNight << QString(meant);
        };
        row("23:00", "07:00", 480, true);
        row("23:00", "02:00", 180, true);
        row("23:00", "01:59", 179, false);
        row("23:00", "15:00", 960, true);
        row("23:00", "15:01", 961, false, "11:00");
        row("09:00", "07:00", 1320, false, "21:00");
        row("07:00", "07:00", 1440, false);
        row("07:01", "07:00", 1439, false, "19:01");
        row("06:59", "07:00", 1, false);
        row("08:00", "16:00", 480, true);
        row("12:00", "20:00", 480, true);
    }
    void aNightHas3To16Hours() {
        QFETCH(QString, bedtime);
        QFETCH(QString, wake);
        const SleepTimes times{clockAt(bedtime), clockAt(wake)};
        QTEST(int(lengthOf(times).count()), "minutes");
        QTEST(checked(times).has_value(), "isNight");
        const auto meant = likelyMeant(times, NightEdge::Bedtime);
        QTEST(meant ? toIsoString(*meant) : QString(), "bedtimeMeant");
        if (meant) {
            QVERIFY(checked({*meant, times.wake}));
            QVERIFY(checked({times.bedtime, *likelyMeant(times, NightEdge::Wake)}));
        }
    }

    void theErrorNamesTheTimeThatWasGiven() {
        const SleepTimes times{clockAt("09:00"), clockAt("07:00")};
        QCOMPARE(describe(checked(times).error()),
                 "invalid value '07:00' for wake (expected 3 to 16 hours after the bedtime 09:00)");
        QCOMPARE(describe(checked(times, NightEdge::Bedtime).error()),
                 "invalid value '09:00' for bedtime (expected 3 to 16 hours before the wake time 07:00)");
    }

    void onlyWhatChangesIsChecked() {
        Schedule before;
        before.set(std::chrono::Monday, {clockAt("09:00"), clockAt("07:00")}); // stored before lengths were checked
        Schedule after = before;
        after.set(std::chrono::Tuesday, {clockAt("22:00"), clockAt("06:00")});
        QVERIFY(checkChange(after, before));
        after.set(std::chrono::Monday, {clockAt("10:00"), clockAt("07:00")});
        QVERIFY(!checkChange(after, before));
        after.set(std::chrono::Monday, {clockAt("22:00"), clockAt("07:00")});
        QVERIFY(checkChange(after, before));
        after.setTonightOnly(nightOf("2025-03-08"), NightTimes{clockAt("05:00")});
        QVERIFY(!checkChange(after, before));
        after.setTonightOnly(nightOf("2025-03-08"), NightTimes{clockAt("05:00"), clockAt("10:00")});
        QVERIFY(checkChange(after, before));
    }

    void theWakeTimeOfOneNightCanDifferToo() {
        Schedule schedule;
        const NightDate night = nightOf("2025-03-08");
        schedule.setTonightOnly(night, NightTimes{clockAt("00:30"), clockAt("09:15")});
        QCOMPARE(textOf(schedule.windowFor(night).bedtime), "2025-03-09T00:30:00");
        QCOMPARE(textOf(schedule.windowFor(night).wake), "2025-03-09T09:15:00");
        QCOMPARE(textOf(schedule.windowFor(nightOf("2025-03-09")).wake), "2025-03-10T07:00:00");
        schedule.setTonightOnly(night, NightTimes{clockAt("00:30")});
        QCOMPARE(textOf(schedule.windowFor(night).wake), "2025-03-09T07:00:00");
        schedule.setTonightOnly(night, {});
        QVERIFY(schedule == Schedule());
    }

    void tonightOnlyIsThatNightsBedtimeAndNothingElse() {
        Schedule schedule;
        schedule.set(std::chrono::Saturday, {clockAt("22:30"), clockAt("06:30")});
        schedule.setTonightOnly(nightOf("2025-03-08"), NightTimes{clockAt("00:30")});
        QCOMPARE(textOf(schedule.windowFor(nightOf("2025-03-08")).bedtime), "2025-03-09T00:30:00");
        QCOMPARE(textOf(schedule.windowFor(nightOf("2025-03-08")).wake), "2025-03-09T06:30:00");
        QCOMPARE(textOf(schedule.windowFor(nightOf("2025-03-15")).bedtime), "2025-03-15T22:30:00");
        QCOMPARE(textOf(schedule.windowFor(nightOf("2025-03-07")).bedtime), "2025-03-07T23:00:00");
        schedule.setTonightOnly(nightOf("2025-03-08"), NightTimes{clockAt("21:00")});
        QCOMPARE(textOf(schedule.windowFor(nightOf("2025-03-08")).bedtime), "2025-03-08T21:00:00");
        QCOMPARE(int(schedule.tonightOnly().size()), 1);
    }
};

SOFTFALL_TEST(ScheduleTest)
#include "ScheduleTest.moc"
