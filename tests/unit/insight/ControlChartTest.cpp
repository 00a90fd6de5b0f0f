#include "core/insight/ControlChart.h"

#include "program/TestCase.h"
#include "support/CsvRows.h"
#include "unit/insight/Closeness.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace softfall;

class ControlChartTest : public QObject {
    Q_OBJECT

private slots:
    void limitsAreThoseOfTheTextbook() {
        const std::vector<CsvLine> rows = oracle("control_charts");
        std::map<QString, std::vector<ChartedCount>> points;
        for (const CsvLine& row : rows) {
            points[row["chart"]].push_back({row.number("x"), row.number("n")});
        }
        QCOMPARE(points.size(), 3U);
        for (const CsvLine& row : rows) {
            const ControlChart chart = rateChart(points[row["chart"]]);
            const ControlLimits limits = chart.limits.at(std::size_t(row.whole("i") - 1));
            COMPARE_CLOSE(chart.centre, row.number("cl"), 1e-10);
            COMPARE_CLOSE(limits.high, row.number("ucl"), 1e-10);
            COMPARE_CLOSE(limits.low, row.number("lcl"), 1e-10);
        }
    }

    void laneyWidensByTheScatterFromPointToPoint() {
        // z alternates between ±1.5, so each range is 3.
        const std::vector<ChartedCount> points{{7, 1}, {1, 1}, {7, 1}, {1, 1}};
        const ControlChart chart = rateChart(points, Widening::Laney);
        COMPARE_CLOSE(chart.sigmaZ, 3 / 1.128, 1e-12);
        COMPARE_CLOSE(chart.limits[0].high, 4 + 3 * 2 * chart.sigmaZ, 1e-12);
        QCOMPARE(rateChart(points).sigmaZ, 1.0);
    }

    void laneyNeverNarrows() {
        const std::vector<ChartedCount> even(9, {4, 1});
        QCOMPARE(rateChart(even, Widening::Laney).sigmaZ, 1.0);
        QCOMPARE(rateChart(std::vector<ChartedCount>(9, {0, 1}), Widening::Laney).limits[0].high, 0.0);
    }

    void quietNightsHaveTheLimitsOfTheGeometricDistribution() {
        const std::vector<int> quiet{2, 0, 5, 1};
        const ControlChart chart = quietNightsChart(quiet);
        QCOMPARE(chart.centre, 2.0);
        COMPARE_CLOSE(chart.limits[0].high, 2 + 3 * std::sqrt(6.0), 1e-12);
        QCOMPARE(chart.limits[3].low, 0.0);
    }

    void noDataHasNoLimits() {
        QVERIFY(rateChart({}).limits.empty());
        QVERIFY(quietNightsChart({}).limits.empty());
    }
};

SOFTFALL_TEST(ControlChartTest)
#include "ControlChartTest.moc"
