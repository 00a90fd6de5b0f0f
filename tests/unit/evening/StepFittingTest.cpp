#include "core/evening/StepFitting.h"

#include "core/evening/Preferences.h"
#include "program/TestCase.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace softfall;

namespace {

QString textOf(const std::vector<StepMinutes>& steps) {
    QStringList parts;
    for (const StepMinutes& step : steps) {
        parts << toString(step.step) + ":" + QString::number(step.length.count());
    }
    return parts.join(" ");
}

QString textOf(const FittedSteps& fitted) {
    QStringList parts;
    if (!fitted.beforeScreens.empty()) {
        parts << textOf(fitted.beforeScreens);
    }
    if (fitted.screens) {
        parts << "| screens:" + QString::number(fitted.screens->count()) + " |";
    }
    if (!fitted.afterScreens.empty()) {
        parts << textOf(fitted.afterScreens);
    }
    return parts.join(" ");
}

QString textOf(const std::vector<StepId>& steps) {
    QStringList parts;
    for (const StepId step : steps) {
        parts << toString(step);
    }
    return parts.join(" ");
}

std::vector<StepMinutes> stepsOf(const QString& text) {
    std::vector<StepMinutes> steps;
    for (const QString& part : text.split(' ', Qt::SkipEmptyParts)) {
        steps.push_back(
            {fromId<StepId>(part.section(':', 0, 0), "steps").value(), minutes(part.section(':', 1).toInt())});
    }
    return steps;
}

} // namespace

class StepFittingTest : public QObject {
    Q_OBJECT

private slots:
    void defaultEveningFillsNinetyMinutes() {
        const FittedSteps fitted = fitSteps(Preferences().steps, minutes(30), minutes(60), LightRule::First);
        QCOMPARE(textOf(fitted),
                 "stimulants:5 electrolytes:15 environment:10 | screens:2 | stretching:10 wind-down:43 schedule:5");
        QVERIFY(fitted.shortened.empty());
        QVERIFY(fitted.dropped.empty());
    }

