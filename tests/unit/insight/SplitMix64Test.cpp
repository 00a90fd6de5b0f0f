#include "core/insight/SplitMix64.h"

#include "program/TestCase.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace softfall;

class SplitMix64Test : public QObject {
    Q_OBJECT

private slots:
    void givesThePublishedNumbers() {
        // From the reference program with seed 1234567, as printed by many implementations.
        SplitMix64 random(1234567);
        for (const std::uint64_t expected : {6457827717110365317U, 3203168211198807973U, 9817491932198370423U,
                                             4593380528125082431U, 16408922859458223821U}) {
            QCOMPARE(random.next(), expected);
        }
    }

    void coinIsFair() {
        SplitMix64 random(1);
        int heads = 0;
        for (int i = 0; i < 10'000; ++i) {
            heads += random.coin() ? 1 : 0;
        }
        QVERIFY2(std::abs(heads - 5000) < 200, qPrintable(QString::number(heads))); // four standard deviations
    }

    void belowIsEvenAndNeverTheBound() {
        SplitMix64 random(2);
        std::array<int, 6> seen{};
        for (int i = 0; i < 12'000; ++i) {
            ++seen.at(std::size_t(random.below(6)));
        }
        for (const int number : seen) {
            QVERIFY(std::abs(number - 2000) < 170);
        }
        QCOMPARE(random.below(1), 0U);
    }
};

SOFTFALL_TEST(SplitMix64Test)
#include "SplitMix64Test.moc"
