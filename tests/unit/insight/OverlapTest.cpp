#include "core/insight/Overlap.h"

#include "program/TestCase.h"
#include "unit/insight/Closeness.h"

#include <QTest>

using namespace softfall;

class OverlapTest : public QObject {
    Q_OBJECT

private slots:
    void phiMeasuresAssociation() {
        QCOMPARE((Overlap{10, 0, 0, 12}).phi(), 1.0);
        QCOMPARE((Overlap{0, 10, 12, 0}).phi(), -1.0);
        QCOMPARE((Overlap{4, 6, 6, 9}).phi(), 0.0);
        QVERIFY(!(Overlap{5, 0, 9, 0}).phi());
        QVERIFY(!Overlap{}.phi());
    }

    void addsUp() {
        Overlap overlap;
        overlap.add(true, true);
        overlap.add(true, false);
        overlap.add(true, false);
        overlap.add(false, true);
        overlap.add(false, false);
        COMPARE_CLOSE(*overlap.phi(), (1.0 * 1 - 2 * 1) / std::sqrt(3.0 * 2 * 2 * 3), 1e-12);
    }

    void oppositeHabitsAreInseparable() {
        QVERIFY((Overlap{20, 1, 1, 20}).isInseparable());
        QVERIFY((Overlap{1, 20, 20, 1}).isInseparable());
        QVERIFY(!(Overlap{20, 5, 5, 20}).isInseparable());
        QVERIFY(!(Overlap{20, 0, 0, 0}).isInseparable());
    }

    void unbalancedSidesCountAsInseparable() {
        QVERIFY((Overlap{0, 6, 34, 7}).isOneSided()); // Mark's late workouts, all before his change
        QVERIFY((Overlap{6, 0, 7, 34}).isOneSided());
        QVERIFY((Overlap{5, 9, 29, 4}).isOneSided());   // his stress: three times as often before it
        QVERIFY(!(Overlap{0, 5, 10, 85}).isOneSided()); // half a night would be expected
        QVERIFY(!(Overlap{2, 3, 10, 15}).isOneSided()); // as expected
        QVERIFY(!(Overlap{40, 60, 60, 40}).isOneSided());
        QVERIFY((Overlap{25, 75, 75, 25}).isOneSided());
        QVERIFY(!Overlap{}.isOneSided());
    }
};

SOFTFALL_TEST(OverlapTest)
#include "OverlapTest.moc"
