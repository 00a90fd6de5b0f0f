#include "platform/byear/MprisPlayer.h"

#include "program/TestCase.h"
#include "support/FakeTimeline.h"
#include "support/Times.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QTest>

#include <memory>

using namespace softfall;
using namespace std::chrono_literals;

namespace {

const QString name = "org.mpris.MediaPlayer2.softfall";
const QString path = "/org/mpris/MediaPlayer2";
const QString root = "org.mpris.MediaPlayer2";
const QString player = "org.mpris.MediaPlayer2.Player";

const NowPlaying stretching{"Stretching", 5, 10min, 2min};

} // namespace

class MprisPlayerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeTimeline> m_timeline;
    std::unique_ptr<MprisPlayer> m_player;
    QList<MediaKey> m_keys;
    QList<QVariantMap> m_changes;
    QList<qlonglong> m_seeks; ///< microseconds

    void start() {
        const auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "softfall");
        m_player = std::make_unique<MprisPlayer>(bus, *m_timeline);
        m_player->setHandler([this](MediaKey key) { m_keys << key; });
    }
    static QDBusMessage call(const QString& interface, const QString& method, const QVariantList& arguments = {},
                             const QString& service = name) {
        QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
        message.setArguments(arguments);
        QDBusPendingCall pending = QDBusConnection::sessionBus().asyncCall(message);
        if (!QTest::qWaitFor([&pending] { return pending.isFinished(); }, 20'000)) {
            qFatal("no answer");
        }
        return pending.reply();
    }
    static QVariant property(const QString& interface, const QString& property, const QString& service = name) {
        const QDBusMessage reply = call("org.freedesktop.DBus.Properties", "Get", {interface, property}, service);
        return reply.arguments().value(0).value<QDBusVariant>().variant();
    }
    static QVariantMap metadata() { return qdbus_cast<QVariantMap>(property(player, "Metadata")); }
    static bool isOnBus() { return QDBusConnection::sessionBus().interface()->isServiceRegistered(name); }
    /// Everything sent before it has arrived.
    static void hear() { (void)call(root, "Raise"); }

private slots:
    void onPropertiesChanged(const QString& interface, const QVariantMap& changed, const QStringList&) {
        QCOMPARE(interface, player);
        m_changes << changed;
    }
    void onSeeked(qlonglong position) { m_seeks << position; }

    void initTestCase() {
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.connect({}, path, "org.freedesktop.DBus.Properties", "PropertiesChanged", this,
                            SLOT(onPropertiesChanged(QString, QVariantMap, QStringList))));
        QVERIFY(bus.connect({}, path, player, "Seeked", this, SLOT(onSeeked(qlonglong))));
    }
    void init() {
        m_timeline = std::make_unique<FakeTimeline>(at("2025-03-08T23:10:00-05:00"), zoneOf("America/New_York"));
        start();
    }
    void cleanup() {
        m_player.reset();
        QDBusConnection::disconnectFromBus("softfall");
        m_keys.clear();
        m_changes.clear();
        m_seeks.clear();
    }

    void itIsOnTheBusOnlyWhileItIsShown() {
        QVERIFY(!isOnBus());
        m_player->show(stretching);
        QVERIFY(isOnBus());
        m_player->hide();
        QVERIFY(!isOnBus());
        m_player->hide();
        m_player->show(stretching);
        QCOMPARE(property(root, "Identity").toString(), "Softfall");
        m_player.reset();
        QVERIFY(!isOnBus());
    }
    void identityAndCapabilities() {
        m_player->show(stretching);
        QCOMPARE(property(root, "DesktopEntry").toString(), "org.softfall.Softfall");
        QCOMPARE(property(root, "CanQuit").toBool(), false);
        QCOMPARE(property(root, "HasTrackList").toBool(), false);
        QCOMPARE(property(root, "SupportedUriSchemes").toStringList(), QStringList());
        QCOMPARE(property(root, "SupportedMimeTypes").toStringList(), QStringList());
        for (const char* can : {"CanGoNext", "CanGoPrevious", "CanPlay", "CanPause", "CanControl"}) {
            QCOMPARE(property(player, can).toBool(), true);
        }
        QCOMPARE(property(player, "CanSeek").toBool(), false);
        for (const char* one : {"Rate", "MinimumRate", "MaximumRate", "Volume"}) {
            QCOMPARE(property(player, one).toDouble(), 1.0);
        }
    }
    void metadataDescribesCurrentStep() {
        m_player->show(stretching);
        QCOMPARE(property(player, "PlaybackStatus").toString(), "Playing");
        const QVariantMap reported = metadata();
        QCOMPARE(reported.value("xesam:title").toString(), "Stretching");
        QCOMPARE(reported.value("xesam:artist").toStringList(), QStringList({"Softfall"}));
        QCOMPARE(reported.value("xesam:trackNumber").toInt(), 5);
        QCOMPARE(reported.value("mpris:length").toLongLong(), 600'000'000);
        QCOMPARE(reported.value("mpris:trackid").value<QDBusObjectPath>().path(), "/org/softfall/Softfall/step/5");
    }
    void controlCharactersReachNoBus() {
        m_player->show({"one\x07\ntwo\x1b[1m", 7});
        QCOMPARE(metadata().value("xesam:title").toString(), "one  two [1m");
    }
    void stepWithoutLengthHasNoLength() {
        m_player->show({"Screens", 7});
        QVERIFY(!metadata().contains("mpris:length"));
        m_timeline->elapse(90min);
        QCOMPARE(property(player, "Position").toLongLong(), 5'400'000'000);
    }
    void thePositionRunsWithMonotonicTimeToTheMillisecond() {
        m_player->show(stretching);
        QCOMPARE(property(player, "Position").toLongLong(), 120'000'000);
        m_timeline->elapse(1234ms);
        QCOMPARE(property(player, "Position").toLongLong(), 121'234'000);
        m_timeline->sleepFor(1h);
        m_timeline->setWall(at("2025-03-08T20:00:00-05:00"));
        QCOMPARE(property(player, "Position").toLongLong(), 121'234'000);
    }
    void positionStopsWhenPausedOrEnded() {
        NowPlaying paused = stretching;
        paused.isPaused = true;
        m_player->show(paused);
        m_timeline->elapse(1min);
        QCOMPARE(property(player, "PlaybackStatus").toString(), "Paused");
        QCOMPARE(property(player, "Position").toLongLong(), 120'000'000);
        m_player->show(stretching);
        m_timeline->elapse(1h);
        QCOMPARE(property(player, "Position").toLongLong(), 600'000'000);
    }
    void onlyChangedPropertiesAreSignalled() {
        m_player->show(stretching);
        hear();
        QCOMPARE(m_changes, QList<QVariantMap>());
        m_timeline->elapse(10s);
        NowPlaying playing = stretching;
        playing.position += 10s;
        m_player->show(playing);
        hear();
        QCOMPARE(m_changes, QList<QVariantMap>());
        playing.isPaused = true;
        m_player->show(playing);
        hear();
        QCOMPARE(m_changes, QList<QVariantMap>({{{"PlaybackStatus", "Paused"}}}));
        m_player->show({"Reading", 6, 30min});
        hear();
        QCOMPARE(m_changes.size(), 2);
        QCOMPARE(m_changes[1].keys(), QStringList({"Metadata", "PlaybackStatus"}));
        QCOMPARE(m_seeks, QList<qlonglong>());
    }
    void seekIsSignalled() {
        m_player->show(stretching);
        m_timeline->elapse(10s);
        NowPlaying repeated = stretching;
        repeated.position = 0ms;
        m_player->show(repeated);
        hear();
        QCOMPARE(m_seeks, QList<qlonglong>({0}));
        m_player->show({"Reading", 6, 30min, 5min}); // resumed where it was left
        hear();
        QCOMPARE(m_seeks, QList<qlonglong>({0, 300'000'000}));
    }
    void callsAreKeys_data() {
        QTest::addColumn<QString>("method");
        QTest::addColumn<int>("key");
        QTest::newRow("play or pause") << "PlayPause" << int(MediaKey::PlayPause);
        QTest::newRow("play") << "Play" << int(MediaKey::Play);
        QTest::newRow("pause") << "Pause" << int(MediaKey::Pause);
        QTest::newRow("stop") << "Stop" << int(MediaKey::Pause);
        QTest::newRow("next") << "Next" << int(MediaKey::Next);
        QTest::newRow("previous") << "Previous" << int(MediaKey::Previous);
    }
    void callsAreKeys() {
        QFETCH(QString, method);
        QFETCH(int, key);
        m_player->show(stretching);
        QCOMPARE(call(player, method).type(), QDBusMessage::ReplyMessage);
        QTRY_COMPARE(m_keys.size(), 1);
        QCOMPARE(int(m_keys.front()), key);
    }
    void unsupportedCallsHaveNoEffect() {
        m_player->show(stretching);
        QCOMPARE(call(player, "Seek", {qlonglong(1'000'000)}).type(), QDBusMessage::ReplyMessage);
        const auto track = QVariant::fromValue(QDBusObjectPath("/org/softfall/Softfall/step/5"));
        QCOMPARE(call(player, "SetPosition", {track, qlonglong(0)}).type(), QDBusMessage::ReplyMessage);
        QCOMPARE(call(player, "OpenUri", {"file:///tmp/song"}).type(), QDBusMessage::ReplyMessage);
        QCOMPARE(call(root, "Quit").type(), QDBusMessage::ReplyMessage);
        QCOMPARE(property(player, "Position").toLongLong(), 120'000'000);
        QCOMPARE(m_keys, QList<MediaKey>());
    }
    void zeroRatePauses() {
        m_player->show(stretching);
        const auto set = [](double rate) {
            return call("org.freedesktop.DBus.Properties", "Set",
                        {player, "Rate", QVariant::fromValue(QDBusVariant(rate))})
                .type();
        };
        QCOMPARE(set(2.0), QDBusMessage::ReplyMessage);
        QCOMPARE(set(0.0), QDBusMessage::ReplyMessage);
        QTRY_COMPARE(m_keys, QList<MediaKey>({MediaKey::Pause}));
        QCOMPARE(property(player, "Rate").toDouble(), 1.0);
    }
    void keyHandlerMayHideThePlayer() {
        m_player->setHandler([this](MediaKey) { m_player->hide(); });
        m_player->show(stretching);
        QCOMPARE(call(player, "Next").type(), QDBusMessage::ReplyMessage);
        QTRY_VERIFY(!isOnBus());
    }
    void aKeyThatComesAfterTheEndIsNone() {
        m_player->show(stretching);
        m_player->press(MediaKey::Next);
        m_player->hide();
        QTest::qWait(0);
        QCOMPARE(m_keys, QList<MediaKey>());
    }
    void raiseCallsTheHandler() {
        m_player->show(stretching);
        QCOMPARE(property(root, "CanRaise").toBool(), false);
        int raised = 0;
        m_player->setRaiseHandler([&raised] { ++raised; });
        QCOMPARE(property(root, "CanRaise").toBool(), true);
        QCOMPARE(call(root, "Raise").type(), QDBusMessage::ReplyMessage);
        QTRY_COMPARE(raised, 1);
    }
    void whereTheNameIsTakenItIsAnInstance() {
        const QString instance = QString("%1.instance%2").arg(name).arg(QCoreApplication::applicationPid());
        QVERIFY(QDBusConnection::sessionBus().registerService(name));
        m_player->show(stretching);
        QCOMPARE(property(root, "Identity", instance).toString(), "Softfall");
        m_player->hide();
        auto* bus = QDBusConnection::sessionBus().interface();
        QVERIFY(!bus->isServiceRegistered(instance));
        QVERIFY(bus->isServiceRegistered(name));
        QVERIFY(QDBusConnection::sessionBus().unregisterService(name));
    }
    void withoutABusNothingIsShown() {
        MprisPlayer player(QDBusConnection("nobody"), *m_timeline);
        player.show(stretching);
        player.show({"Reading", 6});
        player.hide();
    }
};

SOFTFALL_TEST(MprisPlayerTest)
#include "MprisPlayerTest.moc"
