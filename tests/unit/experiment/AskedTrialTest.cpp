#include "core/experiment/AskedTrial.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

class AskedTrialTest : public QObject {
    Q_OBJECT

private slots:
    void theStricterTimeHolds_data() {
        QTest::addColumn<ExperimentTemplate>("what");
        QTest::addColumn<QString>("latest"); // of caffeine; empty: none
        QTest::addColumn<int>("exercise");   // minutes before bedtime
        QTest::addColumn<int>("screens");
        QTest::addColumn<QString>("latestThen");
        QTest::addColumn<int>("exerciseThen");
        QTest::addColumn<int>("screensThen");
        using What = ExperimentTemplate;
        QTest::newRow("caffeine") << What::NoCaffeineAfterNoon << "14:00" << 60 << 30 << "12:00" << 60 << 30;
        QTest::newRow("no latest hour") << What::NoCaffeineAfterNoon << "" << 60 << 30 << "12:00" << 60 << 30;
        QTest::newRow("stricter already") << What::NoCaffeineAfterNoon << "10:00" << 60 << 30 << "10:00" << 60 << 30;
        QTest::newRow("screens") << What::ScreensOffHourBefore << "14:00" << 60 << 30 << "14:00" << 60 << 60;
        QTest::newRow("screens longer") << What::ScreensOffHourBefore << "14:00" << 60 << 90 << "14:00" << 60 << 90;
        QTest::newRow("training") << What::NoLateHardTraining << "14:00" << 60 << 30 << "14:00" << 120 << 30;
        QTest::newRow("training longer") << What::NoLateHardTraining << "14:00" << 240 << 30 << "14:00" << 240 << 30;
        QTest::newRow("stretching") << What::TenMinuteStretch << "14:00" << 60 << 30 << "14:00" << 60 << 30;
        QTest::newRow("dinner") << What::MineralRichDinner << "14:00" << 60 << 30 << "14:00" << 60 << 30;
    }
    void theStricterTimeHolds() {
        QFETCH(ExperimentTemplate, what);
        QFETCH(QString, latest);
        QFETCH(int, exercise);
        QFETCH(int, screens);
        Preferences preferences;
        preferences.caffeineLatest = latest.isEmpty() ? std::nullopt : std::optional(clockAt(latest));
        preferences.exerciseBefore = minutes(exercise);
        preferences.screensBefore = minutes(screens);
        const Preferences then = followingTrial(preferences, what);
        QTEST(toIsoString(*then.caffeineLatest), "latestThen");
        QTEST(int(then.exerciseBefore.count()), "exerciseThen");
        QTEST(int(then.screensBefore.count()), "screensThen");
    }
};

SOFTFALL_TEST(AskedTrialTest)

#include "AskedTrialTest.moc"
