#include "core/diary/LikelyAmounts.h"

#include "program/TestCase.h"

#include <QTest>

using namespace softfall;

/// What was had, from its milligrams.
class LikelyAmountsTest : public QObject {
    Q_OBJECT

private slots:
    void servings_data() {
        QTest::addColumn<double>("milligrams");
        QTest::addColumn<QString>("serving");
        QTest::newRow("a coffee") << 96.0 << "coffee 1";
        QTest::newRow("a large coffee") << 144.0 << "coffee 2";
        QTest::newRow("two coffees") << 192.0 << "coffee 3";
        QTest::newRow("a large energy drink") << 120.0 << "energy-drink 2";
        QTest::newRow("a large can, or two small ones") << 160.0 << "energy-drink ?";
        QTest::newRow("the own drink") << 85.0 << "Mate 1";
        QTest::newRow("a large one of those") << 128.0 << "Mate 2";
        QTest::newRow("a typical drink that is not offered") << 29.0 << "green-tea 1";
        QTest::newRow("neither of two") << 170.0 << "";
        QTest::newRow("nothing like it") << 71.0 << "";
    }
    void servings() {
        QFETCH(double, milligrams);
        QFETCH(QString, serving);
        std::vector<CaffeinePreset> drinks = defaultCaffeinePresets();
        std::erase_if(drinks, [](const CaffeinePreset& each) { return each.serving == CaffeineServing::GreenTea; });
        drinks.push_back({std::nullopt, "Mate", 85});
        drinks.push_back({std::nullopt, "Guarana", 113}); // one and a half of it are two mates
        const auto likely = likelyServing(milligrams, drinks);
        QCOMPARE(!likely ? QString()
                         : (likely->drink.serving ? toString(*likely->drink.serving) : likely->drink.label) + ' ' +
                               (likely->size ? QString::number(int(*likely->size)) : QString(u'?')),
                 serving);
    }

    void everyDrinkInEverySizeComesOutTrue_data() {
        QTest::addColumn<CaffeineServing>("serving");
        for (const CaffeineServing serving : allCaffeineServings) {
            QTest::newRow(qPrintable(toString(serving))) << serving;
        }
    }
    void everyDrinkInEverySizeComesOutTrue() {
        QFETCH(CaffeineServing, serving);
        const std::vector<CaffeinePreset> drinks = defaultCaffeinePresets();
        const std::vector<double> amounts = likelyAmounts(HabitKind::Caffeine, milligramsOf(serving), drinks);
        QCOMPARE(amounts.size(), 4u);
        for (std::size_t size = 0; size < amounts.size(); ++size) {
            const auto likely = likelyServing(amounts[size], drinks);
            QVERIFY2(likely, qPrintable(QString::number(amounts[size])));
            if (likely->size) {
                QCOMPARE(likely->drink.serving, std::optional(serving));
                QCOMPARE(int(*likely->size), int(size));
            } else { // of both cans the one without a size in its name
                QVERIFY(serving == CaffeineServing::EnergyDrink || serving == CaffeineServing::LargeEnergyDrink);
                QCOMPARE(likely->drink.serving, std::optional(CaffeineServing::EnergyDrink));
            }
        }
    }

    void twoTeasAreNoCoffee() {
        const std::vector<CaffeinePreset> drinks = defaultCaffeinePresets();
        const double two = likelyAmounts(HabitKind::Caffeine, milligramsOf(CaffeineServing::BlackTea), drinks).back();
        QCOMPARE(two, 97.0);
        QCOMPARE(likelyServing(two, drinks)->drink.serving, std::optional(CaffeineServing::BlackTea));
    }
};

SOFTFALL_TEST(LikelyAmountsTest)
#include "LikelyAmountsTest.moc"
