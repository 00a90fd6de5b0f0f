#include "core/insight/SmoothedCount.h"

#include "program/TestCase.h"
#include "support/CsvRows.h"
#include "unit/insight/Closeness.h"

#include <QTest>

using namespace softfall;

class SmoothedCountTest : public QObject {
    Q_OBJECT

private slots:
    void isThatOfTheHandbook() {
        const std::vector<CsvLine> rows = oracle("ewma_nist");
        std::vector<std::optional<double>> values;
        for (const CsvLine& row : rows) {
            values.emplace_back(row.number("x"));
        }
        const auto means = smoothed(values, 0.3, 50.0);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            COMPARE_CLOSE(*means[i], rows[i].number("ewma"), 1e-8);
        }
    }

    void marksIsThatOfTheReference() {
        const std::vector<CsvLine> rows = oracle("mark_expected_series");
        std::vector<std::optional<double>> values;
        for (const CsvLine& row : rows) {
            values.push_back(row["logged"] == "1" ? std::optional(row.number("twitches")) : std::nullopt);
        }
        const auto means = smoothed(values, 0.2);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (values[i]) {
                COMPARE_CLOSE(*means[i], rows[i].number("ewma02"), 1e-8);
            } else {
                QCOMPARE(means[i], means[i - 1]); // carried over an unlogged night
            }
        }
    }

    void beginsWithTheFirstValue() {
        using Values = std::vector<std::optional<double>>;
        QCOMPARE(smoothed(Values{{}, {}, 4.0, {}, 0.0}, 0.2), (Values{{}, {}, 4.0, 4.0, 3.2}));
        QCOMPARE(smoothed(Values{}, 0.2), Values{});
    }
};

SOFTFALL_TEST(SmoothedCountTest)
#include "SmoothedCountTest.moc"
