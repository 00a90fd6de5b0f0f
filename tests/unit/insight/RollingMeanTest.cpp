#include "core/insight/RollingMean.h"

#include "program/TestCase.h"
#include "support/CsvRows.h"
#include "support/Times.h"
#include "unit/insight/LoggedNights.h"

#include <QTest>

using namespace softfall;

namespace {

Night loggedNight(NightDate date, int twitches) {
    Night night;
    night.night = date;
    night.twitches = twitches;
    return night;
}

QStringList textOf(const std::vector<std::optional<double>>& means) {
    QStringList texts;
    for (const auto& mean : means) {
        texts << (mean ? QString::number(*mean, 'g', 9) : "-");
    }
    return texts;
}

} // namespace

class RollingMeanTest : public QObject {
    Q_OBJECT

private slots:
    // Expected values: computed by another program (R) from the same example.
    void marksSevenNightMeanIsThatOfTheReference() {
        std::vector<Night> nights;
        for (const CsvLine& row : rowsOf("resources/examples/mark/nights.csv")) {
            if (row["status"] == "logged") {
                nights.push_back(loggedNight(nightOf(row["night"]), row.whole("twitches")));
            }
        }
        const auto expected = oracle("mark_expected_series");
        const NightRange range{nightOf(expected.front()["night_date"]), nightOf(expected.back()["night_date"])};
        const std::vector<NightRecord> records = nightRecords(range, nights, {});
        const auto means = rollingMean(records);
        QCOMPARE(means.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const CsvLine& row = expected[i];
            QCOMPARE(toIsoString(records[i].night), row["night_date"]);
            QCOMPARE(records[i].status == NightRecordStatus::Logged, row["logged"] == "1");
            QCOMPARE(records[i].twitches ? QString::number(*records[i].twitches) : QString(), row["twitches"]);
            QCOMPARE(means[i].has_value(), !row["roll7_mean"].isEmpty());
            if (means[i]) {
                QVERIFY2(std::abs(*means[i] - row.number("roll7_mean")) < 1e-8, qPrintable(row["night_date"]));
            }
        }
        const LoggedTotal total = loggedTotal(records);
        QCOMPARE(total.nights, 47);
        QCOMPARE(total.twitches, 71);
    }

    void aNightThatWasNotLoggedChangesNoNumber() {
        // The mean is over the logged nights of the seven: a gap in the middle does not pull it down …
        QCOMPARE(textOf(rollingMean(recordsOf({2, 2, 2, -1, 2, 2, 2}))).last(), "2");
        // … and logging an explicit zero does.
        QCOMPARE(textOf(rollingMean(recordsOf({2, 2, 2, 0, 2, 2, 2}))).last(), "1.71428571");
        QCOMPARE(loggedTotal(recordsOf({2, 2, 2, -1, 2, 2, 2})).mean(), 2.0);
        QCOMPARE(loggedTotal(recordsOf({2, 2, 2, 0, 2, 2, 2})).nights, 7);
    }

    void onlyLoggedNightsThatCountInStatisticsCount() {
        std::vector<NightRecord> records = recordsOf({3, 3, 3, 3, 9});
        records[4].countsInStatistics = false;
        records[1].status = NightRecordStatus::Unsure;
        records[1].twitches.reset();
        records[1].twitchesLogged = 9; // a lower bound is not a count
        records[2].status = NightRecordStatus::NoSleep;
        records[2].twitches.reset();
        const LoggedTotal total = loggedTotal(records);
        QCOMPARE(total.nights, 2);
        QCOMPARE(total.twitches, 6);
        QCOMPARE(textOf(rollingMean(records, 1)), QStringList({"3", "3", "3", "3", "3"}));
        QCOMPARE(textOf(rollingMean(records)), QStringList({"-", "-", "-", "-", "-"}));
    }

    void isDrawnWhereFourOfSevenAreLogged() {
        QCOMPARE(textOf(rollingMean(recordsOf({1, -1, 1, -1, 1, -1, 1}))),
                 QStringList({"-", "-", "-", "-", "-", "-", "1"}));
        QCOMPARE(textOf(rollingMean(recordsOf({1, -1, 1, -1, 1, -1, -1}))).last(), "-");
        // Once the gap is long enough nothing is reported, and the mean comes back by itself.
        QCOMPARE(textOf(rollingMean(recordsOf({4, 4, 4, 4, -1, -1, -1, -1, 2, 2, 2, 2}))),
                 QStringList({"-", "-", "-", "4", "4", "4", "4", "-", "-", "-", "-", "2"}));
    }

    void meanCoversSevenNights() {
        QCOMPARE(textOf(rollingMean(recordsOf({50, 0, 0, 0, 0, 0, 0, 0, 0}))),
                 QStringList({"-", "-", "-", "12.5", "10", "8.33333333", "7.14285714", "0", "0"}));
    }

    void nothingLoggedMeansNoMean() {
        QCOMPARE(textOf(rollingMean({})), QStringList());
        QCOMPARE(textOf(rollingMean(recordsOf({-1, -1}), 0)), QStringList({"-", "-"}));
        QCOMPARE(loggedTotal({}).nights, 0);
    }
};

SOFTFALL_TEST(RollingMeanTest)
#include "RollingMeanTest.moc"
