#include "core/diary/NightSlip.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

namespace {

using Kind = NightSlip::Kind;

/// A time of the night of 10 March 2025 in New York: `10 23:00` or `11 07:00`; empty for none.
std::optional<ZonedInstant> reported(const QString& text) {
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const TimeZone zone = zoneOf("America/New_York");
    return zoned(zone.firstInstantAt(wallOf("2025-03-" + text.left(2) + "T" + text.mid(3) + ":00")), zone);
}

Night nightWith(const QString& inBed, const QString& lightsOut, const QString& wake, const QString& outOfBed) {
    Night night;
    night.night = nightOf("2025-03-10");
    night.status = NightStatus::Unsure;
    night.zone = "America/New_York";
    night.inBed = reported(inBed);
    night.lightsOut = reported(lightsOut);
    night.wake = reported(wake);
    night.outOfBed = reported(outOfBed);
    return night;
}

QString pointNames(const NightSlip& slip) {
    static const char* const names[] = {"in-bed", "lights-out", "wake", "out-of-bed"};
    QStringList reported;
    for (const NightPoint point : slip.swapped) {
        reported << QStringLiteral("%1 %2").arg(QLatin1String(names[int(point)]),
                                                textOf((*slip.meant.*timeAt(point))->wall()).mid(8, 8));
    }
    return reported.join(", ");
}

const SleepWindow ordinary{wallOf("2025-03-10T23:00:00"), wallOf("2025-03-11T07:00:00")};
const Instant later = at("2025-03-13T12:00:00-04:00");
const SleepWindow byDay{wallOf("2025-03-11T08:00:00"), wallOf("2025-03-11T16:00:00")};

} // namespace

class NightSlipTest : public QObject {
    Q_OBJECT

private slots:
    void likelyNightsAreNotDoubted_data() {
        QTest::addColumn<QString>("inBed");
        QTest::addColumn<QString>("lightsOut");
        QTest::addColumn<QString>("wake");
        QTest::addColumn<QString>("outOfBed");
        QTest::addColumn<int>("sol");
        QTest::addColumn<int>("waso");
        QTest::newRow("nothing answered") << ""
                                          << ""
                                          << ""
                                          << "" << 0 << 0;
        QTest::newRow("ordinary") << "10 22:45"
                                  << "10 23:00"
                                  << "11 07:00"
                                  << "11 07:10" << 20 << 15;
        QTest::newRow("by day") << "11 08:00"
                                << "11 08:10"
                                << "11 16:00"
                                << "11 16:00" << 5 << 0;
        QTest::newRow("14 hours in bed") << "10 20:00"
                                         << "10 21:00"
                                         << "11 09:00"
                                         << "11 10:00" << 0 << 0;
        QTest::newRow("2 hours in bed") << "11 05:00"
                                        << "11 05:00"
                                        << "11 07:00"
                                        << "" << 0 << 0;
        QTest::newRow("asleep after 6 hours") << "10 21:00"
                                              << "10 23:00"
                                              << "11 07:00"
                                              << "" << 240 << 0;
        QTest::newRow("all the time awake") << ""
                                            << "10 23:00"
                                            << "11 03:00"
                                            << "" << 120 << 120;
        QTest::newRow("at one moment") << "10 23:00"
                                       << "10 23:00"
                                       << "11 07:00"
                                       << "11 07:00" << 0 << 0;
        QTest::newRow("only lights-out") << ""
                                         << "10 11:00"
                                         << ""
                                         << "" << 0 << 0;
    }
    void likelyNightsAreNotDoubted() {
        QFETCH(QString, inBed);
        QFETCH(QString, lightsOut);
        QFETCH(QString, wake);
        QFETCH(QString, outOfBed);
        QFETCH(int, sol);
        QFETCH(int, waso);
        Night night = nightWith(inBed, lightsOut, wake, outOfBed);
        night.solMinutes = sol;
        night.wasoMinutes = waso;
        QVERIFY(!slipIn(night, ordinary, later));
    }

