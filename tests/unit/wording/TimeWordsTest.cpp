#include "viewmodels/wording/TimeWords.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

namespace {

/// Newer Qt writes a narrow no-break space before "PM".
QString plain(QString text) {
    return text.replace(QChar(0x202f), u' ').replace(QChar(0x00a0), u' ');
}

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

} // namespace

class TimeWordsTest : public QObject {
    Q_OBJECT

private slots:
    void theClockIsThatOfTheLocale_data() {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("in24Hours");
        QTest::addColumn<QString>("in12Hours");
        QTest::newRow("midnight") << "00:00"
                                  << "00:00"
                                  << "12:00 AM";
        QTest::newRow("morning") << "07:05"
                                 << "07:05"
                                 << "7:05 AM";
        QTest::newRow("noon") << "12:00"
                              << "12:00"
                              << "12:00 PM";
        QTest::newRow("evening") << "23:00"
                                 << "23:00"
                                 << "11:00 PM";
    }
    void theClockIsThatOfTheLocale() {
        QFETCH(QString, time);
        QFETCH(QString, in24Hours);
        QFETCH(QString, in12Hours);
        QCOMPARE(plain(clockText(clockAt(time), german)), in24Hours);
        QCOMPARE(plain(clockText(clockAt(time), british)), in24Hours);
        QCOMPARE(plain(clockText(clockAt(time), american)), in12Hours);
        QCOMPARE(plain(clockText(wallOf("2025-03-10T" + time), german)), in24Hours);
    }

    void theClockIsThatOfTheZoneNotOfTheMachine() {
        const Instant instant = at("2025-03-09T04:10:00Z");
        QCOMPARE(clockText(instant, zoneOf("America/New_York"), german), "23:10");
        QCOMPARE(clockText(instant, zoneOf("Asia/Kathmandu"), german), "09:55");
        QCOMPARE(clockText(instant, TimeZone(), german), "04:10");
    }

    void secondsAreLeftOut() { QCOMPARE(clockText(wallOf("2025-03-10T22:59:59"), german), "22:59"); }

    void aNightIsNamedByItsEveningAndItsMorning_data() {
        QTest::addColumn<QString>("night");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("span");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("date");
        QTest::newRow("a Monday") << "2026-02-23"
                                  << "Night of Mon 23 → Tue 24"
                                  << "Monday 23 February, into Tuesday"
                                  << "Mon 23 Feb 2026"
                                  << "23 Feb";
        QTest::newRow("the end of a month") << "2025-02-28"
                                            << "Night of Fri 28 → Sat 1"
                                            << "Friday 28 February, into Saturday"
                                            << "Fri 28 Feb 2025"
                                            << "28 Feb";
        QTest::newRow("a leap day") << "2024-02-29"
                                    << "Night of Thu 29 → Fri 1"
                                    << "Thursday 29 February, into Friday"
                                    << "Thu 29 Feb 2024"
                                    << "29 Feb";
        QTest::newRow("the end of a year") << "2025-12-31"
                                           << "Night of Wed 31 → Thu 1"
                                           << "Wednesday 31 December, into Thursday"
                                           << "Wed 31 Dec 2025"
                                           << "31 Dec";
        QTest::newRow("before a clock change") << "2025-03-08"
                                               << "Night of Sat 8 → Sun 9"
                                               << "Saturday 8 March, into Sunday"
                                               << "Sat 8 Mar 2025"
                                               << "8 Mar";
        QTest::newRow("a day that Samoa did not have") << "2011-12-30"
                                                       << "Night of Fri 30 → Sat 31"
                                                       << "Friday 30 December, into Saturday"
                                                       << "Fri 30 Dec 2011"
                                                       << "30 Dec";
    }
    void aNightIsNamedByItsEveningAndItsMorning() {
        QFETCH(QString, night);
        QFETCH(QString, title);
        QFETCH(QString, span);
        QFETCH(QString, day);
        QFETCH(QString, date);
        QCOMPARE(nightTitle(nightOf(night), british), title);
        QCOMPARE(eveningTitle(nightOf(night), british), span);
        QCOMPARE(nightDay(nightOf(night), british), day);
        QCOMPARE(shortDate(nightOf(night), british), date);
    }

    void weekdaysSpeakTheLocale() {
        QVERIFY(eveningTitle(nightOf("2026-02-23"), german).contains("Montag 23"));
        QVERIFY(eveningTitle(nightOf("2026-02-23"), german).contains("Dienstag"));
    }

    void monthsAreNamed() {
        QCOMPARE(shortMonth(nightOf("2026-02-23"), british), "Feb 2026");
        QCOMPARE(monthAndYear(nightOf("2026-11-30"), british), "November 2026");
    }

    void aRangeNamesItsYearsWhereTheyDiffer() {
        QCOMPARE(rangeText({nightOf("2025-02-24"), nightOf("2025-03-30")}, british), "24 Feb to 30 Mar 2025");
        QCOMPARE(rangeText({nightOf("2024-12-24"), nightOf("2025-03-30")}, british), "24 Dec 2024 to 30 Mar 2025");
    }

    void durations_data() {
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << 0 << "less than a minute";
        QTest::newRow("1") << 1 << "1 min";
        QTest::newRow("38") << 38 << "38 min";
        QTest::newRow("59") << 59 << "59 min";
        QTest::newRow("60") << 60 << "1 h";
        QTest::newRow("80") << 80 << "1 h 20 min";
        QTest::newRow("120") << 120 << "2 h";
        QTest::newRow("420") << 420 << "7 h";
        QTest::newRow("1441") << 1441 << "24 h 1 min";
    }
    void durations() {
        QFETCH(int, length);
        QFETCH(QString, text);
        QCOMPARE(durationText(minutes(length)), text);
    }

    void aCountReachesZeroAtItsEndAndNotBefore_data() {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<QString>("text");
        QTest::newRow("end") << qint64(0) << "0:00";
        QTest::newRow("a millisecond") << qint64(1) << "0:01";
        QTest::newRow("a second") << qint64(1'000) << "0:01";
        QTest::newRow("just over a second") << qint64(1'001) << "0:02";
        QTest::newRow("59.999") << qint64(59'999) << "1:00";
        QTest::newRow("4:05") << qint64(245'000) << "4:05";
        QTest::newRow("ten minutes") << qint64(600'000) << "10:00";
        QTest::newRow("an hour less a little") << qint64(3'599'500) << "1:00:00";
        QTest::newRow("1:04:05") << qint64(3'845'000) << "1:04:05";
    }
    void aCountReachesZeroAtItsEndAndNotBefore() {
        QFETCH(qint64, left);
        QFETCH(QString, text);
        QCOMPARE(countdownText(MonotonicTime(left)), text);
    }
};

SOFTFALL_TEST(TimeWordsTest)
#include "TimeWordsTest.moc"
