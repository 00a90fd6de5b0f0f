#include "platform/autostart/AutostartPortal.h"

#include "FakePortal.h"
#include "program/TestCase.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace softfall;

using Manner = FakePortal::Manner;
using Kind = AutostartStatus::Kind;

class AutostartPortalTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AutostartPortal> m_autostart;

    /// As found by a new start of the program.
    void start() {
        AutostartPlaces places;
        places.userFolder = m_folder->path();
        places.program = "/app/bin/softfall";
        places.arguments = QStringList{"--background"};
        places.reason = "to remind";
        m_autostart = std::make_unique<AutostartPortal>(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, "softfall"), places);
    }

    [[nodiscard]] int status() const { return int(m_autostart->status().kind); }

    Result<void> set(bool on) {
        std::optional<Result<void>> reported;
        m_autostart->set(on, [&reported](Result<void> result) { reported = std::move(result); });
        if (!QTest::qWaitFor([&reported] { return reported.has_value(); }, 20'000)) {
            return std::unexpected(unavailable("test", "no answer"));
        }
        return *reported;
    }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }
    void cleanup() {
        m_autostart.reset();
        QDBusConnection::disconnectFromBus("softfall");
    }

    void withoutAPortalThereIsNobodyToAsk() {
        QCOMPARE(status(), int(Kind::Unavailable));
        const auto result = set(true);
        QVERIFY(!result);
        QVERIFY(result.error().detail.contains("no portal"));
        QCOMPARE(status(), int(Kind::Unavailable));
    }

    void grantedItIsOnAndStaysSoOverAStart() {
        const FakePortal portal(Manner::Grants);
        QCOMPARE(status(), int(Kind::Off));
        QVERIFY(set(true));
        QCOMPARE(status(), int(Kind::On));
        start();
        QCOMPARE(status(), int(Kind::On));
        QVERIFY(set(false));
        QCOMPARE(status(), int(Kind::Off));
    }

    void itAsksToBeStartedWithoutAWindow() {
        const FakePortal portal(Manner::Grants);
        QVERIFY(set(true));
        QCOMPARE(portal.asked().value("autostart").toBool(), true);
        QCOMPARE(portal.asked().value("dbus-activatable").toBool(), false);
        QCOMPARE(portal.asked().value("commandline").toStringList(), QStringList({"softfall", "--background"}));
        QCOMPARE(portal.asked().value("reason").toString(), "to remind");
    }

    void refusalTurnsItOffWithReason_data() {
        QTest::addColumn<int>("manner");
        QTest::addColumn<QString>("reason");
        QTest::newRow("the person said no") << int(Manner::Cancels) << "no";
        QTest::newRow("the portal failed") << int(Manner::Fails) << "does not allow";
        QTest::newRow("background without autostart") << int(Manner::GrantsOnly) << "does not allow";
    }
    void refusalTurnsItOffWithReason() {
        QFETCH(int, manner);
        QFETCH(QString, reason);
        const FakePortal portal{Manner(manner)};
        const auto result = set(true);
        QVERIFY(!result);
        QVERIFY2(result.error().detail.contains(reason), qPrintable(result.error().detail));
        QCOMPARE(status(), int(Kind::Refused));
    }

    void oldPortalRequestPathIsUsed() {
        const FakePortal portal(Manner::ChoosesItsOwnPath);
        QVERIFY(set(true));
        QCOMPARE(status(), int(Kind::On));
    }

    void aPortalWithoutBackgroundIsAsNone() {
        const FakePortal portal(Manner::KnowsNoBackground);
        const auto result = set(true);
        QVERIFY(!result);
        QVERIFY(result.error().detail.contains("no portal"));
        QCOMPARE(status(), int(Kind::Off));
    }

    void aPortalThatEndsIsNotWaitedFor() {
        auto portal = std::make_unique<FakePortal>(Manner::Waits);
        std::optional<Result<void>> reported;
        m_autostart->set(true, [&reported](Result<void> result) { reported = std::move(result); });
        QTRY_VERIFY(!portal->asked().isEmpty());
        QVERIFY(!reported);
        portal.reset();
        QTRY_VERIFY(reported);
        QVERIFY(!*reported);
    }

    void whileTheDesktopIsAskedItIsNotAskedAgain() {
        const FakePortal portal(Manner::Waits);
        bool isReported = false;
        m_autostart->set(true, [&isReported](const Result<void>&) { isReported = true; });
        const auto second = set(false);
        QVERIFY(!second);
        QCOMPARE(int(second.error().kind), int(Error::Kind::NotNow));
        QVERIFY(!isReported);
    }
};

SOFTFALL_TEST(AutostartPortalTest)
#include "AutostartPortalTest.moc"
