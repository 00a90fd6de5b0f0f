#include "core/insight/ChangePoint.h"

#include "program/TestCase.h"
#include "support/CsvRows.h"
#include "unit/insight/Closeness.h"
#include "unit/insight/LoggedNights.h"
#include "unit/insight/MarksDiary.h"

#include <QTest>

using namespace softfall;

class ChangePointTest : public QObject {
    Q_OBJECT

private slots:
    void coalMiningDisastersSplitAtReference() {
        std::vector<int> counts;
        for (const CsvLine& row : oracle("coal_yearly")) {
            counts.push_back(row.whole("disasters"));
        }
        const CsvLine expected = oracle("changepoint_poisson").front();
        const CountSplit split = bestSplit(counts).value();
        QCOMPARE(int(counts.size()), expected.whole("n"));
        QCOMPARE(int(split.before), expected.whole("k_last_before"));
        COMPARE_CLOSE(split.meanBefore, expected.number("rate_before"), 1e-10);
        COMPARE_CLOSE(split.meanAfter, expected.number("rate_after"), 1e-10);
        COMPARE_CLOSE(split.likelihoodRatio, expected.number("maxLR"), 1e-10);
        // The literature has 1890 or 1891; about five years fit nearly as well.
        QVERIFY(split.minBefore <= 40 && split.maxBefore >= 41);
        QVERIFY(split.minBefore >= 34 && split.maxBefore <= 48);
    }

    void marksTwitchesSplitNineNightsAfterChange() {
        const CsvLine expected = oracle("mark_expected_changepoint").front();
        const InsightInput diary = marksDiaryUpTo(nightOf("2025-03-30"));
        const ChangePoint point = changePointOf(diary.records, 1).value();
        QCOMPARE(toIsoString(point.lastBefore), expected["last_before"]);
        QCOMPARE(int(point.split.before), expected.whole("logged_nights_before"));
        COMPARE_CLOSE(point.split.likelihoodRatio, expected.number("LR"), 1e-10);
        COMPARE_CLOSE(point.split.meanBefore, expected.number("rate_before"), 1e-10);
        COMPARE_CLOSE(point.split.meanAfter, expected.number("rate_after"), 1e-10);
        QCOMPARE(point.p, 0.001); // no order of 999 is as clear
        QVERIFY(point.earliest <= point.lastBefore && point.lastBefore <= point.latest);
    }

    void sameSeedGivesSameResult() {
        const auto records = recordsOf({2, 0, 3, 1, 2, 1, 0, 2, 1, 3, 0, 1});
        const ChangePoint point = changePointOf(records, 7).value();
        QCOMPARE(changePointOf(records, 7)->p, point.p);
        QVERIFY2(point.p > 0.1, qPrintable(QString::number(point.p)));
    }

    void itsNightIsTheLastOneThatWasLogged() {
        const auto records = recordsOf({5, 5, 5, 5, notLogged, notLogged, 0, 0, 0, 0});
        const ChangePoint point = changePointOf(records, 1).value();
        QCOMPARE(point.lastBefore, records[3].night);
        QCOMPARE(point.earliest, records[3].night);
        QCOMPARE(point.latest, records[3].night);
    }

    void scatterWidensChangeInterval() {
        const std::vector<int> even{9, 9, 9, 9, 9, 9, 2, 2, 2, 2, 2, 2, 2, 2};
        const std::vector<int> uneven{18, 0, 18, 0, 18, 0, 4, 0, 4, 0, 4, 0, 4, 0};
        const CountSplit narrow = bestSplit(even).value();
        const CountSplit wide = bestSplit(uneven).value();
        QVERIFY(wide.maxBefore - wide.minBefore > narrow.maxBefore - narrow.minBefore);
    }

    void withoutTwitchesThereIsNone() {
        QVERIFY(!changePointOf(recordsOf({0, 0, 0}), 1));
        QVERIFY(!changePointOf(recordsOf({4}), 1));
        QVERIFY(!changePointOf({}, 1));
        QVERIFY(changePointOf(recordsOf({0, 1}), 1));
    }
};

SOFTFALL_TEST(ChangePointTest)
#include "ChangePointTest.moc"
