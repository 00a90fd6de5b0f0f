#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

class Iso8601Test : public QObject {
    Q_OBJECT

private slots:
    void readsInstantsWithOffset_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("utcSeconds");
        QTest::addColumn<int>("offsetMinutes");
        QTest::newRow("the beginning") << "1970-01-01T00:00:00Z" << qint64(0) << 0;
        QTest::newRow("without seconds") << "2025-03-08T23:10-05:00" << qint64(1741493400) << -300;
        QTest::newRow("with seconds") << "2025-03-08T23:10:30-05:00" << qint64(1741493430) << -300;
        QTest::newRow("Z") << "2025-03-09T04:10:00Z" << qint64(1741493400) << 0;
        QTest::newRow("zero offset") << "2025-03-09T04:10:00+00:00" << qint64(1741493400) << 0;
        QTest::newRow("minus zero") << "2025-03-09T04:10:00-00:00" << qint64(1741493400) << 0;
        QTest::newRow("Kathmandu") << "2025-03-09T09:55:00+05:45" << qint64(1741493400) << 345;
        QTest::newRow("St. John's") << "2025-03-09T01:40:00-02:30" << qint64(1741493400) << -150;
        QTest::newRow("Kiritimati") << "2025-03-09T18:10:00+14:00" << qint64(1741493400) << 840;
        QTest::newRow("leap day") << "2024-02-29T12:00:00Z" << qint64(1709208000) << 0;
        QTest::newRow("after 2038") << "2100-01-01T00:00:00Z" << qint64(4102444800) << 0;
        QTest::newRow("offset across midnight") << "2025-01-01T00:30:00+01:00" << qint64(1735687800) << 60;
        QTest::newRow("widest east") << "2025-03-09T22:10:00+18:00" << qint64(1741493400) << 1080;
        QTest::newRow("widest west") << "2025-03-08T10:10:00-18:00" << qint64(1741493400) << -1080;
    }
    void readsInstantsWithOffset() {
        QFETCH(QString, text);
        QFETCH(qint64, utcSeconds);
        QFETCH(int, offsetMinutes);
        const auto read = parseInstant(text, "at");
        QVERIFY(read);
        QCOMPARE(qint64(read->instant.time_since_epoch().count()), utcSeconds);
        QCOMPARE(int(read->utcOffset.count()), offsetMinutes * 60);
        QCOMPARE(read->zone, QString());
        // What was read is written back the same, in the one long form.
        const auto again = parseInstant(toIsoString(*read), "at");
        QVERIFY(again);
        QCOMPARE(*again, *read);
    }

    void refusesWhatIsNoInstant_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 "tomorrow",
                                 "now",
                                 "2025-03-08",
                                 "23:10",
                                 "2025-03-08T23:10",
                                 "2025-03-08T23:10:00",
                                 "2025-03-08 23:10:00-05:00",
                                 "2025-03-08t23:10:00-05:00",
                                 "2025-03-08T23:10:00z",
                                 "2025-03-08T23:10:00-0500",
                                 "2025-03-08T23:10:00-05",
                                 "2025-03-08T23:10:00-5:00",
                                 "2025-03-08T23:10:00.5-05:00",
                                 "2025-03-08T23:10:00,5-05:00",
                                 "2025-03-08T2310-05:00",
                                 "20250308T231000-0500",
                                 "2025-03-08T24:00:00Z",
                                 "2025-03-08T23:60:00Z",
                                 "2025-03-08T23:59:60Z",
                                 "2025-02-29T12:00:00Z",
                                 "2025-02-30T12:00:00Z",
                                 "2025-13-01T12:00:00Z",
                                 "2025-00-01T12:00:00Z",
                                 "1969-12-31T23:59:59Z",
                                 "3000-01-01T00:00:00Z",
                                 "12025-03-08T23:10:00Z",
                                 "2025-03-08T23:10:00+19:00",
                                 "2025-03-08T23:10:00+18:01",
                                 "2025-03-08T23:10:00-18:59",
                                 "2025-03-08T23:10:00+05:60",
                                 "2025-03-08T23:10:00+99:99",
                                 "2025-03-08T23:10:00Z ",
                                 " 2025-03-08T23:10:00Z",
                                 "2025-03-08T23:10:00Z\n",
                                 "2025-03-08T23:10:00Z-05:00",
                                 "2025-W10-6T23:10:00Z",
                                 "2025-03-08T",
                                 "2025-03-08T2",
                                 "2025-03-08T23",
                                 "2025-03-08T23:",
                                 "2025-03-08T23:1",
                                 "2025-03-08T23:10:",
                                 "2025-03-08T23:10:Z",
                                 "2025-03-08T23:10:0Z",
                                 "2025-03-08T23:10:00:00Z",
                                 "2025-03-08T:10:00Z",
                                 "2025-03-08T23::00Z",
                                 "2025-03-08T23:10:00+",
                                 "2025-03-08T23:10:00-05:",
                                 "2025-03-08T23:10:00-05:0",
                                 "2025-03-08T23:10:00-05:000",
                                 "2025-03-08T23:10:00+-5:00",
                                 "2025-03-08T+3:10:00Z",
                                 "2025-03-08T 3:10:00Z",
                                 "+025-03-08T23:10:00Z",
                                 "2025-3-008T23:10:00Z",
                                 "2025-03-08TT23:10:00Z",
                                 "2025-03-08T23:10:00ZZ",
                                 "2025-00-00T23:10:00Z",
                                 "0000-03-08T23:10:00Z"}) {
            QTest::newRow(text) << QString(text);
        }
        QTest::newRow("arabic digits") << QString::fromUtf8("٢٠٢٥-03-08T23:10:00Z");
        QTest::newRow("minus sign U+2212") << QString::fromUtf8("2025-03-08T23:10:00−05:00");
    }
    void refusesWhatIsNoInstant() {
        QFETCH(QString, text);
        const auto read = parseInstant(text, "at");
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::BadInput);
        QCOMPARE(read.error().field, "at");
        QCOMPARE(read.error().value, text);
        QVERIFY(read.error().allowed.contains("offset"));
    }

    void errorExplainsInstantFormat() {
        const auto read = parseInstant("23:10", "at");
        QVERIFY(!read);
        QCOMPARE(describe(read.error()), "invalid value '23:10' for at (expected an instant YYYY-MM-DDTHH:MM[:SS] with "
                                         "offset ±HH:MM or Z, such as 2025-03-08T23:10:00-05:00)");
    }

    void everyByteMatters() {
        // If any single character is replaced by any other, the text is not an instant or is written back as given.
        const QString good = "2025-03-08T23:10:30-05:30";
        for (qsizetype place = 0; place < good.size(); ++place) {
            for (char16_t unit = 0; unit < 0x180; ++unit) {
                QString text = good;
                text[place] = QChar(unit);
                const auto read = parseInstant(text, "at");
                QVERIFY2(!read || toIsoString(*read) == text, qPrintable(text));
            }
        }
    }

    void longNonsenseIsShortenedInTheError() {
        const auto read = parseInstant(QString(100'000, 'x'), "at");
        QVERIFY(!read);
        QVERIFY(read.error().value.size() <= 61);
    }

    void writesTheWallWithItsOffset() {
        const Instant instant = at("2025-03-09T04:10:00Z");
        QCOMPARE(toIsoString(instant, TimeZone()), "2025-03-09T04:10:00+00:00");
        QCOMPARE(toIsoString(instant, zoneOf("America/New_York")), "2025-03-08T23:10:00-05:00");
        QCOMPARE(toIsoString(instant, zoneOf("Asia/Kathmandu")), "2025-03-09T09:55:00+05:45");
        QCOMPARE(toIsoString(instant, zoneOf("America/St_Johns")), "2025-03-09T00:40:00-03:30");
    }

    void bothSidesOfFoldAreDistinct() {
        const TimeZone berlin = zoneOf("Europe/Berlin");
        QCOMPARE(toIsoString(at("2025-10-26T00:30:00Z"), berlin), "2025-10-26T02:30:00+02:00");
        QCOMPARE(toIsoString(at("2025-10-26T01:30:00Z"), berlin), "2025-10-26T02:30:00+01:00");
    }
};

SOFTFALL_TEST(Iso8601Test)
#include "Iso8601Test.moc"
