#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

class TimeOfDayTest : public QObject {
    Q_OBJECT

private slots:
    void readsTwoDigitsColonTwoDigits_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutesSinceMidnight");
        QTest::newRow("midnight") << "00:00" << 0;
        QTest::newRow("one past") << "00:01" << 1;
        QTest::newRow("morning") << "07:05" << 425;
        QTest::newRow("noon") << "12:00" << 720;
        QTest::newRow("evening") << "23:00" << 1380;
        QTest::newRow("last") << "23:59" << 1439;
    }
    void readsTwoDigitsColonTwoDigits() {
        QFETCH(QString, text);
        QFETCH(int, minutesSinceMidnight);
        const auto read = parseTimeOfDay(text, "bedtime");
        QVERIFY(read);
        QCOMPARE(int(read->sinceMidnight().count()), minutesSinceMidnight);
        QCOMPARE(toIsoString(*read), text);
    }

    void refusesEverythingElseAndNamesTheField_data() {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"",      " ",     "24:00", "23:60", "7:00",  "07:0",  "0700",    "07:00:00", " 07:00", "07:00 ",
              "-1:00", "+7:00", "07-00", "07.00", "aa:bb", "07:0a", "7:00 pm", "25:99",    "::",     "07:00\n"}) {
            QTest::newRow(text) << QString(text);
        }
        QTest::newRow("arabic digits") << QString::fromUtf8("٠٧:٠٠");
        QTest::newRow("full-width colon") << QString::fromUtf8("07：00");
    }
    void refusesEverythingElseAndNamesTheField() {
        QFETCH(QString, text);
        const auto read = parseTimeOfDay(text, "bedtime");
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::BadInput);
        QCOMPARE(read.error().field, "bedtime");
        QCOMPARE(read.error().value, text);
        QVERIFY(read.error().allowed.contains("00:00") && read.error().allowed.contains("23:59"));
    }

    void wrapsAroundTheClock() {
        QCOMPARE(toIsoString(TimeOfDay(hours(24))), "00:00");
        QCOMPARE(toIsoString(TimeOfDay(hours(25) + minutes(1))), "01:01");
        QCOMPARE(toIsoString(TimeOfDay(minutes(-1))), "23:59");
        QCOMPARE(toIsoString(TimeOfDay(minutes(-1440 * 3 - 60))), "23:00");
    }

    void ordersByTheClock() {
        QVERIFY(TimeOfDay(0, 30) < TimeOfDay(23, 0));
        QVERIFY(TimeOfDay(24, 0) == TimeOfDay());
    }
};

SOFTFALL_TEST(TimeOfDayTest)
#include "TimeOfDayTest.moc"
