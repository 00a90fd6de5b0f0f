#include "program/TestCase.h"
#include "support/Messages.h"
#include "support/TestCoach.h"
#include "viewmodels/settings/SettingsViewModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace softfall;

namespace {

QString textOf(TestCoach& coach) {
    QStringList parts;
    const auto settings = coach.evening().settings();
    for (const StepMinutes& step : settings.preferences.steps) {
        parts << toString(step.step) + ":" + QString::number(step.length.count());
    }
    return parts.join(" ");
}

const QString asAtFirst = "stimulants:5 electrolytes:15 environment:10 screens:2 stretching:10 wind-down:43 schedule:5";

enum Row { Stimulants, Electrolytes, Environment, Screens, Stretching, WindDown, ScheduleRow };

} // namespace

/// Order and minutes of the seven steps, as changed in Settings.
class StepPlanViewModelTest : public QObject {
    Q_OBJECT

    TestCoach m_coach;
    std::unique_ptr<SettingsViewModel> m_settings;

    StepPlanViewModel& plan() { return *m_settings->steps(); }
    QStringList titles() {
        QStringList titles;
        for (const StepPlanRow& row : plan().steps()->rows()) {
            titles << row.title;
        }
        return titles;
    }

private slots:
    void init() {
        QVERIFY(m_coach.savePlan({}));
        m_settings = std::make_unique<SettingsViewModel>(m_coach.evening(), m_coach.timeline,
                                                         ReminderSettingsViewModel::CalendarExport(), "/somewhere",
                                                         QLocale(QLocale::German, QLocale::Germany));
        m_settings->setShown(true);
    }

    void theDefaultEveningFitsAsItIs() {
        QCOMPARE(titles(), QStringList({"Look back at today", "Food and drink", "Bedroom", "Screens off", "Stretching",
                                        "Quiet time", "Ready for tomorrow"}));
        QCOMPARE(plan().sum(), "90 of 90 minutes");
        QCOMPARE(plan().fit(), "");
        QVERIFY(plan().isDefault());
    }

    void minutesAreStoredAnnouncedAndUndone() {
        plan().setMinutes(Stretching, 12);
        QCOMPARE(textOf(m_coach),
                 "stimulants:5 electrolytes:15 environment:10 screens:2 stretching:12 wind-down:43 schedule:5");
        QCOMPARE(m_settings->message().text, "Stretching: 12 min.");
        QVERIFY(!plan().isDefault());
        pressUndo(*m_settings, m_coach.edits());
        QCOMPARE(textOf(m_coach), asAtFirst);
    }

    void excessOrShortageIsExplained_data() {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("sum");
        QTest::addColumn<QString>("fit");
        QTest::newRow("too much takes from wind-down first")
            << int(Stretching) << 20 << "100 of 90 minutes"
            << "That’s 10 min too long. To keep bedtime: Quiet time gets 33 min instead of 43 min.";
        QTest::newRow("too little is given to wind-down")
            << int(Stretching) << 4 << "84 of 90 minutes"
            << "6 min left over: Quiet time gets 49 min instead of 43 min.";
        QTest::newRow("what is done before screens go off gives way there")
            << int(Electrolytes) << 20 << "95 of 90 minutes"
            << "That’s 5 min too long. To keep bedtime: Food and drink gets 15 min instead of 20 min.";
        QTest::newRow("what is left out is not reported as missing")
            << int(ScheduleRow) << 0 << "85 of 90 minutes"
            << "5 min left over: Quiet time gets 48 min instead of 43 min.";
        QTest::newRow("far too much leaves steps out") << int(ScheduleRow) << 70 << "155 of 90 minutes"
                                                       << "";
    }
    void excessOrShortageIsExplained() {
        QFETCH(int, row);
        QFETCH(int, minutes);
        plan().setMinutes(row, minutes);
        QTEST(plan().sum(), "sum");
        QFETCH(QString, fit);
        if (fit.isEmpty()) {
            QVERIFY2(plan().fit().contains(" has no room"), qPrintable(plan().fit()));
        } else {
            QCOMPARE(plan().fit(), fit);
        }
    }

    void aStepIsMovedAndKeepsItsPlaceInTheModel() {
        QAbstractItemModelTester tester(plan().steps(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy moved(plan().steps(), &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(plan().steps(), &QAbstractItemModel::modelReset);
        const QPersistentModelIndex stretching = plan().steps()->index(Stretching);
        plan().moveUp(Stretching);
        QCOMPARE(textOf(m_coach),
                 "stimulants:5 electrolytes:15 environment:10 stretching:10 screens:2 wind-down:43 schedule:5");
        QCOMPARE(m_settings->message().text, "Stretching comes earlier.");
        QCOMPARE(stretching.row(), int(Screens)); // the keyboard is still on it
        plan().moveDown(stretching.row());
        QCOMPARE(textOf(m_coach), asAtFirst);
        QCOMPARE(stretching.row(), int(Stretching));
        QCOMPARE(moved.size(), 2);
        QCOMPARE(reset.size(), 0);
        plan().moveUp(Stretching);
        plan().moveUp(Screens);
        plan().restoreDefault();
        QCOMPARE(textOf(m_coach), asAtFirst);
        QCOMPARE(m_settings->message().text, "The steps are back in the default order.");
        pressUndo(*m_settings, m_coach.edits());
        QVERIFY(!plan().isDefault());
    }

    void firstAndLastStepCannotMoveFurther() {
        const std::vector<StepPlanRow>& steps = plan().steps()->rows();
        QVERIFY(steps[Stimulants].isFirst && steps[ScheduleRow].isLast);
        QVERIFY(!steps[Electrolytes].isFirst && !steps[WindDown].isLast);
        plan().moveUp(Stimulants);
        plan().moveDown(ScheduleRow);
        plan().moveUp(9);
        plan().setMinutes(-1, 10);
        QCOMPARE(textOf(m_coach), asAtFirst);
        QCOMPARE(m_settings->message().text, "");
    }

    void unwantedStepsAreLastAndCanBeRestored() {
        PlanSettings settings;
        settings.preferences.steps = {{StepId::WindDown, minutes(30)}, {StepId::Screens, minutes(2)}};
        QVERIFY(m_coach.savePlan(settings));
        QCOMPARE(plan().steps()->rowCount(), 7);
        QCOMPARE(titles().mid(0, 3), QStringList({"Quiet time", "Screens off", "Look back at today"}));
        QCOMPARE(plan().steps()->rows()[2].label, "left out");
        plan().setMinutes(2, 5);
        QVERIFY(textOf(m_coach).startsWith("wind-down:30 screens:2 stimulants:5"));
    }

    void theLastStepBesideScreensStays() {
        PlanSettings settings;
        settings.preferences.steps = {{StepId::WindDown, minutes(1)}, {StepId::Screens, minutes(2)}};
        QVERIFY(m_coach.savePlan(settings));
        plan().setMinutes(0, 0);
        QVERIFY(m_settings->message().isError);
        QVERIFY2(m_settings->message().text.contains("steps"), qPrintable(m_settings->message().text));
        QCOMPARE(textOf(m_coach), "wind-down:1 screens:2");
        QCOMPARE(plan().steps()->rows()[0].minutes, 1); // the control shows what is stored
    }
};

SOFTFALL_TEST(StepPlanViewModelTest)
#include "StepPlanViewModelTest.moc"
