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
        QTest::newRow("a large can, before two small ones") << 160.0 << "large-energy-drink 1";
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
                               QString::number(int(likely->size)),
                 serving);
    }
};

SOFTFALL_TEST(LikelyAmountsTest)
#include "LikelyAmountsTest.moc"
