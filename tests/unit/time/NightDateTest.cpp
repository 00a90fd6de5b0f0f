#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;
using std::chrono::days;

class NightDateTest : public QObject {
    Q_OBJECT

private slots:
    void readsDatesThatExist_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"1970-01-01", "2000-02-29", "2024-02-29", "2025-03-08", "2025-12-31", "2999-12-31"}) {
            QTest::newRow(text) << QString(text);
        }
    }
    void readsDatesThatExist() {
        QFETCH(QString, text);
        const auto read = parseNightDate(text, "night");
        QVERIFY(read);
        QCOMPARE(toIsoString(*read), text);
    }

    void refusesDatesThatDoNotExistAndOtherShapes_data() {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"",           "2025",       "2025-03",    "2025-3-8",   "25-03-08",         "2025-02-29",  "2025-02-30",
              "1900-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "2025-01-00",       "2025-01-32",  "1969-12-31",
              "3000-01-01", "0000-00-00", "2025/03/08", "08.03.2025", "2025-03-08T00:00", "2025-03-08 ", " 2025-03-08",
              "+025-03-08", "-025-03-08", "2025-03-0x", "tomorrow"}) {
            QTest::newRow(text) << QString(text);
        }
        QTest::newRow("arabic digits") << QString::fromUtf8("٢٠٢٥-٠٣-٠٨");
    }
    void refusesDatesThatDoNotExistAndOtherShapes() {
        QFETCH(QString, text);
        const auto read = parseNightDate(text, "night");
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::BadInput);
        QCOMPARE(read.error().field, "night");
        QVERIFY(read.error().allowed.contains("YYYY-MM-DD"));
    }

    void countsNightsAcrossMonthsYearsAndLeapDays() {
        QCOMPARE(toIsoString(nightOf("2024-02-28") + days(1)), "2024-02-29");
        QCOMPARE(toIsoString(nightOf("2025-02-28") + days(1)), "2025-03-01");
        QCOMPARE(toIsoString(nightOf("2025-01-01") - days(1)), "2024-12-31");
        QCOMPARE((nightOf("2025-03-28") - nightOf("2025-02-10")).count(), 46);
    }

    void weekdayIsThatOfTheEvening() {
        QVERIFY(nightOf("2026-02-23").weekday() == std::chrono::Monday);
        QVERIFY(nightOf("2025-03-08").weekday() == std::chrono::Saturday);
    }

    void aRangeHoldsBothItsEnds() {
        const NightRange range{nightOf("2025-02-10"), nightOf("2025-02-12")};
        QCOMPARE(range.size(), 3);
        QVERIFY(range.contains(nightOf("2025-02-10")) && range.contains(nightOf("2025-02-12")));
        QVERIFY(!range.contains(nightOf("2025-02-09")) && !range.contains(nightOf("2025-02-13")));
        QCOMPARE((NightRange{range.last, range.first}.size()), 0);
        QCOMPARE((NightRange{range.first, range.first}.size()), 1);
    }
};

SOFTFALL_TEST(NightDateTest)
#include "NightDateTest.moc"
