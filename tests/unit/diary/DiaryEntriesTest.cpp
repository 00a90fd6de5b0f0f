#include "core/diary/Change.h"
#include "core/diary/Habit.h"
#include "core/diary/Twitch.h"
#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

#include <limits>

using namespace softfall;

namespace {

constexpr double none = -999;

} // namespace

/// Ranges and ids of twitches, habits and changes.
class DiaryEntriesTest : public QObject {
    Q_OBJECT

private slots:
    void twitchesKeepTheirRanges() {
        Twitch twitch;
        QVERIFY(checked(twitch));
        for (const int intensity : {1, 3}) {
            twitch.intensity = intensity;
            QVERIFY(checked(twitch).value() == twitch);
        }
        for (const int intensity : {0, 4}) {
            twitch.intensity = intensity;
            QCOMPARE(checked(twitch).error().field, QString("intensity"));
        }
        twitch.intensity.reset();
        for (const int pain : {0, 10}) {
            twitch.pain = pain;
            QVERIFY(checked(twitch));
        }
        for (const int pain : {-1, 11}) {
            twitch.pain = pain;
            QCOMPARE(checked(twitch).error().field, QString("pain"));
        }
        twitch.pain.reset();
        twitch.note = QString(500, QChar(u'x'));
        QVERIFY(checked(twitch));
        twitch.note += u'x';
        QCOMPARE(checked(twitch).error().field, QString("note"));
    }

    void amountsFitTheirKind_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<double>("amount");
        QTest::addColumn<bool>("fits");
        const auto rows = [](const char* kind, std::initializer_list<double> good, std::initializer_list<double> bad) {
            for (const bool fits : {true, false}) {
                for (const double amount : fits ? good : bad) {
                    QTest::addRow("%s %g", kind, amount) << QString(kind) << amount << fits;
                }
            }
        };
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double infinite = std::numeric_limits<double>::infinity();
        rows("caffeine", {0, 1, 2000}, {none, -1, 0.5, 2001, nan, infinite});
        rows("alcohol", {0, 0.25, 1.5, 20}, {none, -0.1, 20.1, nan, infinite});
        rows("exercise", {0, 60, 1440}, {none, -1, 0.5, 1441, nan});
        rows("stress", {0, 4}, {none, -1, 1.5, 5});
        rows("screens-in-bed", {0, 240}, {none, 241});
        rows("stretch", {0, 240}, {none, 241});
        for (const char* kind : {"nicotine", "screens-off", "electrolyte-food", "tea"}) {
            rows(kind, {none}, {0, 1, nan});
        }
    }
    void amountsFitTheirKind() {
        QFETCH(QString, kind);
        QFETCH(double, amount);
        QFETCH(bool, fits);
        Habit habit;
        habit.kind = fromId<HabitKind>(kind, "kind").value();
        if (amount != none) {
            habit.amount = amount;
        }
        if (habit.kind == HabitKind::Exercise) {
            habit.intensity = ExerciseIntensity::Light;
        }
        const auto valid = checked(habit);
        QCOMPARE(valid.has_value(), fits);
        if (!fits) {
            QCOMPARE(valid.error().field, QString("amount"));
            QVERIFY(valid.error().allowed.contains(kind));
        }
    }

    void exerciseAloneRequiresIntensity() {
        Habit exercise;
        exercise.kind = HabitKind::Exercise;
        exercise.amount = 30;
        QCOMPARE(checked(exercise).error().field, QString("detail"));
        exercise.intensity = ExerciseIntensity::Moderate;
        QVERIFY(checked(exercise).value() == exercise);
        Habit tea;
        tea.kind = HabitKind::Tea;
        tea.intensity = ExerciseIntensity::Moderate;
        QCOMPARE(checked(tea).error().field, QString("detail"));
    }

    void everyKindHasItsUnit() {
        QCOMPARE(unitOf(HabitKind::Caffeine), QString("mg"));
        QCOMPARE(unitOf(HabitKind::Alcohol), QString("units"));
        QCOMPARE(unitOf(HabitKind::Exercise), QString("min"));
        QCOMPARE(unitOf(HabitKind::Stress), QString("level"));
        QCOMPARE(unitOf(HabitKind::Stretch), QString("min"));
        QCOMPARE(unitOf(HabitKind::ScreensInBed), QString("min"));
        for (const HabitKind kind :
             {HabitKind::Nicotine, HabitKind::ScreensOff, HabitKind::ElectrolyteFood, HabitKind::Tea}) {
            QCOMPARE(unitOf(kind), QString());
        }
    }

    void labelsOfChangesHaveOneToTwoHundredCharacters() {
        Change change{0, nightOf("2025-03-08"), "x"};
        QVERIFY(checked(change).value() == change);
        change.label = QString(200, QChar(u'ü'));
        QVERIFY(checked(change));
        for (const QString& label : {QString(), QString(" \t\n"), QString(201, QChar(u'x'))}) {
            change.label = label;
            QCOMPARE(checked(change).error().field, QString("label"));
        }
    }

    void idsRoundTrip() {
        for (const char* id : {"leg-left", "leg-right", "legs", "arm", "trunk", "whole-body"}) {
            QCOMPARE(toString(fromId<Limb>(id, "limb").value()), QString(id));
        }
        for (const char* id : {"caffeine", "nicotine", "alcohol", "exercise", "stress", "screens-off", "screens-in-bed",
                               "electrolyte-food", "tea", "stretch"}) {
            QCOMPARE(toString(fromId<HabitKind>(id, "kind").value()), QString(id));
        }
        for (const char* id : {"light", "moderate", "vigorous"}) {
            QCOMPARE(toString(fromId<ExerciseIntensity>(id, "detail").value()), QString(id));
        }
        for (const char* id : {"", "Legs", "knee", " arm"}) {
            QCOMPARE(fromId<Limb>(id, "limb").error().value, QString(id));
        }
        QCOMPARE(fromId<HabitKind>("coffee", "kind").error().field, QString("kind"));
        QCOMPARE(fromId<ExerciseIntensity>("hard", "detail").error().field, QString("detail"));
    }
};

SOFTFALL_TEST(DiaryEntriesTest)
#include "DiaryEntriesTest.moc"
