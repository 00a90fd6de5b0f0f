#include "viewmodels/progress/ChartSpan.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

namespace {

QString textOf(NightRange range) {
    return toIsoString(range.first).mid(2) + ".." + toIsoString(range.last).mid(2);
}

} // namespace

class ChartSpanTest : public QObject {
    Q_OBJECT

    const NightRange long_{nightOf("2024-01-01"), nightOf("2025-03-30")};
    const NightRange short_{nightOf("2025-03-28"), nightOf("2025-03-30")};

private slots:
    void aLengthEndsWithTheLastNight_data() {
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("nights");
        QTest::newRow("week") << int(ChartSpan::Week) << "25-03-24..25-03-30";
        QTest::newRow("month") << int(ChartSpan::Month) << "25-03-01..25-03-30";
        QTest::newRow("quarter") << int(ChartSpan::Quarter) << "24-12-30..25-03-30";
        QTest::newRow("year") << int(ChartSpan::Year) << "24-04-01..25-03-30";
        QTest::newRow("all") << int(ChartSpan::All) << "24-01-01..25-03-30";
    }
    void aLengthEndsWithTheLastNight() {
        QFETCH(int, length);
        ChartSpan span;
        span.setLength(ChartSpan::Length(length));
        QTEST(textOf(span.within(long_)), "nights");
    }
    void aYoungDiaryIsAFortnightWide() {
        ChartSpan span;
        QCOMPARE(textOf(span.within(short_)), "25-03-17..25-03-30");
        QVERIFY(!span.canMove(-1, short_));
        span.setLength(ChartSpan::Week);
        QCOMPARE(textOf(span.within(short_)), "25-03-24..25-03-30");
    }
    void movingGoesByHalvesAndStopsAtTheEnds() {
        ChartSpan span;
        span.setLength(ChartSpan::Month);
        QVERIFY(!span.canMove(1, long_));
        QVERIFY(span.move(-1, long_));
        QCOMPARE(textOf(span.within(long_)), "25-02-14..25-03-15");
        while (span.move(-1, long_)) {
        }
        QCOMPARE(textOf(span.within(long_)), "24-01-01..24-01-30");
        QVERIFY(span.move(1, long_));
        while (span.move(1, long_)) {
        }
        QCOMPARE(textOf(span.within(long_)), "25-03-01..25-03-30");
    }
    void aLongerLengthThatFitsEndsWithTheLastNight() {
        const NightRange weeks{nightOf("2025-02-10"), nightOf("2025-03-30")};
        ChartSpan span;
        span.setLength(ChartSpan::Week);
        QVERIFY(span.move(-1, weeks));
        span.setLength(ChartSpan::Quarter);
        QCOMPARE(textOf(span.within(weeks)), "25-02-10..25-03-30");
        QVERIFY(!span.canMove(1, weeks));
    }
    void allCannotMove() {
        ChartSpan span;
        span.setLength(ChartSpan::Week);
        QVERIFY(span.move(-1, long_));
        span.setLength(ChartSpan::All);
        QVERIFY(!span.canMove(-1, long_));
        QCOMPARE(textOf(span.within(long_)), "24-01-01..25-03-30");
    }
    void zoomingGoesFromLengthToLength() {
        ChartSpan span;
        QVERIFY(span.zoom(1));
        QCOMPARE(span.length(), ChartSpan::Month);
        QVERIFY(span.zoom(1));
        QVERIFY(!span.zoom(1));
        QCOMPARE(span.length(), ChartSpan::Week);
        QVERIFY(span.zoom(-4));
        QCOMPARE(span.length(), ChartSpan::All);
        QVERIFY(!span.zoom(-1));
    }
};

SOFTFALL_TEST(ChartSpanTest)

#include "ChartSpanTest.moc"