    void slipsSuggestACorrection_data() {
        QTest::addColumn<QString>("inBed");
        QTest::addColumn<QString>("lightsOut");
        QTest::addColumn<QString>("wake");
        QTest::addColumn<QString>("outOfBed");
        QTest::addColumn<int>("sol");
        QTest::addColumn<int>("waso");
        QTest::addColumn<bool>("isByDay");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char* name, const char* inBed, const char* lightsOut, const char* wake,
                            const char* outOfBed, int sol, int waso, bool isByDay, Kind kind, int length,
                            const char* meant) {
            QTest::newRow(name) << inBed << lightsOut << wake << outOfBed << sol << waso << isByDay << int(kind)
                                << length << meant;
        };
        row("lights-out in the morning", "", "10 11:00", "11 07:00", "", 0, 0, false, Kind::BedLong, 20 * 60,
            "lights-out 10T23:00");
        row("lights-out in the morning after", "", "11 09:00", "12 07:00", "", 0, 0, false, Kind::BedLong, 22 * 60,
            "lights-out 10T21:00");
        row("in bed and lights-out in the morning after", "11 09:00", "11 09:00", "12 07:00", "12 07:10", 0, 0, false,
            Kind::BedLong, 22 * 60 + 10, "in-bed 10T21:00, lights-out 10T21:00");
        row("awake in the evening", "", "10 23:00", "11 19:00", "", 0, 0, false, Kind::BedLong, 20 * 60,
            "wake 11T07:00");
        row("in bed in the morning", "10 11:00", "10 23:10", "11 07:00", "", 0, 0, false, Kind::BedLong, 20 * 60,
            "in-bed 10T23:00");
        row("up in the evening", "", "10 23:00", "11 07:00", "11 19:05", 0, 0, false, Kind::BedLong, 20 * 60 + 5,
            "out-of-bed 11T07:05");
        row("both in the morning", "10 10:45", "10 11:00", "11 07:00", "", 0, 0, false, Kind::BedLong, 20 * 60 + 15,
            "in-bed 10T22:45, lights-out 10T23:00");
        row("a minute too long", "10 17:00", "10 23:00", "11 07:01", "", 0, 0, false, Kind::BedLong, 14 * 60 + 1, "");
        row("a minute too short", "", "11 05:00", "11 06:59", "", 0, 0, false, Kind::BedShort, 119, "");
        row("short by half a day", "", "11 06:30", "11 07:00", "", 0, 0, false, Kind::BedShort, 30,
            "lights-out 10T18:30");
        row("by day, lights-out in the evening", "", "10 20:00", "11 16:00", "", 0, 0, true, Kind::BedLong, 20 * 60,
            "lights-out 11T08:00");
        row("asleep after six hours and a minute", "", "10 23:00", "11 09:00", "", 361, 0, false, Kind::AsleepLate, 361,
            "");
        row("long in bed before lights-out", "10 18:00", "11 00:30", "11 07:00", "", 0, 0, false, Kind::AsleepLate, 390,
            "");
        row("lights-out half a day late", "10 22:00", "11 10:00", "11 12:00", "", 0, 0, false, Kind::AsleepLate, 720,
            "lights-out 10T22:00");
        row("more awake than asleep", "", "10 23:00", "11 03:00", "", 120, 121, false, Kind::NoSleepLeft, -1, "");
        row("in bed after lights-out", "10 23:10", "10 23:00", "11 07:00", "", 0, 0, false, Kind::OutOfOrder, -10, "");
        row("up before awake", "", "10 23:00", "11 07:00", "11 06:50", 0, 0, false, Kind::OutOfOrder, -10, "");
        row("awake before lights-out", "", "10 23:00", "10 19:00", "", 0, 0, false, Kind::OutOfOrder, -240,
            "wake 11T07:00");
    }
    void slipsSuggestACorrection() {
        QFETCH(QString, inBed);
        QFETCH(QString, lightsOut);
        QFETCH(QString, wake);
        QFETCH(QString, outOfBed);
        QFETCH(int, sol);
        QFETCH(int, waso);
        QFETCH(bool, isByDay);
        QFETCH(int, kind);
        QFETCH(int, length);
        QFETCH(QString, meant);
        Night night = nightWith(inBed, lightsOut, wake, outOfBed);
        night.solMinutes = sol;
        night.wasoMinutes = waso;
        const auto slip = slipIn(night, isByDay ? byDay : ordinary, later);
        QVERIFY(slip);
        QCOMPARE(int(slip->kind), kind);
        QCOMPARE(int(slip->length.count()), length);
        QCOMPARE(pointNames(*slip), meant);
        QCOMPARE(slip->meant.has_value(), !meant.isEmpty());
        QCOMPARE(slip->canBeKept(), slip->kind != Kind::OutOfOrder);
        if (slip->meant) {
            QVERIFY(!slipIn(*slip->meant, ordinary, later));
        }
    }

    void whatIsStillToComeIsNotSuggested_data() {
        QTest::addColumn<QString>("wake");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("meant");
        QTest::newRow("in the evening, half a day ago") << "11 22:00"
                                                        << "2025-03-11T10:00:00-04:00"
                                                        << "wake 11T10:00";
        QTest::newRow("the same, half a day still to come") << "11 22:00"
                                                            << "2025-03-11T07:14:00-04:00"
                                                            << "";
        QTest::newRow("awake before lights-out, waking has passed") << "10 19:00"
                                                                    << "2025-03-11T07:14:00-04:00"
                                                                    << "wake 11T07:00";
        QTest::newRow("the same, waking is still to come") << "10 19:00"
                                                           << "2025-03-11T06:30:00-04:00"
                                                           << "";
    }
    void whatIsStillToComeIsNotSuggested() {
        QFETCH(QString, wake);
        QFETCH(QString, now);
        QFETCH(QString, meant);
        const auto slip = slipIn(nightWith("", "10 23:00", wake, ""), ordinary, at(now));
        QVERIFY(slip);
        QCOMPARE(pointNames(*slip), meant);
    }

    void keepableSlipIsStorable() {
        const Night night = nightWith("", "10 23:00", "11 19:00", "");
        QVERIFY(slipIn(night, ordinary, later)->canBeKept());
        QVERIFY(checked(night));
        QVERIFY(!checked(nightWith("10 23:10", "10 23:00", "", "")));
    }

    void halfADayShiftUsesWallTime() {
        // 8 March: the clock goes forward at 02:00; 12 hours of wall time are 11 hours of elapsed time.
        Night night = nightWith("", "", "", "");
        const TimeZone zone = zoneOf("America/New_York");
        night.night = nightOf("2025-03-08");
        night.lightsOut = zoned(zone.firstInstantAt(wallOf("2025-03-08T23:00:00")), zone);
        night.wake = zoned(zone.firstInstantAt(wallOf("2025-03-09T19:00:00")), zone);
        const auto slip = slipIn(night, {wallOf("2025-03-08T23:00:00"), wallOf("2025-03-09T07:00:00")}, later);
        QVERIFY(slip && slip->meant);
        QCOMPARE(textOf(slip->meant->wake->wall()), "2025-03-09T07:00:00");
        QCOMPARE(slip->meant->lightsOutToWake(), minutes(7 * 60));
    }
};

SOFTFALL_TEST(NightSlipTest)
#include "NightSlipTest.moc"
