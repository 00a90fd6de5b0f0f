#include "core/insight/FalseDiscovery.h"

#include "program/TestCase.h"
#include "support/CsvRows.h"
#include "unit/insight/Closeness.h"

#include <QTest>

#include <algorithm>

using namespace softfall;

class FalseDiscoveryTest : public QObject {
    Q_OBJECT

private slots:
    void adjustsAsBenjaminiAndHochbergDo() {
        const std::vector<CsvLine> rows = oracle("multiple_testing_bh1995");
        std::vector<double> p;
        for (const CsvLine& row : rows) {
            p.push_back(row.number("p"));
        }
        std::vector<double> q = falseDiscoveryAdjusted(p);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            COMPARE_CLOSE(q[i], rows[i].number("bh"), 1e-8);
        }
        QCOMPARE(std::ranges::count_if(q, [](double each) { return each <= 0.05; }), 4);

        // Their order does not matter.
        std::ranges::reverse(p);
        std::ranges::reverse(q);
        QCOMPARE(falseDiscoveryAdjusted(p), q);
    }

    void oneAloneStaysAsItIs() {
        QCOMPARE(falseDiscoveryAdjusted(std::vector{0.03}), std::vector{0.03});
        QVERIFY(falseDiscoveryAdjusted({}).empty());
    }
};

SOFTFALL_TEST(FalseDiscoveryTest)
#include "FalseDiscoveryTest.moc"
