#include "platform/CallWithTimeout.h"

#include "program/TestCase.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QElapsedTimer>
#include <QTest>

using namespace softfall;

namespace {

/// The bus answers it itself, without this thread.
QDBusMessage question() {
    return QDBusMessage::createMethodCall("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                          "GetId");
}

} // namespace

class CallWithTimeoutTest : public QObject {
    Q_OBJECT

    int m_late = 0;
    int m_answered = 0;

    QDBusPendingCallWatcher* ask(std::chrono::milliseconds timeout) {
        auto* watcher = callWithTimeout(QDBusConnection::sessionBus(), question(), timeout, this, [this] { ++m_late; });
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* finished) {
            ++m_answered;
            finished->deleteLater();
        });
        return watcher;
    }

private slots:
    void init() { m_late = m_answered = 0; }

    void replyWithinTimeoutIsNotLate() {
        ask(std::chrono::minutes(10));
        QTRY_COMPARE(m_answered, 1);
        QCOMPARE(m_late, 0);
    }
    void replyAtTimeoutIsNotLate() {
        QElapsedTimer since;
        since.start();
        const auto* watcher = ask(std::chrono::milliseconds(1));
        while (!watcher->isFinished() || since.elapsed() <= 2) {
            // Handle nothing until both are due.
        }
        QTRY_COMPARE(m_answered, 1);
        QTest::qWait(0);
        QCOMPARE(m_late, 0);
    }
};

SOFTFALL_TEST(CallWithTimeoutTest)

#include "CallWithTimeoutTest.moc"
