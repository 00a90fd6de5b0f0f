#include "platform/FreedesktopNotifier.h"

#include "NotificationServer.h"
#include "program/TestCase.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace softfall;

namespace {

const QStringList everything{"actions", "body", "body-markup"};

/// Longer than any test: nothing is reported because of a time-out.
constexpr std::chrono::minutes endless{10};
constexpr std::chrono::milliseconds soon{1};

Notice noticeOf(const QString& key, const QString& title = "Screens off") {
    Notice notice{key, title, "Away with phone & tablet <now>", {{"done", "Done"}, {"skip", "Skip tonight"}}};
    notice.withoutActions = "Answer it in Softfall.";
    return notice;
}

} // namespace

class FreedesktopNotifierTest : public QObject {
    Q_OBJECT

    std::unique_ptr<NotificationServer> m_server;
    std::unique_ptr<FreedesktopNotifier> m_notifier;
    QStringList m_shown;   ///< `key` for what a server took, `key nowhere` for what none did
    QStringList m_handles; ///< of what a server took
    QStringList m_chosen;  ///< `key action`
    QStringList m_closed;  ///< keys

    void startServer(const QStringList& capabilities = everything) {
        m_server.reset();
        m_server = std::make_unique<NotificationServer>(capabilities);
    }
    void startNotifier(std::chrono::milliseconds timeout = endless) {
        m_notifier = std::make_unique<FreedesktopNotifier>(timeout);
        m_notifier->setShownHandler([this](const NoticeShown& shown) {
            m_shown << shown.key + (shown.handle.isEmpty() ? " nowhere" : "");
            m_handles << shown.handle;
        });
        m_notifier->setActionHandler(
            [this](const QString& key, const QString& action) { m_chosen << key + ' ' + action; });
        m_notifier->setClosedHandler([this](const QString& key) { m_closed << key; });
    }
    /// Shown and taken by the server; returns what the server received.
    NotificationServer::Received show(const Notice& notice) {
        const qsizetype before = m_shown.size();
        m_notifier->show(notice);
        [&] { QTRY_COMPARE(m_shown.size(), before + 1); }();
        return m_server->received().back();
    }

private slots:
    void cleanup() {
        m_notifier.reset();
        m_server.reset();
        m_shown.clear();
        m_handles.clear();
        m_chosen.clear();
        m_closed.clear();
    }

