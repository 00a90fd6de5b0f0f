#include "core/insight/NightsNeeded.h"

#include "program/TestCase.h"
#include "support/CsvRows.h"

#include <QTest>

#include <cmath>

using namespace softfall;

class NightsNeededTest : public QObject {
    Q_OBJECT

private slots:
    void powerIsThatOfTheReference() {
        for (const CsvLine& row : oracle("power_exact_conditional")) {
            const double expected = row.number("n_each") * row.number("mean_before");
            const double power = ratioPower(expected, expected * row.number("true_RR"), 0.5);
            // The table has four decimals.
            QVERIFY2(std::abs(power - row.number("power")) < 6e-5,
                     qPrintable(QStringLiteral("%1 nights, %2, %3: %4 is not %5")
                                    .arg(row["n_each"], row["mean_before"], row["true_RR"])
                                    .arg(power, 0, 'g', 6)
                                    .arg(row["power"])));
        }
    }

    void nightsNeededForEightyPercentPower() {
        // 28 nights before at 2 a night: the table has 0.8467 for 28 after.
        const int needed = nightsNeeded(28, 2, 1).value();
        QVERIFY2(needed > 14 && needed <= 28, qPrintable(QString::number(needed)));
        QVERIFY(ratioPower(56, needed * 1.0, needed / (28.0 + needed)) >= neededPower);
        QVERIFY(ratioPower(56, (needed - 1) * 1.0, (needed - 1) / (27.0 + needed)) < neededPower);
    }

    void moreScatterNeedsMoreNights() {
        QVERIFY(nightsNeeded(28, 3, 1.5).value() > nightsNeeded(28, 3, 1).value());
        // Twice the nights with twice the scatter are equivalent.
        QVERIFY(std::abs(nightsNeeded(56, 2, 2).value() - 2 * nightsNeeded(28, 2, 1).value()) <= 1);
    }

    void aShortOrQuietBeforeIsNeverEnough() {
        QVERIFY(!nightsNeeded(0, 3, 1));
        QVERIFY(!nightsNeeded(10, 0.2, 1));
        QVERIFY(!nightsNeeded(28, 0, 1));
    }

    void manyTwitchesNeedFewNights() { QCOMPARE(nightsNeeded(365, 50, 1), 1); }
};

SOFTFALL_TEST(NightsNeededTest)
#include "NightsNeededTest.moc"
