#include "FakeBusObject.h"
#include "platform/probe/ProbeThread.h"
#include "program/TestCase.h"

#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace softfall;

namespace {

const QString notifications = QStringLiteral("org.freedesktop.Notifications");
const QString watcher = QStringLiteral("org.kde.StatusNotifierWatcher");

/// A notification server of that name.
std::unique_ptr<FakeBusObject> serverNamed(const QString& name, const QStringList& capabilities = {"body", "actions"}) {
    auto server = std::make_unique<FakeBusObject>(notifications, "/org/freedesktop/Notifications");
    server->answer("GetServerInformation", {name, "somebody", "1.2 (2022-06-27)", "1.2"});
    server->answer("GetCapabilities", {capabilities});
    return server;
}

std::unique_ptr<FakeBusObject> trayWatcher(bool hasHost) {
    auto tray = std::make_unique<FakeBusObject>(watcher, "/StatusNotifierWatcher");
    tray->hold(watcher, "IsStatusNotifierHostRegistered", hasHost);
    return tray;
}

} // namespace

/// The services are in this thread, the probe runs in another and with its own connection, as in the program.
class SessionProbeTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ProbeThread> m_probe;

    DesktopFacts inspect() {
        std::optional<DesktopFacts> facts;
        m_probe->inspect([&facts](const DesktopFacts& seen) { facts = seen; });
        if (!QTest::qWaitFor([&facts] { return facts.has_value(); }, 20'000)) {
            qFatal("the probe did not finish");
        }
        return *facts;
    }

private slots:
    void init() {
        const auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "probe");
        QVERIFY(bus.isConnected());
        m_probe = std::make_unique<ProbeThread>(SessionProbe(bus, {}, std::chrono::milliseconds(400)));
    }
    void cleanup() {
        m_probe.reset();
        QDBusConnection::disconnectFromBus("probe");
    }

    void anEmptyBusHasNothing() {
        const DesktopFacts facts = inspect();
        QVERIFY(facts.hasSessionBus);
        QCOMPARE(int(facts.trayWatcher), int(Reach::Absent));
        QCOMPARE(int(facts.notificationServer), int(Reach::Absent));
        QCOMPARE(int(facts.quiet), int(Quiet::Unknown));
    }

    void withoutABusNothingIsAsked() {
        const DesktopFacts facts = SessionProbe(QDBusConnection("nowhere"), {}).inspect();
        QVERIFY(!facts.hasSessionBus);
        QCOMPARE(int(facts.notificationServer), int(Reach::Absent));
        QVERIFY(facts.hasWakeupTimer);
    }

    void theTimerOfTheKernelFollowsTheClock() {
        const DesktopFacts facts = inspect();
        QVERIFY(facts.hasWakeupTimer);
        QVERIFY(facts.wakeupFollowsClock);
    }

    void aTrayIsOneThatSomebodyShows_data() {
        QTest::addColumn<bool>("hasHost");
        QTest::newRow("shown") << true;
        QTest::newRow("only collected") << false;
    }
    void aTrayIsOneThatSomebodyShows() {
        QFETCH(bool, hasHost);
        const auto tray = trayWatcher(hasHost);
        const DesktopFacts facts = inspect();
        QCOMPARE(int(facts.trayWatcher), int(Reach::Answers));
        QCOMPARE(facts.trayHasHost, hasHost);
    }

    void serverNameAndCapabilitiesAreRead() {
        const auto server = serverNamed("dunst", {"body", "actions", "persistence"});
        const DesktopFacts facts = inspect();
        QCOMPARE(int(facts.notificationServer), int(Reach::Answers));
        QCOMPARE(facts.notificationServerName, "dunst 1.2");
        QCOMPARE(facts.notificationCapabilities, QStringList({"body", "actions", "persistence"}));
    }

    void serverWithoutActionsIsDetected() {
        const auto server = serverNamed("plain", {"body"});
        QVERIFY(!inspect().notificationCapabilities.contains("actions"));
    }

    void aServerThatHangsIsSilentAndTheRestIsSeen() {
        const auto tray = trayWatcher(true);
        const auto server = serverNamed("hung");
        server->hang();
        const DesktopFacts facts = inspect();
        QCOMPARE(int(facts.notificationServer), int(Reach::Silent));
        QCOMPARE(int(facts.quiet), int(Quiet::Unknown));
        QVERIFY(facts.trayHasHost);
        QCOMPARE(server->calls(), QStringList("GetServerInformation")); // not asked again and again
    }

    void aTrayThatHangsIsSilentAndTheRestIsSeen() {
        const auto tray = trayWatcher(true);
        tray->hang();
        const auto server = serverNamed("dunst");
        const DesktopFacts facts = inspect();
        QCOMPARE(int(facts.trayWatcher), int(Reach::Silent));
        QVERIFY(!facts.trayHasHost);
        QCOMPARE(int(facts.notificationServer), int(Reach::Answers));
    }

    void doNotDisturbIsReadPerDesktop_data() {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("property");
        QTest::newRow("Plasma") << "Plasma" << notifications << "Inhibited";
        QTest::newRow("dunst") << "dunst"
                               << "org.dunstproject.cmd0"
                               << "paused";
    }
    void doNotDisturbIsReadPerDesktop() {
        QFETCH(QString, server);
        QFETCH(QString, interface);
        QFETCH(QString, property);
        const auto fake = serverNamed(server);
        fake->hold(interface, property, true);
        QCOMPARE(int(inspect().quiet), int(Quiet::On));
        fake->hold(interface, property, false);
        QCOMPARE(int(inspect().quiet), int(Quiet::Off));
        fake->hold(interface, property, "not a yes or no");
        QCOMPARE(int(inspect().quiet), int(Quiet::Unknown));
    }

    void xfceKeepsItInXfconf() {
        const auto server = serverNamed("Xfce Notify Daemon");
        QCOMPARE(int(inspect().quiet), int(Quiet::Unknown)); // nobody to ask
        FakeBusObject xfconf("org.xfce.Xfconf", "/org/xfce/Xfconf");
        QCOMPARE(int(inspect().quiet), int(Quiet::Off)); // never switched on
        xfconf.answer("GetProperty", {QVariant::fromValue(QDBusVariant(true))});
        QCOMPARE(int(inspect().quiet), int(Quiet::On));
        xfconf.answer("GetProperty", {QVariant::fromValue(QDBusVariant(false))});
        QCOMPARE(int(inspect().quiet), int(Quiet::Off));
    }

    void xfceSettingIsIgnoredForOtherServers() {
        const auto server = serverNamed("mako");
        FakeBusObject xfconf("org.xfce.Xfconf", "/org/xfce/Xfconf");
        xfconf.answer("GetProperty", {QVariant::fromValue(QDBusVariant(true))});
        QCOMPARE(int(inspect().quiet), int(Quiet::Unknown));
    }

    void gnomeKeepsItInItsSettings_data() {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<int>("quiet");
        QTest::newRow("banners") << QByteArray("echo true") << int(Quiet::Off);
        QTest::newRow("no banners") << QByteArray("echo false") << int(Quiet::On);
        QTest::newRow("no such schema") << QByteArray("exit 1") << int(Quiet::Unknown);
    }
    void gnomeKeepsItInItsSettings() {
        QFETCH(QByteArray, script);
        QFETCH(int, quiet);
        const QTemporaryDir folder;
        QFile program(folder.filePath("gsettings"));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\n" + script + '\n');
        program.close();
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", folder.path().toLocal8Bit() + ':' + path);
        const auto server = serverNamed("gnome-shell");
        const int seen = int(inspect().quiet);
        qputenv("PATH", path);
        QCOMPARE(seen, quiet);
    }

    void concurrentRequestsShareOneProbe() {
        const auto tray = trayWatcher(true);
        int reported = 0;
        m_probe->inspect([&reported](const DesktopFacts& facts) { reported += facts.trayHasHost ? 1 : 0; });
        m_probe->inspect([&reported](const DesktopFacts& facts) { reported += facts.trayHasHost ? 1 : 0; });
        QTRY_COMPARE(reported, 2);
        QCOMPARE(tray->calls().size(), 1);
    }
};

SOFTFALL_TEST(SessionProbeTest)
#include "SessionProbeTest.moc"