    void aShorterEveningTakesFromWindDownFirst_data() {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("shortened");
        QTest::addColumn<QString>("dropped");
        const auto row = [](int before, int after, const char* steps, const char* shortened, const char* dropped) {
            QTest::addRow("%d + %d", before, after)
                << before << after << QString(steps) << QString(shortened) << QString(dropped);
        };
        row(30, 60, "stimulants:5 electrolytes:15 environment:10 | screens:2 | stretching:10 wind-down:43 schedule:5",
            "", "");
        row(0, 60, "| screens:2 | stimulants:5 electrolytes:15 environment:10 stretching:10 wind-down:13 schedule:5",
            "wind-down", "");
        row(0, 57, "| screens:2 | stimulants:5 electrolytes:15 environment:10 stretching:10 wind-down:10 schedule:5",
            "wind-down", "");
        row(0, 56, "| screens:2 | stimulants:5 electrolytes:14 environment:10 stretching:10 wind-down:10 schedule:5",
            "electrolytes wind-down", "");
        row(0, 47, "| screens:2 | stimulants:5 electrolytes:5 environment:10 stretching:10 wind-down:10 schedule:5",
            "electrolytes wind-down", "");
        row(0, 42, "| screens:2 | stimulants:5 electrolytes:5 environment:5 stretching:10 wind-down:10 schedule:5",
            "electrolytes environment wind-down", "");
        row(0, 40, "| screens:2 | stimulants:5 environment:5 stretching:10 wind-down:13 schedule:5",
            "environment wind-down", "electrolytes");
        row(0, 37, "| screens:2 | stimulants:5 environment:5 stretching:10 wind-down:10 schedule:5",
            "environment wind-down", "electrolytes");
        row(0, 36, "| screens:2 | stimulants:5 stretching:10 wind-down:14 schedule:5", "wind-down",
            "electrolytes environment");
        row(0, 27, "| screens:2 | stretching:10 wind-down:10 schedule:5", "wind-down",
            "stimulants electrolytes environment");
        row(0, 26, "| screens:2 | stretching:4 wind-down:15 schedule:5", "stretching wind-down",
            "stimulants electrolytes environment");
        row(0, 20, "| screens:2 | stretching:4 wind-down:9 schedule:5", "stretching wind-down",
            "stimulants electrolytes environment");
        row(0, 12, "| screens:2 | stretching:4 wind-down:1 schedule:5", "stretching wind-down",
            "stimulants electrolytes environment");
        row(0, 11, "| screens:2 | stretching:4 schedule:5", "stretching",
            "stimulants electrolytes environment wind-down");
        row(0, 8, "| screens:2 | stretching:4 schedule:2", "stretching schedule",
            "stimulants electrolytes environment wind-down");
        row(0, 7, "| screens:1 | stretching:4 schedule:2", "stretching schedule",
            "stimulants electrolytes environment wind-down");
        row(0, 6, "| screens:1 | schedule:5", "", "stimulants electrolytes environment stretching wind-down");
        row(0, 5, "| screens:1 | schedule:4", "schedule", "stimulants electrolytes environment stretching wind-down");
        row(0, 2, "| screens:1 | schedule:1", "schedule", "stimulants electrolytes environment stretching wind-down");
        row(0, 1, "| screens:1 |", "", "stimulants electrolytes environment stretching wind-down schedule");
        row(0, 0, "", "", "stimulants electrolytes environment stretching wind-down schedule");
        // Started late, but still before the cut-off.
        row(20, 60, "stimulants:5 electrolytes:15 | screens:2 | environment:10 stretching:10 wind-down:33 schedule:5",
            "wind-down", "");
    }
    void aShorterEveningTakesFromWindDownFirst() {
        QFETCH(int, before);
        QFETCH(int, after);
        QFETCH(QString, steps);
        QFETCH(QString, shortened);
        QFETCH(QString, dropped);
        const FittedSteps fitted = fitSteps(Preferences().steps, minutes(before), minutes(after), LightRule::AnyTime);
        QCOMPARE(textOf(fitted), steps);
        QCOMPARE(textOf(fitted.shortened), shortened);
        QCOMPARE(textOf(fitted.dropped), dropped);
    }

    void otherOrdersAndLengths_data() {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<QString>("steps");
        const QString usual =
            "stimulants:5 electrolytes:15 environment:10 screens:2 stretching:10 wind-down:43 schedule:5";
        const auto row = [](const char* name, const QString& wanted, int before, int after, const char* steps) {
            QTest::newRow(name) << wanted << before << after << QString(steps);
        };
        row("wind-down 75", usual, 15, 60,
            "stimulants:5 electrolytes:5 environment:5 | screens:2 | stretching:10 wind-down:43 schedule:5");
        row("wind-down 120: guided stretching has its length, a checklist takes what is left over", usual, 60, 60,
            "stimulants:5 electrolytes:15 environment:30 stretching:10 | screens:2 | wind-down:53 schedule:5");
        row("screens at bedtime: no hand-off", usual, 90, 0,
            "stimulants:5 electrolytes:15 environment:10 stretching:10 wind-down:45 schedule:5");
        row("wind-down first",
            "wind-down:43 stretching:10 screens:2 schedule:5 environment:10 electrolytes:15 stimulants:5", 30, 60,
            "wind-down:30 | screens:2 | stretching:10 schedule:5 environment:10 electrolytes:15 stimulants:18");
        row("wind-down split by nobody: it comes whole after the cut-off",
            "stimulants:5 wind-down:60 screens:2 stretching:10 schedule:5", 30, 60,
            "stimulants:30 | screens:2 | wind-down:43 stretching:10 schedule:5");
        row("only one step", "wind-down:43 screens:2", 30, 60, "wind-down:30 | screens:60 |");
        row("only screens", "screens:2", 0, 60, "| screens:60 |");
        row("no screens step: nothing divides the evening", "wind-down:20", 30, 60, "wind-down:90");
        row("no screens step, several", "stimulants:5 wind-down:20 schedule:5", 30, 60,
            "stimulants:5 wind-down:80 schedule:5");
        row("a long hand-off stays as long as the evening allows", "electrolytes:30 screens:20 wind-down:38", 30, 60,
            "electrolytes:30 | screens:15 | wind-down:45");
        row("steps of no length are left out", "stimulants:0 electrolytes:30 screens:2 wind-down:58 schedule:0", 30, 60,
            "electrolytes:30 | screens:2 | wind-down:58");
        row("nothing wanted", "", 30, 60, "");
    }
    void otherOrdersAndLengths() {
        QFETCH(QString, wanted);
        QFETCH(int, before);
        QFETCH(int, after);
        QFETCH(QString, steps);
        QCOMPARE(textOf(fitSteps(stepsOf(wanted), minutes(before), minutes(after), LightRule::First)), steps);
    }