    void noticeHasButtonsAndApplicationName() {
        startServer();
        startNotifier();
        const auto received = show(noticeOf("night/screens"));
        QCOMPARE(received.application, "Softfall");
        QCOMPARE(received.title, "Screens off");
        QCOMPARE(received.actions, QStringList({"done", "Done", "skip", "Skip tonight"}));
        QCOMPARE(received.hints.value("desktop-entry").toString(), "org.softfall.Softfall");
        QCOMPARE(received.hints.value("x-dunst-stack-tag").toString(), "night/screens");
        QCOMPARE(received.expires, 0); // never by itself
        QCOMPARE(m_shown, QStringList({"night/screens"}));
    }
    void minorNoticeUsesServerTimeout() {
        startServer();
        startNotifier();
        Notice notice = noticeOf("feedback");
        notice.urgency = NoticeUrgency::Low;
        const auto received = show(notice);
        QCOMPARE(received.expires, -1);
        QCOMPARE(received.hints.value("urgency").toInt(), 0);
    }
    void markupIsEscapedOnlyWhereItWouldBeRead() {
        startServer({"actions", "body", "body-markup"});
        startNotifier();
        QCOMPARE(show(noticeOf("one")).body, "Away with phone &amp; tablet &lt;now&gt;");
        startServer({"actions", "body"});
        QTRY_COMPARE(m_server->received().size(), 1U);
        QCOMPARE(m_server->received().back().body, "Away with phone & tablet <now>");
    }
    void controlCharactersReachNoServer() {
        startServer();
        startNotifier();
        Notice notice = noticeOf("one", "one\ntwo\x07\x1b[1m");
        notice.body = "first\nsecond\x9b\t" + QString(QChar(u'\0')) + "third";
        notice.actions = {{"done", "Do\x1bne\n"}};
        const auto received = show(notice);
        QCOMPARE(received.title, "one two  [1m");
        QVERIFY(received.body.startsWith("first\nsecond") && received.body.endsWith("third"));
        QVERIFY(!received.body.contains(QRegularExpression("[^\\n\\P{Cc}]")));
        QCOMPARE(received.actions, QStringList({"done", "Do ne "}));
    }
    void withoutActionsTextExplainsWhereToAnswer() {
        startServer({"body"});
        startNotifier();
        const auto received = show(noticeOf("one"));
        QCOMPARE(received.actions, QStringList());
        QCOMPARE(received.body, "Away with phone & tablet <now>\nAnswer it in Softfall.");
    }
    void ownActionsAreReportedByKey() {
        startServer();
        startNotifier();
        const uint one = show(noticeOf("one")).id;
        const uint two = show(noticeOf("two")).id;
        QVERIFY(one != two);
        m_server->choose(999, "done");
        m_server->choose(two, "skip");
        m_server->choose(one, "done");
        QTRY_COMPARE(m_chosen, QStringList({"two skip", "one done"}));
    }
    void aLaterNoticeOfTheSameKeyReplacesTheEarlierOne() {
        startServer();
        startNotifier();
        const uint id = show(noticeOf("one")).id;
        QCOMPARE(show(noticeOf("one", "Bedtime")).replaces, id);
        QCOMPARE(show(noticeOf("two")).replaces, 0U);
    }
    void noticeChangedInFlightIsShownOnce() {
        startServer();
        startNotifier();
        m_notifier->show(noticeOf("one", "First"));
        m_notifier->show(noticeOf("one", "Second")); // before the server was asked
        QTRY_COMPARE(m_server->received().size(), 1U);
        QTRY_COMPARE(m_shown.size(), 1);
        m_notifier->show(noticeOf("one", "Third"));
        m_notifier->show(noticeOf("one", "Fourth")); // before the server has answered
        QTRY_COMPARE(m_server->received().size(), 3U);
        QCOMPARE(m_server->received().back().title, "Fourth");
        QCOMPARE(m_server->received().back().replaces, m_server->received().front().id);
    }
    void dismissedNoticeIsReportedClosed() {
        startServer();
        startNotifier();
        const uint id = show(noticeOf("one")).id;
        m_server->dismiss(id);
        QTRY_COMPARE(m_closed, QStringList({"one"}));
        QCOMPARE(show(noticeOf("one")).replaces, 0U);
    }
    void ownCloseIsNotReported() {
        startServer();
        startNotifier();
        const uint id = show(noticeOf("one")).id;
        m_notifier->close("one");
        m_notifier->close("never shown");
        QTRY_COMPARE(m_server->closed(), std::vector<uint>({id}));
        (void)show(noticeOf("two")); // the server's signal came before its answer
        QCOMPARE(m_closed, QStringList());
    }
    void noticeClosedInFlightIsClosedOnArrival() {
        startServer();
        startNotifier();
        (void)show(noticeOf("first"));
        m_server->hang();
        m_notifier->show(noticeOf("one"));
        QTRY_COMPARE(m_server->waiting(), 1);
        m_notifier->close("one");
        m_server->resume();
        QTRY_COMPARE(m_server->closed(), std::vector<uint>({m_server->received().back().id}));
        QCOMPARE(m_shown, QStringList({"first"}));
    }
    void noticeReshownInFlightIsShownOnce() {
        startServer();
        startNotifier();
        (void)show(noticeOf("first"));
        m_server->hang();
        m_notifier->show(noticeOf("one"));
        QTRY_COMPARE(m_server->waiting(), 1);
        const uint stale = m_server->received().back().id;
        m_notifier->close("one");
        m_notifier->show(noticeOf("one"));
        QTRY_COMPARE(m_server->waiting(), 2);
        m_server->resume();
        QTRY_COMPARE(m_server->closed(), std::vector<uint>({stale}));
        QTRY_COMPARE(m_shown, QStringList({"first", "one"}));
        m_server->choose(m_server->received().back().id, "done");
        QTRY_COMPARE(m_chosen, QStringList({"one done"}));
    }

    // Servers that are not there

