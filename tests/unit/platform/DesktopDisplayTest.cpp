#include "platform/byear/DesktopDisplay.h"

#include "FakeBusObject.h"
#include "program/TestCase.h"

#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <optional>
#include <semaphore>

using namespace softfall;

namespace {

const QString displayConfig = "org.gnome.Mutter.DisplayConfig";
const QString idleMonitor = "org.gnome.Mutter.IdleMonitor";

} // namespace

class DesktopDisplayTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<FakeBusObject> m_mutter;
    std::unique_ptr<FakeBusObject> m_idle;
    std::unique_ptr<FakeBusObject> m_plasma;
    std::unique_ptr<DesktopDisplay> m_display;
    Result<void> m_x11 = std::unexpected(unavailable("display", "no session of X11"));
    std::atomic<int> m_x11Asked = 0;
    std::atomic<bool> m_x11IsAskedElsewhere = false; ///< not in the thread of the event loop

    void startMutter(int mode = 0) {
        m_mutter = std::make_unique<FakeBusObject>(displayConfig, "/org/gnome/Mutter/DisplayConfig");
        m_mutter->hold(displayConfig, "PowerSaveMode", mode);
        m_idle = std::make_unique<FakeBusObject>(idleMonitor, "/org/gnome/Mutter/IdleMonitor/Core");
        m_idle->answer("AddUserActiveWatch", {5U});
        m_idle->answer("RemoveWatch", {});
    }
    void startPlasma(const QStringList& shortcuts = {"Sleep", "Turn Off Screen"}) {
        m_plasma = std::make_unique<FakeBusObject>("org.kde.kglobalaccel", "/component/org_kde_powerdevil");
        m_plasma->answer("shortcutNames", {shortcuts});
        m_plasma->answer("invokeShortcut", {});
    }
    void startDisplay(std::chrono::milliseconds timeout = std::chrono::minutes(10)) {
        const auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "softfall");
        const auto x11 = [this] {
            ++m_x11Asked;
            m_x11IsAskedElsewhere = QThread::currentThread() != thread();
            return m_x11;
        };
        m_display = std::make_unique<DesktopDisplay>(bus, x11, settingsFile(), std::chrono::milliseconds(0), timeout);
    }
    [[nodiscard]] QString settingsFile() const { return m_folder.filePath("softfall.conf"); }
    Result<void> turnOff() {
        std::optional<Result<void>> reported;
        m_display->turnOff([&reported](Result<void> result) { reported = std::move(result); });
        if (reported || !QTest::qWaitFor([&reported] { return reported.has_value(); }, 20'000)) {
            qFatal("reported at once, or not at all");
        }
        return *reported;
    }
    [[nodiscard]] int mode() const { return m_mutter->held(displayConfig, "PowerSaveMode").toInt(); }

private slots:
    void cleanup() {
        m_display.reset();
        QDBusConnection::disconnectFromBus("softfall");
        m_mutter.reset();
        m_idle.reset();
        m_plasma.reset();
        m_x11 = std::unexpected(unavailable("display", "no session of X11"));
        m_x11Asked = 0;
        QFile::remove(settingsFile());
        QDir(m_folder.path()).rmdir("softfall.conf");
    }

    void gnomeDisplaysWakeOnFirstMovement() {
        startMutter();
        startDisplay();
        QVERIFY(turnOff());
        QCOMPARE(mode(), 3);
        QVERIFY(m_display->isKeepingDark());
        m_idle->say(idleMonitor, "WatchFired", {4U}); // somebody else's
        m_idle->say(idleMonitor, "WatchFired", {5U});
        QTRY_COMPARE(mode(), 0);
        QVERIFY(!m_display->isKeepingDark());
        QCOMPARE(m_mutter->calls(), QStringList({"Get", "Set", "Set"}));
        QCOMPARE(m_x11Asked, 0);
    }
    void darkDisplaysAreMadeDarkAgainWithoutASecondWatch() {
        startMutter();
        startDisplay();
        QVERIFY(turnOff());
        QVERIFY(turnOff());
        QCOMPARE(m_idle->calls(), QStringList({"AddUserActiveWatch"}));
        m_idle->say(idleMonitor, "WatchFired", {5U});
        QTRY_COMPARE(mode(), 0);
        QVERIFY(turnOff());
        QCOMPARE(m_idle->calls(), QStringList({"AddUserActiveWatch", "AddUserActiveWatch"}));
    }
    void gnomeDisplaysStayOnWithoutIdleMonitor() {
        startMutter();
        m_idle.reset();
        startDisplay();
        QVERIFY(!turnOff());
        QCOMPARE(mode(), 0);
    }
    void displaysWithoutPowerSavingAreNotOff() {
        startMutter(-1);
        startDisplay();
        QVERIFY(!turnOff());
        QCOMPARE(m_mutter->calls(), QStringList({"Get"}));
    }
    void displaysAreRestoredOnExit() {
        startMutter();
        startDisplay();
        QVERIFY(turnOff());
        m_display.reset();
        QTRY_COMPARE(mode(), 0);
    }
    void displaysLeftDarkAreTurnedOnByTheNextRun() {
        startMutter();
        startDisplay();
        QVERIFY(turnOff());
        // Killed: nothing of it runs any more, but its file is there.
        const QString kept = m_folder.filePath("kept.conf");
        QVERIFY(QFile::copy(settingsFile(), kept));
        m_display.reset();
        QTRY_COMPARE(mode(), 0);
        QVERIFY(QFile::remove(settingsFile()) && QFile::rename(kept, settingsFile()));
        m_mutter->hold(displayConfig, "PowerSaveMode", 3);
        startDisplay();
        m_display->turnOnAgain();
        QTRY_COMPARE(mode(), 0);
        // Once: displays that somebody else turned off since stay off.
        QTRY_VERIFY(!QSettings(settingsFile(), QSettings::IniFormat).contains("displays/leftDark"));
        m_mutter->hold(displayConfig, "PowerSaveMode", 3);
        m_display->turnOnAgain();
        QVERIFY(turnOff()); // comes after all that was asked before
        QCOMPARE(m_mutter->calls().count("Set"), 4);
    }
    void displaysStayOnWhereThatCannotBeRemembered() {
        startMutter();
        startDisplay();
        QVERIFY(QDir(m_folder.path()).mkdir("softfall.conf"));
        QVERIFY(!turnOff());
        QCOMPARE(mode(), 0);
        QVERIFY(!m_display->isKeepingDark());
    }
    void plasmasShortcutIsInvoked() {
        startPlasma();
        startDisplay();
        QVERIFY(turnOff());
        QCOMPARE(m_plasma->calls(), QStringList({"shortcutNames", "invokeShortcut"}));
        QCOMPARE(m_plasma->last("invokeShortcut"), QVariantList({"Turn Off Screen"}));
        QCOMPARE(m_x11Asked, 0);
        QVERIFY(!m_display->isKeepingDark());
    }
    void aPlasmaWithoutTheShortcutIsNotTakenForDark() {
        startPlasma({"Sleep"});
        startDisplay();
        QVERIFY(!turnOff());
        QCOMPARE(m_plasma->calls(), QStringList({"shortcutNames"}));
    }
    void x11IsUsedLastAndAsynchronously() {
        m_x11 = {};
        startDisplay();
        QVERIFY(turnOff());
        QCOMPARE(m_x11Asked, 1);
        QVERIFY(m_x11IsAskedElsewhere);
    }
    void withoutAnyMethodItReportsWhy() {
        startDisplay();
        const auto result = turnOff();
        QVERIFY(!result);
        QCOMPARE(int(result.error().kind), int(Error::Kind::Unavailable));
        QVERIFY2(result.error().detail.contains("can't turn displays off"), qPrintable(result.error().detail));
        QVERIFY2(result.error().detail.contains("no session of X11"), qPrintable(result.error().detail));
    }
    void hungServicesAreSkipped() {
        startMutter();
        m_mutter->hang();
        startPlasma();
        m_plasma->hang();
        m_x11 = {};
        startDisplay(std::chrono::milliseconds(50));
        QVERIFY(turnOff());
        QCOMPARE(m_x11Asked, 1);
    }
    void anXServerThatHangsBlocksNothing() {
        auto resume = std::make_shared<std::binary_semaphore>(0);
        const auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "softfall");
        DesktopDisplay display(
            bus,
            [resume] {
                resume->acquire();
                return Result<void>();
            },
            settingsFile(), std::chrono::milliseconds(0));
        bool isReported = false;
        display.turnOff([&isReported](const Result<void>&) { isReported = true; });
        bool isLoopAlive = false;
        QMetaObject::invokeMethod(
            this, [&isLoopAlive] { isLoopAlive = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(isLoopAlive);
        QVERIFY(!isReported);
        resume->release();
        QTRY_VERIFY(isReported);
    }
    void waitsForKeyRelease() {
        startMutter();
        const auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "softfall");
        DesktopDisplay display(
            bus, [] { return Result<void>(); }, settingsFile(), std::chrono::minutes(10));
        display.turnOff([](const Result<void>&) {});
        startPlasma(); // a call at this moment comes too early
        startDisplay();
        QVERIFY(turnOff());
        QCOMPARE(m_mutter->calls(), QStringList({"Get", "Set"}));
    }
};

SOFTFALL_TEST(DesktopDisplayTest)
#include "DesktopDisplayTest.moc"