    void whatNeedsLightGivesWayBeforeScreensGoOff_data() {
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("steps"); // before the hand-off
        QTest::addColumn<QString>("shortened");
        QTest::addColumn<QString>("dropped");
        const auto row = [](int before, const char* steps, const char* shortened, const char* dropped) {
            QTest::addRow("%d", before) << before << QString(steps) << QString(shortened) << QString(dropped);
        };
        row(30, "stimulants:5 electrolytes:15 environment:10", "", "");
        row(29, "stimulants:5 electrolytes:14 environment:10", "electrolytes", "");
        row(25, "stimulants:5 electrolytes:10 environment:10", "electrolytes", "");
        row(20, "stimulants:5 electrolytes:5 environment:10", "electrolytes", "");
        row(19, "stimulants:5 electrolytes:5 environment:9", "electrolytes environment", "");
        row(15, "stimulants:5 electrolytes:5 environment:5", "electrolytes environment", "");
        row(12, "stimulants:2 electrolytes:5 environment:5", "stimulants electrolytes environment", "");
        row(11, "stimulants:5 environment:6", "environment", "electrolytes");
        row(7, "stimulants:2 environment:5", "stimulants environment", "electrolytes");
        row(6, "stimulants:6", "", "electrolytes environment");
        row(1, "stimulants:1", "stimulants", "electrolytes environment");
        row(0, "", "", "stimulants electrolytes environment");
    }
    void whatNeedsLightGivesWayBeforeScreensGoOff() {
        QFETCH(int, before);
        QFETCH(QString, steps);
        const FittedSteps fitted = fitSteps(Preferences().steps, minutes(before), minutes(60), LightRule::First);
        QCOMPARE(textOf(fitted),
                 (steps + " | screens:2 | stretching:10 wind-down:43 schedule:5").trimmed()); // all there
        QTEST(textOf(fitted.shortened), "shortened");
        QTEST(textOf(fitted.dropped), "dropped");
    }

    void anEveningWithoutRoomForLightHasItAfterTheCutoff() {
        QVERIFY(hasRoomForLight(Preferences().steps, minutes(12)));
        QVERIFY(!hasRoomForLight(Preferences().steps, minutes(11)));
        QVERIFY(hasRoomForLight(stepsOf("wind-down:40 screens:2 electrolytes:15"), minutes(0))); // ordered so
        QVERIFY(hasRoomForLight(stepsOf("electrolytes:3 screens:2 wind-down:40"), minutes(3)));
    }