    void withoutServerNoticeIsReportedUndelivered() {
        startNotifier();
        m_notifier->show(noticeOf("one"));
        QVERIFY(m_shown.isEmpty()); // from the event loop
        QTRY_COMPARE(m_shown, QStringList({"one nowhere"}));
    }
    void laterServerGetsPendingNotices() {
        startNotifier();
        m_notifier->show(noticeOf("one"));
        m_notifier->show(noticeOf("two"));
        QTRY_COMPARE(m_shown.size(), 2);
        m_notifier->close("two");
        startServer();
        QTRY_COMPARE(m_shown, QStringList({"one nowhere", "two nowhere", "one"}));
        QCOMPARE(m_server->received().size(), 1U);
    }
    void aServerThatEndsIsFollowedByTheNextWithTheSameNotices() {
        startServer();
        startNotifier();
        (void)show(noticeOf("one"));
        startServer({"body"});
        QTRY_COMPARE(m_shown, QStringList({"one", "one"}));
        QCOMPARE(m_server->received().back().replaces, 0U); // a number of the other server
        QCOMPARE(m_server->received().back().actions, QStringList());
        m_server->choose(m_server->received().back().id, "done");
        QTRY_COMPARE(m_chosen, QStringList({"one done"}));
    }
    void aRemarkIsNotRepeatedByTheNextServer() {
        startServer();
        startNotifier();
        Notice remark = noticeOf("feedback", "Twitch logged");
        remark.urgency = NoticeUrgency::Low;
        (void)show(remark);
        (void)show(noticeOf("one"));
        startServer();
        QTRY_COMPARE(m_shown, QStringList({"feedback", "one", "one"}));
        QCOMPARE(m_server->received().size(), 1U);
    }
    void aServerThatHangsFromTheBeginningIsWaitedFor() {
        startServer();
        m_server->hang();
        startNotifier(soon);
        m_notifier->show(noticeOf("one"));
        QTRY_COMPARE(m_shown, QStringList({"one nowhere"}));
        m_notifier->show(noticeOf("two"));
        QTRY_COMPARE(m_shown, QStringList({"one nowhere", "two nowhere"}));
        m_server->resume();
        QTRY_COMPARE(m_server->received().size(), 2U);
        QTRY_VERIFY(m_shown.contains("one") && m_shown.contains("two"));
    }
    void lateServerReplyIsHandled() {
        startServer();
        startNotifier(soon);
        m_notifier->show(noticeOf("first"));
        QTRY_VERIFY(m_shown.contains("first"));
        m_shown.clear();
        m_server->hang();
        m_notifier->show(noticeOf("one"));
        QTRY_COMPARE(m_shown, QStringList({"one nowhere"}));
        m_server->resume();
        QTRY_COMPARE(m_shown, QStringList({"one nowhere", "one"}));
        m_server->choose(m_server->received().back().id, "done");
        QTRY_COMPARE(m_chosen, QStringList({"one done"}));
    }
    void aServerThatHangsAndEndsIsFollowedByTheNext() {
        startServer();
        startNotifier();
        (void)show(noticeOf("first"));
        m_server->hang();
        m_notifier->show(noticeOf("one"));
        QTRY_COMPARE(m_server->waiting(), 1);
        startServer();
        QTRY_COMPARE(m_server->received().size(), 2U);
        QTRY_COMPARE(m_shown.count("one"), 1);
    }

    // Notices of an earlier run

    void noticeOfEarlierRunIsReplacedInPlace() {
        startServer();
        startNotifier();
        const uint one = show(noticeOf("one")).id;
        const uint two = show(noticeOf("two")).id;
        const QStringList handles = m_handles;
        startNotifier();
        QVERIFY(m_notifier->adopt("one", handles[0]));
        QVERIFY(m_notifier->adopt("two", handles[1]));
        QCOMPARE(show(noticeOf("one")).replaces, one);
        QCOMPARE(m_server->received().size(), 3U); // the other's words are unknown
        m_notifier->close("two");
        QTRY_COMPARE(m_server->closed(), std::vector<uint>({two}));
        m_server->choose(one, "done");
        QTRY_COMPARE(m_chosen, QStringList({"one done"}));
    }
    void noticeOfOtherServerIsNotAdopted() {
        startServer();
        startNotifier();
        (void)show(noticeOf("one"));
        const QString handle = m_handles.back();
        startServer();
        startNotifier();
        QVERIFY(!m_notifier->adopt("one", handle));
        QVERIFY(!m_notifier->adopt("one", ""));
        QCOMPARE(show(noticeOf("one")).replaces, 0U);
    }
    void adoptedNoticeIsForgottenWithItsServer() {
        startServer();
        startNotifier();
        (void)show(noticeOf("one"));
        const QString handle = m_handles.back();
        startNotifier();
        QVERIFY(m_notifier->adopt("one", handle));
        startServer();
        const auto received = show(noticeOf("two"));
        QCOMPARE(m_server->received().size(), 1U);
        QCOMPARE(received.title, "Screens off");
    }
};

SOFTFALL_TEST(FreedesktopNotifierTest)
#include "FreedesktopNotifierTest.moc"
