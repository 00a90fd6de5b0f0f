#include "core/diary/DiaryPreferences.h"

#include "program/TestCase.h"

#include <QTest>

using namespace softfall;

class DiaryPreferencesTest : public QObject {
    Q_OBJECT

private slots:
    void theDefaultPresetsAreTheTypicalServings() {
        QStringList countDisplay;
        for (const CaffeinePreset& preset : DiaryPreferences().caffeine) {
            countDisplay << toString(*preset.serving) + ' ' + QString::number(preset.milligrams);
        }
        QCOMPARE(countDisplay, QStringList({"coffee 96", "espresso 63", "black-tea 48", "green-tea 29", "cola 33",
                                            "energy-drink 80", "large-energy-drink 160", "decaf 5"}));
        QVERIFY(checked(DiaryPreferences()));
    }

    void everyIdIsReadBack() {
        for (const CaffeineServing serving : allCaffeineServings) {
            QVERIFY(fromId<CaffeineServing>(toString(serving), "serving").value() == serving);
        }
        for (const CountDisplay counts : {CountDisplay::EachNight, CountDisplay::EachWeek}) {
            QVERIFY(fromId<CountDisplay>(toString(counts), "counts").value() == counts);
        }
        QCOMPARE(fromId<CountDisplay>("each-month", "counts").error().allowed, "each-night, each-week");
    }

    void aPresetIsAKnownServingOrHasANameOfItsOwn_data() {
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<QString>("label");
        QTest::addColumn<int>("milligrams");
        QTest::addColumn<QString>("refused");
        QTest::newRow("known") << true << "" << 110 << "";
        QTest::newRow("known, none") << true << "" << 0 << "";
        QTest::newRow("known, with a name") << true << "Mug" << 110 << "caffeine-preset";
        QTest::newRow("own") << false << "Mug" << 2000 << "";
        QTest::newRow("own, longest name") << false << QString(40, 'x') << 1 << "";
        QTest::newRow("own, longer") << false << QString(41, 'x') << 1 << "caffeine-preset";
        QTest::newRow("own, nameless") << false << " " << 1 << "caffeine-preset";
        QTest::newRow("too strong") << true << "" << 2001 << "caffeine-preset-mg";
        QTest::newRow("less than nothing") << true << "" << -1 << "caffeine-preset-mg";
    }
    void aPresetIsAKnownServingOrHasANameOfItsOwn() {
        QFETCH(bool, isKnown);
        QFETCH(QString, label);
        QFETCH(int, milligrams);
        QFETCH(QString, refused);
        DiaryPreferences preferences;
        preferences.caffeine = {{isKnown ? std::optional(CaffeineServing::Coffee) : std::nullopt, label, milligrams}};
        const auto valid = checked(preferences);
        QCOMPARE(valid ? QString() : valid.error().field, refused);
    }

    void thereAreOneToSixteenPresets() {
        for (const auto& [count, isFine] :
             {std::pair(0, false), std::pair(1, true), std::pair(16, true), std::pair(17, false)}) {
            DiaryPreferences preferences;
            preferences.caffeine.assign(std::size_t(count), {CaffeineServing::Decaf, {}, 5});
            QCOMPARE(checked(preferences).has_value(), isFine);
        }
    }
};

SOFTFALL_TEST(DiaryPreferencesTest)
#include "DiaryPreferencesTest.moc"
