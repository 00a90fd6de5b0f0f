#include "viewmodels/LeavingViewModel.h"

#include "program/TestCase.h"
#include "support/TestCoach.h"

#include <QTest>

using namespace softfall;

namespace {

/// A window over a coach; what is known of the tray is kept as on a machine.
struct Leaving {
    explicit Leaving(const char* now = "2025-03-10T12:00:00-04:00", TestCoach::Diary state = TestCoach::Diary::Begun)
        : coach(QString::fromLatin1(now), "America/New_York", state) {
        ports.keepsRunning = true;
        ports.isInTray = [this] { return isInTray; };
        ports.isInMenu = [this] { return isInMenu; };
        ports.isKnown = [this] { return isKnown; };
        ports.setKnown = [this] { isKnown = true; };
        ports.leave = [this] { hasLeft = true; };
    }
    [[nodiscard]] std::unique_ptr<LeavingViewModel> open() {
        return std::make_unique<LeavingViewModel>(
            LeavingViewModel::Parts{coach.evening(), coach.routine(), coach.reminders(), coach.byEar(), ports},
            QLocale(QLocale::German, QLocale::Germany));
    }
    TestCoach coach;
    LeavingPorts ports;
    bool isInTray = true;
    bool isInMenu = true;
    bool isKnown = false;
    bool hasLeft = false;
};

} // namespace

/// Closing the window, and quitting.
class LeavingViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void theFirstCloseEverSaysThatSoftfallKeepsRunning() {
        Leaving window;
        auto leaving = window.open();
        QVERIFY(!leaving->mayClose());
        QCOMPARE(leaving->question(), LeavingViewModel::StillRunning);
        QCOMPARE(leaving->title(), "Softfall keeps running in the tray");
        QVERIFY(leaving->text().contains("Click its moon"));
        leaving->stay();
        QCOMPARE(leaving->question(), LeavingViewModel::Nothing);
        QVERIFY(leaving->mayClose());
        leaving = window.open(); // nor does a later window
        QVERIFY(leaving->mayClose());
    }

    void withoutATrayItSaysHowToComeBack() {
        Leaving window;
        window.isInTray = false;
        const auto leaving = window.open();
        QVERIFY(!leaving->mayClose());
        QVERIFY(leaving->text().contains("start Softfall from your applications menu"));
        Leaving copy; // of the source: the menu doesn't have it
        copy.isInTray = false;
        copy.isInMenu = false;
        const auto leavingCopy = copy.open();
        QVERIFY(!leavingCopy->mayClose());
        QVERIFY(leavingCopy->text().endsWith("Start Softfall again to open it."));
    }

    void nothingIsSaidWhereNothingRunsOrAtNight() {
        Leaving example;
        example.ports.keepsRunning = false;
        QVERIFY(example.open()->mayClose());
        Leaving beginning("2025-03-10T12:00:00-04:00", TestCoach::Diary::New);
        QVERIFY(beginning.open()->mayClose());
        QVERIFY(!beginning.isKnown);
        Leaving night("2025-03-10T21:30:00-04:00");
        QVERIFY(night.coach.routine().start());
        night.coach.elapseUntil("23:30:00");
        QVERIFY(night.coach.byEar().isLightsOut());
        QVERIFY(night.open()->mayClose());
        QVERIFY(!night.isKnown);
    }

    void quittingNamesWhatComesNext() {
        Leaving window("2025-03-10T20:00:00-04:00");
        window.coach.reminders().begin();
        const auto leaving = window.open();
        leaving->ask();
        QCOMPARE(leaving->question(), LeavingViewModel::Quitting);
        QVERIFY2(leaving->text().startsWith("Next comes Hard exercise ends at 21:00."), qPrintable(leaving->text()));
        QVERIFY(!window.hasLeft);
        leaving->leave();
        QVERIFY(window.hasLeft);
    }

    void quittingNamesTheWindDownOfWhatIsDueTogether() {
        Leaving window("2025-03-10T20:00:00-04:00");
        PlanSettings settings = window.coach.evening().settings();
        settings.reminders.silenced.insert(ReminderKind::ExerciseCutoff);
        QVERIFY(window.coach.savePlan(settings));
        window.coach.reminders().begin();
        const auto leaving = window.open();
        leaving->ask();
        QVERIFY2(leaving->text().startsWith("Next comes Wind-down at 21:30."), qPrintable(leaving->text()));
    }

    void quittingInTheWindDownSaysThatItIsKept() {
        Leaving window("2025-03-10T21:40:00-04:00");
        QVERIFY(window.coach.routine().start());
        const auto leaving = window.open();
        leaving->ask();
        QCOMPARE(leaving->title(), "Quit in the middle of the wind-down?");
        QVERIFY(leaving->text().startsWith("What you did is kept."));
    }
};

SOFTFALL_TEST(LeavingViewModelTest)
#include "LeavingViewModelTest.moc"
