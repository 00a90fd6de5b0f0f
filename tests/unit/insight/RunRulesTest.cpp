#include "core/insight/RunRules.h"

#include "program/TestCase.h"

#include <QTest>

#include <vector>

using namespace softfall;

namespace {

/// `runs` of that length, alternately above and below 0.
std::vector<double> runsOf(const std::vector<int>& runs) {
    std::vector<double> values;
    double side = 1;
    for (const int run : runs) {
        for (int i = 0; i < run; ++i) {
            values.push_back(side);
        }
        side = -side;
    }
    return values;
}

bool hasSignal(const RunRules& rules) {
    return rules.longestRun > rules.longestRunExpected || rules.crossings < rules.crossingsExpected;
}

} // namespace

class RunRulesTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsExpectedFollowsTheNumberOfValues_data() {
        // log2(n) + 3 rounded, and qbinom(0.05, n − 1, 0.5).
        QTest::addColumn<int>("n");
        QTest::addColumn<int>("longestRun");
        QTest::addColumn<int>("crossings");
        QTest::newRow("10") << 10 << 6 << 2;
        QTest::newRow("12") << 12 << 7 << 3;
        QTest::newRow("20") << 20 << 7 << 6;
        QTest::newRow("24") << 24 << 8 << 8;
    }
    void whatIsExpectedFollowsTheNumberOfValues() {
        QFETCH(int, n);
        const RunRules rules = runRules(runsOf(std::vector<int>(std::size_t(n), 1))).value();
        QCOMPARE(rules.useful, n);
        QTEST(rules.longestRunExpected, "longestRun");
        QTEST(rules.crossingsExpected, "crossings");
        QCOMPARE(rules.crossings, n - 1);
        QVERIFY(!hasSignal(rules));
    }

    void aLongRunIsASignal() {
        const RunRules rules = runRules(runsOf({1, 1, 1, 1, 1, 1, 1, 7, 6})).value();
        QCOMPARE(rules.longestRun, 7);
        QVERIFY(!hasSignal(rules));
        const RunRules longer = runRules(runsOf({1, 1, 1, 1, 1, 1, 8, 8})).value();
        QCOMPARE(longer.crossings, longer.crossingsExpected);
        QVERIFY(hasSignal(longer));
    }

    void fewCrossingsAreASignal() {
        const RunRules few = runRules(runsOf({5, 5, 5, 5})).value();
        QCOMPARE(few.crossings, 3);
        QVERIFY(few.longestRun <= few.longestRunExpected);
        QVERIFY(hasSignal(few));
    }

    void valuesOnTheMedianArePassedOver() {
        std::vector<double> values = runsOf({3, 3, 3, 3});
        values.insert(values.begin() + 2, 0);
        const RunRules rules = runRules(values).value();
        QCOMPARE(rules.median, 0.0);
        QCOMPARE(rules.useful, 12);
        QCOMPARE(rules.longestRun, 3);
    }

    void manyTiesOrFewValuesGiveNoSignal() {
        std::vector<double> values = runsOf({1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
        values.insert(values.end(), 3, 0);
        QVERIFY(runRules(values));
        values.push_back(0);
        QVERIFY(!runRules(values));
        QVERIFY(!runRules(std::vector<double>{0, 0, 1, 0, 0, 2, 0, 0, 0, 1, 0, 0})); // a median of 0
        QVERIFY(!runRules(runsOf({3, 3, 3})));
    }
};

SOFTFALL_TEST(RunRulesTest)
#include "RunRulesTest.moc"
