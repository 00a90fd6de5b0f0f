#include "platform/byear/DesktopSleepInhibitor.h"

#include "FakeBusObject.h"
#include "program/TestCase.h"

#include <QDBusUnixFileDescriptor>
#include <QTest>

#include <fcntl.h>
#include <memory>
#include <poll.h>
#include <unistd.h>

using namespace softfall;

namespace {

constexpr std::chrono::minutes endless{10};
constexpr std::chrono::milliseconds soon{1};

/// A lock like logind's: a file that is open as long as it is held.
class Lock {
public:
    Lock() {
        if (pipe2(m_ends, O_CLOEXEC) != 0) {
            qFatal("no pipe");
        }
    }
    ~Lock() {
        close(m_ends[0]);
        drop();
    }
    [[nodiscard]] QVariant file() const { return QVariant::fromValue(QDBusUnixFileDescriptor(m_ends[1])); }
    /// From now on only its receiver holds it.
    void drop() {
        if (m_ends[1] >= 0) {
            close(m_ends[1]);
        }
        m_ends[1] = -1;
    }
    [[nodiscard]] bool isHeld() const {
        pollfd asked{m_ends[0], POLLIN, 0};
        return poll(&asked, 1, 0) == 0; // hung up: nobody has the other end
    }

private:
    int m_ends[2] = {-1, -1};
};

} // namespace

class DesktopSleepInhibitorTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeBusObject> m_logind;
    std::unique_ptr<FakeBusObject> m_session;
    std::unique_ptr<FakeBusObject> m_powerManagement;
    std::unique_ptr<Lock> m_lock;
    std::unique_ptr<DesktopSleepInhibitor> m_inhibitor;

    void startLogind() {
        m_logind = std::make_unique<FakeBusObject>("org.freedesktop.login1", "/org/freedesktop/login1");
        m_lock = std::make_unique<Lock>();
        m_logind->answer("Inhibit", {m_lock->file()});
        m_lock->drop();
    }
    void startSession() {
        m_session = std::make_unique<FakeBusObject>("org.gnome.SessionManager", "/org/gnome/SessionManager");
        m_session->answer("Inhibit", {7U});
        m_session->answer("Uninhibit", {});
    }
    void startPowerManagement() {
        m_powerManagement = std::make_unique<FakeBusObject>("org.freedesktop.PowerManagement",
                                                            "/org/freedesktop/PowerManagement/Inhibit");
        m_powerManagement->answer("Inhibit", {9U});
        m_powerManagement->answer("UnInhibit", {});
    }
    void startInhibitor(std::chrono::milliseconds timeout = endless) {
        const auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "softfall");
        m_inhibitor = std::make_unique<DesktopSleepInhibitor>(bus, bus, timeout);
    }
    /// The giver of the lock no longer holds it.
    void lockIsGiven() {
        QTRY_COMPARE(m_logind->calls(), QStringList({"Inhibit"}));
        m_logind->forget("Inhibit");
    }

