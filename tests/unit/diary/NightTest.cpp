#include "core/diary/Night.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

#include <functional>

using namespace softfall;

namespace {

Night loggedNight(int twitches = 2) {
    Night night;
    night.night = nightOf("2025-03-08");
    night.twitches = twitches;
    return night;
}

using Change = std::function<void(Night&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class NightTest : public QObject {
    Q_OBJECT

private slots:
    void sleepLengthUsesUtcAcrossClockChanges_data() {
        QTest::addColumn<QString>("lightsOut");
        QTest::addColumn<QString>("wake");
        QTest::addColumn<int>("expected");
        QTest::newRow("New York, clocks go forward") << "2025-03-08T23:00:00-05:00"
                                                     << "2025-03-09T07:00:00-04:00" << 420;
        QTest::newRow("New York, clocks go back") << "2025-11-01T23:00:00-04:00"
                                                  << "2025-11-02T07:00:00-05:00" << 540;
        QTest::newRow("New York, an ordinary night") << "2025-03-10T23:00:00-04:00"
                                                     << "2025-03-11T07:00:00-04:00" << 480;
        QTest::newRow("Lord Howe, half an hour") << "2025-10-04T23:00:00+10:30"
                                                 << "2025-10-05T07:00:00+11:00" << 450;
        QTest::newRow("Apia leaves a day out") << "2011-12-29T23:00:00-10:00"
                                               << "2011-12-31T07:00:00+14:00" << 480;
        QTest::newRow("by day") << "2025-03-10T08:00:00Z"
                                << "2025-03-10T15:30:00Z" << 450;
        QTest::newRow("not a minute") << "2025-03-10T23:00:00Z"
                                      << "2025-03-10T23:00:59Z" << 0;
    }
    void sleepLengthUsesUtcAcrossClockChanges() {
        QFETCH(QString, lightsOut);
        QFETCH(QString, wake);
        QFETCH(int, expected);
        Night night = loggedNight();
        night.night = nightOf(lightsOut.left(10).toLatin1());
        night.lightsOut = zonedAt(lightsOut);
        night.wake = zonedAt(wake);
        QVERIFY(checked(night));
        QCOMPARE(int(night.lightsOutToWake().value().count()), expected);
    }

    void timesLieInTheirNight_data() {
        QTest::addColumn<QString>("lightsOut");
        QTest::addColumn<bool>("possible");
        QTest::newRow("that evening") << "2025-03-10T23:00:00-04:00" << true;
        QTest::newRow("at its very beginning") << "2025-03-10T00:00:00-04:00" << true;
        QTest::newRow("before it") << "2025-03-09T23:59:59-04:00" << false;
        QTest::newRow("a night worked through, and the day after") << "2025-03-12T23:59:00-04:00" << true;
        QTest::newRow("later") << "2025-03-13T00:00:00-04:00" << false;
        QTest::newRow("another year") << "1999-03-10T23:00:00-05:00" << false;
    }
    void timesLieInTheirNight() {
        QFETCH(QString, lightsOut);
        Night night = loggedNight();
        night.night = nightOf("2025-03-10");
        night.lightsOut = zonedAt(lightsOut);
        const auto valid = checked(night);
        QTEST(valid.has_value(), "possible");
        if (!valid) {
            QCOMPARE(valid.error().field, "lights_out");
            QCOMPARE(valid.error().value, lightsOut);
            QCOMPARE(valid.error().allowed, "a time from 2025-03-10 to 2025-03-12, for the night of 2025-03-10");
        }
    }

    void withoutBothEndsThereIsNoLengthOfSleep() {
        Night night = loggedNight();
        QVERIFY(!night.lightsOutToWake());
        night.lightsOut = zonedAt("2025-03-08T23:00:00-05:00");
        QVERIFY(!night.lightsOutToWake());
        night.lightsOut.reset();
        night.wake = zonedAt("2025-03-09T07:00:00-04:00");
        QVERIFY(!night.lightsOutToWake());
    }

    void valuesInRangeAreUnchanged_data() {
        QTest::addColumn<Change>("change");
        QTest::newRow("no twitches") << Change([](Night& n) { n.twitches = 0; });
        QTest::newRow("50 twitches") << Change([](Night& n) { n.twitches = 50; });
        QTest::newRow("unsure") << Change([](Night& n) {
            n.status = NightStatus::Unsure;
            n.twitches.reset();
        });
        QTest::newRow("no sleep") << Change([](Night& n) {
            n.status = NightStatus::NoSleep;
            n.twitches.reset();
        });
        QTest::newRow("least") << Change([](Night& n) {
            n.quality = 1;
            n.fatigue = n.solMinutes = n.awakenings = n.wasoMinutes = n.pain = 0;
        });
        QTest::newRow("most") << Change([](Night& n) {
            n.quality = 5;
            n.fatigue = 4;
            n.solMinutes = 240;
            n.awakenings = 20;
            n.wasoMinutes = 600;
            n.pain = 10;
        });
        QTest::newRow("all points at one instant") << Change(
            [](Night& n) { n.inBed = n.lightsOut = n.wake = n.outOfBed = zonedAt("2025-03-08T23:00:00-05:00"); });
        QTest::newRow("24 hours") << Change([](Night& n) {
            n.lightsOut = zonedAt("2025-03-08T23:00:00Z");
            n.wake = zonedAt("2025-03-09T23:00:00Z");
        });
        QTest::newRow("500 characters") << Change([](Night& n) { n.note = QString(500, QChar(u'ü')); });
    }
    void valuesInRangeAreUnchanged() {
        QFETCH(Change, change);
        Night night = loggedNight();
        change(night);
        const auto valid = checked(night);
        QVERIFY2(valid, valid ? "" : qPrintable(describe(valid.error())));
        QVERIFY(*valid == night);
    }

    void outOfRangeValueIsNamed_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const char* field, Change change) {
            QTest::newRow(name) << change << QString(field);
        };
        row("51 twitches", "twitches", [](Night& n) { n.twitches = 51; });
        row("-1 twitches", "twitches", [](Night& n) { n.twitches = -1; });
        row("logged without a count", "twitches", [](Night& n) { n.twitches.reset(); });
        row("unsure with a count", "twitches", [](Night& n) { n.status = NightStatus::Unsure; });
        row("no sleep with a count", "twitches", [](Night& n) { n.status = NightStatus::NoSleep; });
        row("quality 0", "quality", [](Night& n) { n.quality = 0; });
        row("quality 6", "quality", [](Night& n) { n.quality = 6; });
        row("fatigue -1", "fatigue", [](Night& n) { n.fatigue = -1; });
        row("fatigue 5", "fatigue", [](Night& n) { n.fatigue = 5; });
        row("fall asleep in 241", "sol_min", [](Night& n) { n.solMinutes = 241; });
        row("21 awakenings", "awakenings", [](Night& n) { n.awakenings = 21; });
        row("awake for 601", "waso_min", [](Night& n) { n.wasoMinutes = 601; });
        row("pain 11", "pain", [](Night& n) { n.pain = 11; });
        row("lights-out before in bed", "lights_out", [](Night& n) {
            n.inBed = zonedAt("2025-03-08T23:00:00Z");
            n.lightsOut = zonedAt("2025-03-08T22:59:59Z");
        });
        row("order is by instant, not by the wall", "wake", [](Night& n) {
            n.lightsOut = zonedAt("2025-03-08T23:00:00-05:00");
            n.wake = zonedAt("2025-03-08T23:30:00+00:00");
        });
        row("out of bed before in bed, the rest unknown", "out_of_bed", [](Night& n) {
            n.inBed = zonedAt("2025-03-08T23:00:00Z");
            n.outOfBed = zonedAt("2025-03-08T22:00:00Z");
        });
        row("more than 24 hours", "wake", [](Night& n) {
            n.lightsOut = zonedAt("2025-03-08T23:00:00Z");
            n.wake = zonedAt("2025-03-09T23:00:01Z");
        });
        row("501 characters", "note", [](Night& n) { n.note = QString(501, QChar(u'x')); });
    }
    void outOfRangeValueIsNamed() {
        QFETCH(Change, change);
        QFETCH(QString, field);
        Night night = loggedNight();
        change(night);
        const auto valid = checked(night);
        QVERIFY(!valid);
        QCOMPARE(int(valid.error().kind), int(Error::Kind::BadInput));
        QCOMPARE(valid.error().field, field);
        QVERIFY(!valid.error().allowed.isEmpty());
    }

    void idsRoundTrip() {
        for (const NightStatus status : {NightStatus::Logged, NightStatus::Unsure, NightStatus::NoSleep}) {
            QVERIFY(fromId<NightStatus>(toString(status), "status").value() == status);
        }
        for (const Woke woke : {Woke::None, Woke::Some, Woke::Most}) {
            QVERIFY(fromId<Woke>(toString(woke), "woke").value() == woke);
        }
        QCOMPARE(fromId<NightStatus>("absent", "status").error().field, QString("status"));
        QCOMPARE(fromId<Woke>("", "woke").error().allowed, QString("none, some, most"));
    }
};

SOFTFALL_TEST(NightTest)
#include "NightTest.moc"
