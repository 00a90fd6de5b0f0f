#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

#include <algorithm>

using namespace softfall;
using std::chrono::days;

class TimeZoneTest : public QObject {
    Q_OBJECT

private slots:
    void onlyZonesThatExistHaveAName_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("exists");
        for (const char* name : {"UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Pacific/Apia", "Etc/GMT+5",
                                 "Asia/Katmandu", "US/Eastern", "GMT", "EST5EDT", "CET", "Japan"}) {
            QTest::newRow(name) << QString(name) << true;
        }
        for (const char* name : {"", "Berlin", "XYZ", "Foo3", "CET-1CEST", "Europe/Nowhere", "Europe", "europe/berlin",
                                 "../../etc/passwd", "/etc/localtime", " UTC", "Europe/Berlin ", "\n"}) {
            QTest::newRow(name) << QString(name) << false;
        }
    }
    void onlyZonesThatExistHaveAName() {
        QFETCH(QString, name);
        QFETCH(bool, exists);
        const auto zone = TimeZone::named(name, "zone");
        QCOMPARE(zone.has_value(), exists);
        if (exists) {
            QCOMPARE(zone->name(), name);
        } else {
            QCOMPARE(zone.error().kind, Error::Kind::BadInput);
            QCOMPARE(zone.error().field, "zone");
            QCOMPARE(zone.error().value, name);
        }
    }

    void withoutANameItIsUtcNotTheMachinesZone() {
        const Instant instant = at("2025-07-01T12:00:00Z");
        QCOMPARE(TimeZone().name(), "UTC");
        QCOMPARE(TimeZone().offsetAt(instant).count(), 0);
        QCOMPARE(textOf(TimeZone().wallAt(instant)), "2025-07-01T12:00:00");
    }

    void offsetsAreThoseInForceAtTheInstant_data() {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("shown");
        QTest::newRow("Berlin, the last second of winter") << "Europe/Berlin"
                                                           << "2025-03-30T00:59:59Z"
                                                           << "2025-03-30T01:59:59+01:00";
        QTest::newRow("Berlin, the first second of summer") << "Europe/Berlin"
                                                            << "2025-03-30T01:00:00Z"
                                                            << "2025-03-30T03:00:00+02:00";
        QTest::newRow("Lord Howe, summer is half an hour") << "Australia/Lord_Howe"
                                                           << "2025-04-05T14:59:59Z"
                                                           << "2025-04-06T01:59:59+11:00";
        QTest::newRow("Lord Howe, winter") << "Australia/Lord_Howe"
                                           << "2025-04-05T15:00:00Z"
                                           << "2025-04-06T01:30:00+10:30";
        QTest::newRow("Apia, before the day that was left out") << "Pacific/Apia"
                                                                << "2011-12-30T09:59:59Z"
                                                                << "2011-12-29T23:59:59-10:00";
        QTest::newRow("Apia, after it") << "Pacific/Apia"
                                        << "2011-12-30T10:00:00Z"
                                        << "2011-12-31T00:00:00+14:00";
        QTest::newRow("Casablanca, Ramadan") << "Africa/Casablanca"
                                             << "2025-03-15T12:00:00Z"
                                             << "2025-03-15T12:00:00+00:00";
        QTest::newRow("Kathmandu") << "Asia/Kathmandu"
                                   << "2025-03-09T04:10:00Z"
                                   << "2025-03-09T09:55:00+05:45";
        QTest::newRow("after 2038") << "America/New_York"
                                    << "2045-07-01T12:00:00Z"
                                    << "2045-07-01T08:00:00-04:00";
    }
    void offsetsAreThoseInForceAtTheInstant() {
        QFETCH(QString, zone);
        QFETCH(QString, instant);
        QFETCH(QString, shown);
        QCOMPARE(toIsoString(at(instant), zoneOf(zone)), shown);
    }

    // The expected instants were computed with another implementation of the tz database.
    void firstInstantOfAWallTime_data() {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("wall");
        QTest::addColumn<QString>("instant");
        const auto row = [](const char* zone, const char* wall, const char* instant) {
            QTest::addRow("%s %s", zone, wall) << QString(zone) << QString(wall) << QString(instant);
        };
        row("UTC", "2025-03-30T02:30", "2025-03-30T02:30:00Z");
        row("Europe/Berlin", "2025-01-15T23:00", "2025-01-15T22:00:00Z");
        row("Europe/Berlin", "2025-03-30T01:59", "2025-03-30T00:59:00Z");
        row("Europe/Berlin", "2025-03-30T02:00", "2025-03-30T01:00:00Z"); // gap 02:00–03:00
        row("Europe/Berlin", "2025-03-30T02:30", "2025-03-30T01:00:00Z");
        row("Europe/Berlin", "2025-03-30T03:00", "2025-03-30T01:00:00Z");
        row("Europe/Berlin", "2025-03-30T03:01", "2025-03-30T01:01:00Z");
        row("Europe/Berlin", "2025-10-26T01:59", "2025-10-25T23:59:00Z");
        row("Europe/Berlin", "2025-10-26T02:00", "2025-10-26T00:00:00Z"); // 02:00–03:00 twice
        row("Europe/Berlin", "2025-10-26T02:30", "2025-10-26T00:30:00Z");
        row("Europe/Berlin", "2025-10-26T03:00", "2025-10-26T02:00:00Z");
        row("America/New_York", "2025-03-09T02:30", "2025-03-09T07:00:00Z");
        row("America/New_York", "2025-11-02T01:30", "2025-11-02T05:30:00Z");
        row("America/New_York", "2025-11-02T02:00", "2025-11-02T07:00:00Z");
        row("Australia/Lord_Howe", "2025-10-05T02:15", "2025-10-04T15:30:00Z"); // gap of half an hour
        row("Australia/Lord_Howe", "2025-10-05T02:30", "2025-10-04T15:30:00Z");
        row("Australia/Lord_Howe", "2025-04-06T01:45", "2025-04-05T14:45:00Z"); // fold of half an hour
        row("Australia/Lord_Howe", "2025-04-06T02:00", "2025-04-05T15:30:00Z");
        row("Pacific/Apia", "2011-12-29T23:59", "2011-12-30T09:59:00Z");
        row("Pacific/Apia", "2011-12-30T00:00", "2011-12-30T10:00:00Z"); // a whole day skipped
        row("Pacific/Apia", "2011-12-30T12:00", "2011-12-30T10:00:00Z");
        row("Pacific/Apia", "2011-12-31T00:00", "2011-12-30T10:00:00Z");
        row("Pacific/Apia", "2011-12-31T07:00", "2011-12-30T17:00:00Z");
        row("America/St_Johns", "2025-03-09T02:30", "2025-03-09T05:30:00Z");
        row("America/St_Johns", "2010-11-06T23:30", "2010-11-07T02:00:00Z"); // clocks changed at 00:01 then
        row("Asia/Kathmandu", "2025-03-09T02:30", "2025-03-08T20:45:00Z");
        row("Africa/Casablanca", "2025-02-23T02:30", "2025-02-23T01:30:00Z"); // back for Ramadan
        row("Africa/Casablanca", "2025-04-06T02:30", "2025-04-06T02:00:00Z"); // forward after it
        row("America/Nuuk", "2023-03-25T22:30", "2023-03-26T01:00:00Z");
        row("America/Nuuk", "2024-03-30T22:30", "2024-03-31T00:30:00Z");
        row("America/Nuuk", "2024-10-26T23:30", "2024-10-27T00:30:00Z");
        row("America/Nuuk", "2024-10-27T00:00", "2024-10-27T02:00:00Z");
    }
    void firstInstantOfAWallTime() {
        QFETCH(QString, zone);
        QFETCH(QString, wall);
        QFETCH(QString, instant);
        QCOMPARE(textOf(zoneOf(zone).firstInstantAt(wallOf(wall))), instant);
    }

    void firstInstantIsEarliestForWallTime_data() {
        QTest::addColumn<QString>("zone");
        for (const char* zone : {"UTC",
                                 "Europe/Berlin",
                                 "Europe/London",
                                 "Europe/Dublin",
                                 "Europe/Lisbon",
                                 "Atlantic/Azores",
                                 "Europe/Moscow",
                                 "Europe/Istanbul",
                                 "Africa/Casablanca",
                                 "Africa/Cairo",
                                 "Africa/Juba",
                                 "Asia/Gaza",
                                 "Asia/Beirut",
                                 "Asia/Tehran",
                                 "Asia/Kathmandu",
                                 "Asia/Kolkata",
                                 "Asia/Pyongyang",
                                 "Asia/Famagusta",
                                 "Australia/Lord_Howe",
                                 "Australia/Adelaide",
                                 "Pacific/Chatham",
                                 "Pacific/Apia",
                                 "Pacific/Tongatapu",
                                 "Pacific/Norfolk",
                                 "America/New_York",
                                 "America/St_Johns",
                                 "America/Nuuk",
                                 "America/Havana",
                                 "America/Asuncion",
                                 "America/Santiago",
                                 "America/Caracas",
                                 "Antarctica/Troll"}) {
            QTest::newRow(zone) << QString(zone);
        }
    }
    void firstInstantIsEarliestForWallTime() {
        QFETCH(QString, zone);
        const TimeZone there = zoneOf(zone);
        int changes = 0;
        for (const char* year : {"2010-01-01T00:00:00Z", "2011-01-01T00:00:00Z", "2015-01-01T00:00:00Z",
                                 "2016-01-01T00:00:00Z", "2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z"}) {
            for (Instant day = at(year); day < at(year) + days(366); day += days(1)) {
                if (there.offsetAt(day) != there.offsetAt(day + days(1))) {
                    ++changes;
                    compareWithMinuteByMinute(there, day);
                }
            }
        }
        if (changes == 0) {
            compareWithMinuteByMinute(there, at("2025-03-30T00:00:00Z"));
        }
    }

private:
    static void compareWithMinuteByMinute(const TimeZone& zone, Instant day) {
        // The latest wall time shown up to each minute around `day`.
        const Instant from = day - hours(30);
        std::vector<WallTime> highest;
        for (Instant instant = from; instant < day + hours(54); instant += minutes(1)) {
            const WallTime wall = zone.wallAt(instant);
            highest.push_back(highest.empty() ? wall : std::max(highest.back(), wall));
        }
        for (WallTime wall = highest.front() + hours(2); wall < highest.back() - hours(2); wall += minutes(10)) {
            const auto reached = std::ranges::lower_bound(highest, wall);
            const Instant expected = from + minutes(reached - highest.begin());
            const Instant found = zone.firstInstantAt(wall);
            if (found != expected) {
                QFAIL(qPrintable(zone.name() + " " + textOf(wall) + ": " + textOf(found) + " instead of " +
                                 textOf(expected)));
            }
        }
    }
};

SOFTFALL_TEST(TimeZoneTest)
#include "TimeZoneTest.moc"