private slots:
    void cleanup() {
        m_inhibitor.reset();
        QDBusConnection::disconnectFromBus("softfall");
        m_logind.reset();
        m_session.reset();
        m_powerManagement.reset();
        m_lock.reset();
    }

    void nothingIsAskedUntilItIsHeld() {
        startLogind();
        startSession();
        startInhibitor();
        m_inhibitor->release();
        m_inhibitor->hold("first call");
        QTRY_COMPARE(m_logind->calls().size(), 1);
        QTRY_COMPARE(m_session->calls(), QStringList({"Inhibit"}));
    }
    void logindIsAskedToBlockSleepAndNothingElse() {
        startLogind();
        startInhibitor();
        m_inhibitor->hold("Wind-down is running");
        lockIsGiven();
        QCOMPARE(m_logind->last("Inhibit"), QVariantList({"sleep", "Softfall", "Wind-down is running", "block"}));
        m_inhibitor->hold("again");
        QTest::qWait(0);
        QVERIFY(m_lock->isHeld());
        m_inhibitor->release();
        QTRY_VERIFY(!m_lock->isHeld());
        QCOMPARE(m_logind->calls().size(), 1);
    }
    void theSessionIsAskedForSuspendAndNotForIdle() {
        startSession();
        startInhibitor();
        m_inhibitor->hold("why");
        QTRY_COMPARE(m_session->calls(), QStringList({"Inhibit"}));
        QCOMPARE(m_session->last("Inhibit"), QVariantList({"org.softfall.Softfall", 0U, "why", 4U}));
        // Its answer came, or the release would wait for it.
        m_inhibitor->release();
        QTRY_COMPARE(m_session->calls(), QStringList({"Inhibit", "Uninhibit"}));
        QCOMPARE(m_session->last("Uninhibit"), QVariantList({7U}));
    }
    void bothAreHeldWhereBothAreThereAndNobodyElseIsAsked() {
        startLogind();
        startSession();
        startPowerManagement();
        startInhibitor();
        m_inhibitor->hold("why");
        lockIsGiven();
        QTRY_COMPARE(m_session->calls(), QStringList({"Inhibit"}));
        m_inhibitor->release();
        QTRY_VERIFY(!m_lock->isHeld());
        QTRY_COMPARE(m_session->calls(), QStringList({"Inhibit", "Uninhibit"}));
        QCOMPARE(m_powerManagement->calls(), QStringList());
    }
    void onlyWhereNeitherIsThereIsPowerManagementAsked() {
        startPowerManagement();
        startInhibitor();
        m_inhibitor->hold("why");
        QTRY_COMPARE(m_powerManagement->calls(), QStringList({"Inhibit"}));
        QCOMPARE(m_powerManagement->last("Inhibit"), QVariantList({"Softfall", "why"}));
        m_inhibitor->release();
        QTRY_COMPARE(m_powerManagement->calls(), QStringList({"Inhibit", "UnInhibit"}));
        QCOMPARE(m_powerManagement->last("UnInhibit"), QVariantList({9U}));
    }
    void refusingServiceIsTreatedAsAbsent() {
        startLogind();
        m_logind->forget("Inhibit");
        startPowerManagement();
        startInhibitor();
        m_inhibitor->hold("why");
        QTRY_COMPARE(m_powerManagement->calls(), QStringList({"Inhibit"}));
    }
    void hungServiceDoesNotBlockOthers() {
        startLogind();
        m_logind->hang();
        startPowerManagement();
        startInhibitor(soon);
        m_inhibitor->hold("why");
        QTRY_COMPARE(m_powerManagement->calls(), QStringList({"Inhibit"}));
        m_logind->resume();
        m_logind->forget("Inhibit");
        QTRY_COMPARE(m_logind->calls().size(), 1);
        m_inhibitor->release();
        QTRY_VERIFY(!m_lock->isHeld());
        QTRY_COMPARE(m_powerManagement->calls(), QStringList({"Inhibit", "UnInhibit"}));
    }
    void lateInhibitorIsReleasedAtOnce() {
        startLogind();
        startSession();
        m_logind->hang();
        m_session->hang();
        startInhibitor();
        m_inhibitor->hold("why");
        QTRY_COMPARE(m_logind->calls().size(), 1);
        QTRY_COMPARE(m_session->calls().size(), 1);
        m_inhibitor->release();
        m_logind->resume();
        m_logind->forget("Inhibit");
        m_session->resume();
        QTRY_VERIFY(!m_lock->isHeld());
        QTRY_COMPARE(m_session->calls(), QStringList({"Inhibit", "Uninhibit"}));
    }
    void lateInhibitorOfEarlierHoldIsReleased() {
        startSession();
        m_session->hang();
        startInhibitor();
        m_inhibitor->hold("first");
        QTRY_COMPARE(m_session->calls().size(), 1);
        m_inhibitor->release();
        m_inhibitor->hold("second");
        QTRY_COMPARE(m_session->calls(), QStringList({"Inhibit", "Inhibit"}));
        m_session->resume();
        QTRY_COMPARE(m_session->calls(), QStringList({"Inhibit", "Inhibit", "Uninhibit"}));
        m_inhibitor->release();
        QTRY_COMPARE(m_session->calls(), QStringList({"Inhibit", "Inhibit", "Uninhibit", "Uninhibit"}));
    }
    void withoutServicesNothingHappens() {
        startInhibitor(soon);
        m_inhibitor->hold("why");
        QTest::qWait(0);
        m_inhibitor->release();
        m_inhibitor->hold("why");
        startSession();
        m_inhibitor->release();
        m_inhibitor->hold("again");
        QTRY_COMPARE(m_session->calls(), QStringList({"Inhibit"}));
    }
    void absentServiceIsNotActivated() {
        // Neither bus is there: nothing to call, nothing to wait for.
        const QDBusConnection none("nobody");
        DesktopSleepInhibitor inhibitor(none, none);
        inhibitor.hold("why");
        inhibitor.release();
    }
    void inhibitorIsReleasedOnExit() {
        startLogind();
        startInhibitor();
        m_inhibitor->hold("why");
        lockIsGiven();
        QDBusConnection::sessionBus().interface(); // the answer is on its way
        m_inhibitor.reset();
        QTRY_VERIFY(!m_lock->isHeld());
    }
};

SOFTFALL_TEST(DesktopSleepInhibitorTest)
#include "DesktopSleepInhibitorTest.moc"