    void eveningIsFilledExactlyInOrder() {
        std::mt19937 random(20250308); // the same lists each time
        const auto upTo = [&random](int maximum) { return std::uniform_int_distribution<int>(0, maximum)(random); };
        for (int round = 0; round < 20'000; ++round) {
            std::vector<StepMinutes> wanted;
            for (const StepId step : allSteps) {
                if (upTo(9) > 0) {
                    wanted.push_back({step, minutes(upTo(3) == 0 ? upTo(240) : upTo(45))});
                }
            }
            std::ranges::shuffle(wanted, random);
            const minutes before{upTo(2) == 0 ? 0 : upTo(180)};
            const minutes after{upTo(4) == 0 ? upTo(10) : upTo(240)};
            const LightRule rule = upTo(1) == 0 ? LightRule::First : LightRule::AnyTime;
            const FittedSteps fitted = fitSteps(wanted, before, after, rule);
            const QString broken = brokenRule(wanted, before, after, rule, fitted);
            QVERIFY2(broken.isEmpty(), qPrintable(QString("%1 | %2 into %3 + %4: %5")
                                                      .arg(broken, textOf(wanted))
                                                      .arg(before.count())
                                                      .arg(after.count())
                                                      .arg(textOf(fitted))));
        }
    }

private:
    static QString brokenRule(const std::vector<StepMinutes>& wanted, minutes before, minutes after, LightRule rule,
                              const FittedSteps& fitted) {
        const auto wantedLength = [&wanted](StepId step) {
            const auto found = std::ranges::find(wanted, step, &StepMinutes::step);
            return found == wanted.end() ? minutes(0) : found->length;
        };
        std::vector<StepMinutes> placed = fitted.beforeScreens;
        placed.insert(placed.end(), fitted.afterScreens.begin(), fitted.afterScreens.end());
        const auto place = [&placed](StepId step) { return std::ranges::find(placed, step, &StepMinutes::step); };
        const auto contains = [](const std::vector<StepId>& steps, StepId step) {
            return std::ranges::find(steps, step) != steps.end();
        };
        const bool handsOff = wantedLength(StepId::Screens) > minutes(0) && after > minutes(0);

        if (fitted.screens.has_value() != handsOff) {
            return "the hand-off is there exactly when it is wanted and the cut-off lies before bedtime";
        }
        if (handsOff && *fitted.screens < minutes(1)) {
            return "the hand-off lasts";
        }
        auto inOrder = wanted.begin();
        for (const StepMinutes& step : placed) {
            if (step.length <= minutes(0)) {
                return "every step lasts";
            }
            if (step.step == StepId::Screens || wantedLength(step.step) == minutes(0)) {
                return "only what was wanted is placed";
            }
            inOrder = std::find_if(inOrder, wanted.end(),
                                   [&step](const StepMinutes& each) { return each.step == step.step; });
            if (inOrder == wanted.end()) {
                return "the order is kept, each step once";
            }
            ++inOrder;
        }
        for (auto step = wanted.begin(); rule == LightRule::First && step != wanted.end(); ++step) {
            if (step->step == StepId::Screens) {
                break;
            }
            if (handsOff && needsLight(step->step) &&
                std::ranges::find(fitted.afterScreens, step->step, &StepMinutes::step) != fitted.afterScreens.end()) {
                return "what needs light and was before screens stays there";
            }
        }
        const bool anyOther = std::ranges::any_of(
            wanted, [](const StepMinutes& step) { return step.step != StepId::Screens && step.length > minutes(0); });
        if (anyOther) {
            if (handsOff && total(fitted.beforeScreens) != before) {
                return "the time before the cut-off is filled exactly";
            }
            if (handsOff && *fitted.screens + total(fitted.afterScreens) != after) {
                return "the time after the cut-off is filled exactly";
            }
            if (!handsOff && total(placed) != before + after) {
                return "the evening is filled exactly";
            }
        }
        if (after >= minutes(8)) {
            for (const StepId stays : {StepId::Stretching, StepId::Schedule}) {
                if (wantedLength(stays) > minutes(0) && place(stays) == placed.end()) {
                    return toString(stays) + " stays";
                }
            }
        }
        for (const StepMinutes& step : wanted) {
            if (step.step == StepId::Screens || step.length == minutes(0)) {
                continue;
            }
            const auto found = place(step.step);
            if ((found == placed.end()) != contains(fitted.dropped, step.step)) {
                return "dropped is what is not placed";
            }
            if ((found != placed.end() && found->length < step.length) != contains(fitted.shortened, step.step)) {
                return "shortened is what is placed with less";
            }
        }
        return {};
    }

    static minutes total(const std::vector<StepMinutes>& steps) {
        minutes sum{0};
        for (const StepMinutes& step : steps) {
            sum += step.length;
        }
        return sum;
    }
};

SOFTFALL_TEST(StepFittingTest)
#include "StepFittingTest.moc"
