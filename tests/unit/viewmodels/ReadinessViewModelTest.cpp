#include "viewmodels/settings/ReadinessViewModel.h"

#include "program/TestCase.h"
#include "support/FakeCues.h"
#include "support/FakeNotifier.h"
#include "support/FakeReadiness.h"
#include "support/FakeTimeline.h"
#include "support/Times.h"

#include <QTest>

#include <memory>

using namespace softfall;

/// How "Will it work tonight?" counts, in the list of sections and on its page.
class ReadinessViewModelTest : public QObject {
    Q_OBJECT

    FakeTimeline m_timeline{at("2025-03-10T20:00:00-04:00"), zoneOf("America/New_York")};
    FakeProbe m_probe;
    FakeDiaryCare m_diary;
    FakeAutostart m_autostart;
    FakeNotifier m_notifier;
    FakeCues m_cues;
    std::unique_ptr<Wakeup> m_wakeup = m_timeline.newWakeup();
    ReadinessService m_readiness{
        {m_probe, m_diary, m_autostart, m_notifier, m_cues, [] { return RoutinePreferences(); }, *m_wakeup, m_timeline},
        {{}, {}}};
    ReadinessViewModel m_page{m_readiness, QLocale::c()};

    /// Everything works.
    void init() {
        m_autostart.now = {AutostartStatus::Kind::On, {}};
        DesktopFacts& desktop = m_probe.facts;
        desktop = {};
        desktop.hasSessionBus = desktop.trayHasHost = desktop.hasAudioModule = desktop.hasWakeupTimer =
            desktop.wakeupFollowsClock = true;
        desktop.trayWatcher = desktop.notificationServer = Reach::Answers;
        desktop.notificationCapabilities = {"actions"};
        desktop.quiet = Quiet::Off;
        desktop.speechEngine = "flite";
        desktop.soundServer = "PipeWire";
        m_diary.facts.condition = DiaryFacts::Condition::Whole;
        m_diary.facts.canBeWritten = true;
        m_diary.facts.newestBackup = m_timeline.now();
        m_diary.facts.newestBackupIsIntact = true;
    }

private slots:
    void theListAndThePageSayTheSameCount_data() {
        QTest::addColumn<QStringList>("wrong");
        QTest::addColumn<QString>("listed");
        QTest::addColumn<QString>("summary");
        QTest::newRow("nothing") << QStringList() << ""
                                 << "Yes, everything works.";
        QTest::newRow("unknown") << QStringList{"quiet"} << ""
                                 << "Mostly. One thing could be better.";
        QTest::newRow("missing") << QStringList{"autostart"} << "One problem"
                                 << "Mostly. One problem.";
        QTest::newRow("both") << QStringList{"autostart", "quiet"} << "One problem"
                              << "Mostly. One problem, and one more thing could be better.";
        QTest::newRow("no notifications") << QStringList{"autostart", "notices"} << "3 problems"
                                          << "Only in the window: nothing shows notifications here. 3 problems.";
        QTest::newRow("no timer") << QStringList{"timer"} << "One problem"
                                  << "No. Something Softfall needs isn’t working. One problem.";
    }
    void theListAndThePageSayTheSameCount() {
        QFETCH(QStringList, wrong);
        init();
        if (wrong.contains("quiet")) {
            m_probe.facts.quiet = Quiet::Unknown;
        }
        if (wrong.contains("autostart")) {
            m_autostart.now = {AutostartStatus::Kind::Off, {}};
        }
        if (wrong.contains("notices")) {
            m_probe.facts.notificationServer = Reach::Absent;
        }
        if (wrong.contains("timer")) {
            m_probe.facts.hasWakeupTimer = false;
        }
        m_page.setShown(true);
        m_readiness.refresh();
        m_probe.answer();
        QTEST(m_page.attention(), "listed");
        QTEST(m_page.summary(), "summary");
    }
};

SOFTFALL_TEST(ReadinessViewModelTest)
#include "ReadinessViewModelTest.moc"
