#include "core/evening/Preferences.h"

#include "program/TestCase.h"

#include <QTest>

#include <functional>

using namespace softfall;

using Alteration = std::function<void(Preferences&)>;
Q_DECLARE_METATYPE(Alteration)

class PreferencesTest : public QObject {
    Q_OBJECT

private slots:
    void theDefaultsAreAllowed() {
        const auto same = checked(Preferences());
        QVERIFY(same);
        QVERIFY(*same == Preferences());
    }

    void theDefaultEveningLastsNinetyMinutes() {
        minutes total{0};
        for (const StepMinutes& step : Preferences().steps) {
            total += step.length;
        }
        QCOMPARE(total, Preferences().windDownBefore);
        QCOMPARE(Preferences().steps.size(), allSteps.size());
    }

    void theEndsOfEachRangeAreAllowed_data() {
        QTest::addColumn<Alteration>("alter");
        const auto row = [](const char* name, Alteration alter) { QTest::newRow(name) << alter; };
        row("caffeine 0", [](Preferences& p) { p.caffeineBefore = hours(0); });
        row("caffeine 24", [](Preferences& p) { p.caffeineBefore = hours(24); });
        row("large caffeine 0", [](Preferences& p) { p.largeCaffeineBefore = hours(0); });
        row("large caffeine 24", [](Preferences& p) { p.largeCaffeineBefore = hours(24); });
        row("nicotine 0", [](Preferences& p) { p.nicotineBefore = hours(0); });
        row("nicotine 24", [](Preferences& p) { p.nicotineBefore = hours(24); });
        row("exercise 0", [](Preferences& p) { p.exerciseBefore = hours(0); });
        row("exercise 24", [](Preferences& p) { p.exerciseBefore = hours(24); });
        row("screens 0", [](Preferences& p) { p.screensBefore = minutes(0); });
        row("screens 240", [](Preferences& p) { p.screensBefore = minutes(240); });
        row("wind-down 10", [](Preferences& p) { p.windDownBefore = minutes(10); });
        row("wind-down 240", [](Preferences& p) { p.windDownBefore = minutes(240); });
        row("no latest caffeine", [](Preferences& p) { p.caffeineLatest.reset(); });
        row("step 0", [](Preferences& p) { p.steps.front().length = minutes(0); });
        row("step 240", [](Preferences& p) { p.steps.front().length = minutes(240); });
        row("fewer steps", [](Preferences& p) { p.steps.resize(1); });
        row("one minute of one step", [](Preferences& p) {
            p.steps = {{StepId::Screens, minutes(0)}, {StepId::Schedule, minutes(1)}};
        });
    }
    void theEndsOfEachRangeAreAllowed() {
        QFETCH(Alteration, alter);
        Preferences preferences;
        alter(preferences);
        const auto same = checked(preferences);
        QVERIFY(same);
        QVERIFY(*same == preferences);
    }

    void theFirstFieldOutOfRangeIsNamedWithWhatIsAllowed_data() {
        QTest::addColumn<Alteration>("alter");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("allowed");
        const auto row = [](const char* name, Alteration alter, const char* field, const char* value,
                            const char* allowed) {
            QTest::newRow(name) << alter << QString(field) << QString(value) << QString(allowed);
        };
        row(
            "caffeine below", [](Preferences& p) { p.caffeineBefore = -minutes(30); }, "caffeine-hours", "-0.5",
            "0 to 24");
        row(
            "caffeine above", [](Preferences& p) { p.caffeineBefore = hours(25); }, "caffeine-hours", "25", "0 to 24");
        row(
            "large above", [](Preferences& p) { p.largeCaffeineBefore = hours(30); }, "large-caffeine-hours", "30",
            "0 to 24");
        row(
            "nicotine below", [](Preferences& p) { p.nicotineBefore = hours(-1); }, "nicotine-hours", "-1", "0 to 24");
        row(
            "exercise above", [](Preferences& p) { p.exerciseBefore = minutes(1441); }, "exercise-hours", "24.0167",
            "0 to 24");
        row(
            "screens above", [](Preferences& p) { p.screensBefore = minutes(241); }, "screens-minutes", "241",
            "0 to 240");
        row(
            "screens below", [](Preferences& p) { p.screensBefore = minutes(-1); }, "screens-minutes", "-1",
            "0 to 240");
        row(
            "wind-down below", [](Preferences& p) { p.windDownBefore = minutes(9); }, "wind-down-minutes", "9",
            "10 to 240");
        row(
            "wind-down above", [](Preferences& p) { p.windDownBefore = minutes(241); }, "wind-down-minutes", "241",
            "10 to 240");
        row(
            "step below", [](Preferences& p) { p.steps[1].length = minutes(-1); }, "steps", "-1", "electrolytes");
        row(
            "step above", [](Preferences& p) { p.steps[1].length = minutes(241); }, "steps", "241", "0 to 240");
        row(
            "step twice",
            [](Preferences& p) {
                p.steps.push_back({StepId::Screens, minutes(1)});
            },
            "steps", "screens", "once");
        row(
            "screens alone",
            [](Preferences& p) {
                p.steps = {{StepId::WindDown, minutes(0)}, {StepId::Screens, minutes(10)}};
            },
            "steps", "wind-down:0,screens:10", "one step other than screens");
        row(
            "no step", [](Preferences& p) { p.steps.clear(); }, "steps", "", "one step other than screens");
        row(
            "two faults: the first",
            [](Preferences& p) {
                p.caffeineBefore = hours(99);
                p.windDownBefore = minutes(0);
            },
            "caffeine-hours", "99", "0 to 24");
    }
    void theFirstFieldOutOfRangeIsNamedWithWhatIsAllowed() {
        QFETCH(Alteration, alter);
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, allowed);
        Preferences preferences;
        alter(preferences);
        const auto refused = checked(preferences);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::BadInput);
        QCOMPARE(refused.error().field, field);
        QCOMPARE(refused.error().value, value);
        QVERIFY2(refused.error().allowed.contains(allowed), qPrintable(refused.error().allowed));
    }

    void stepsAreKnownByTheirIdsAndNumbers() {
        for (const StepId step : allSteps) {
            QVERIFY(fromId<StepId>(toString(step), "steps").value() == step);
        }
        QCOMPARE(numberOf(StepId::WindDown), 1);
        QCOMPARE(numberOf(StepId::Screens), 7);
        const auto unknown = fromId<StepId>("yoga", "steps");
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().field, "steps");
        QVERIFY(unknown.error().allowed.contains("wind-down"));
    }
};

SOFTFALL_TEST(PreferencesTest)
#include "PreferencesTest.moc"
