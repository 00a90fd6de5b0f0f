#include "platform/byear/MprisPlayer.h"

#include "core/PlainText.h"
#include "platform/byear/MprisPlayerInterface.h"
#include "platform/byear/MprisRootInterface.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>

#include <algorithm>
#include <utility>

namespace softfall {

namespace {

const QString objectPath = QStringLiteral("/org/mpris/MediaPlayer2");
const QString busName = QStringLiteral("org.mpris.MediaPlayer2.softfall");

qlonglong inMicroseconds(MonotonicTime time) {
    return std::chrono::duration_cast<std::chrono::microseconds>(time).count();
}

} // namespace

MprisPlayer::MprisPlayer(QDBusConnection session, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_clock(clock) {}

MprisPlayer::~MprisPlayer() {
    hide();
}

void MprisPlayer::setHandler(std::function<void(MediaKey)> handler) {
    m_handler = std::move(handler);
}

void MprisPlayer::setRaiseHandler(std::function<void()> handler) {
    m_raise = std::move(handler);
}

QString MprisPlayer::playbackStatus() const {
    return m_playing.isPaused ? QStringLiteral("Paused") : QStringLiteral("Playing");
}

QVariantMap MprisPlayer::metadata() const {
    const QDBusObjectPath track(QStringLiteral("/org/softfall/Softfall/step/%1").arg(m_playing.number));
    QVariantMap metadata{{QStringLiteral("mpris:trackid"), QVariant::fromValue(track)},
                         {QStringLiteral("xesam:title"), onOneLine(m_playing.title)},
                         {QStringLiteral("xesam:artist"), QStringList{QStringLiteral("Softfall")}},
                         {QStringLiteral("xesam:trackNumber"), m_playing.number}};
    if (m_playing.length > MonotonicTime(0)) {
        metadata.insert(QStringLiteral("mpris:length"), inMicroseconds(m_playing.length));
    }
    return metadata;
}

qlonglong MprisPlayer::position() const {
    return inMicroseconds(reached());
}

MonotonicTime MprisPlayer::reached() const {
    if (m_playing.isPaused) {
        return m_playing.position;
    }
    const MonotonicTime now = m_playing.position + (m_clock.monotonic() - m_shownAt);
    return m_playing.length > MonotonicTime(0) ? std::min(now, std::max(m_playing.length, m_playing.position)) : now;
}

void MprisPlayer::show(const NowPlaying& playing) {
    const bool wasShown = isShown();
    const QString statusBefore = playbackStatus();
    const QVariantMap metadataBefore = metadata();
    // Clients read the position once and extrapolate from then on; a new track is taken to begin at its beginning.
    const MonotonicTime expected = playing.number == m_playing.number ? reached() : MonotonicTime(0);
    m_playing = playing;
    m_shownAt = m_clock.monotonic();
    if (!wasShown) {
        enterBus();
        return;
    }
    QVariantMap changed;
    if (playbackStatus() != statusBefore) {
        changed.insert(QStringLiteral("PlaybackStatus"), playbackStatus());
    }
    if (metadata() != metadataBefore) {
        changed.insert(QStringLiteral("Metadata"), metadata());
    }
    if (!changed.isEmpty()) {
        emitPropertiesChanged(changed);
    }
    constexpr MonotonicTime imperceptible{500};
    if (std::chrono::abs(playing.position - expected) > imperceptible) {
        emit seeked(inMicroseconds(playing.position));
    }
}

void MprisPlayer::enterBus() {
    // Its properties can be read before its name appears.
    m_onBus = std::make_unique<QObject>();
    new MprisRootInterface(m_onBus.get(), *this);
    new MprisPlayerInterface(m_onBus.get(), *this);
    m_session.registerObject(objectPath, m_onBus.get(), QDBusConnection::ExportAdaptors);
    const QString instance = QStringLiteral("%1.instance%2").arg(busName).arg(QCoreApplication::applicationPid());
    m_name = m_session.registerService(busName) ? busName : m_session.registerService(instance) ? instance : QString();
    if (!isShown()) {
        m_onBus.reset();
    }
}

void MprisPlayer::hide() {
    if (isShown()) {
        m_session.unregisterService(std::exchange(m_name, {}));
        m_onBus.reset(); // removes it from the bus too
    }
}

void MprisPlayer::emitPropertiesChanged(const QVariantMap& properties) {
    QDBusMessage message = QDBusMessage::createSignal(objectPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                                                      QStringLiteral("PropertiesChanged"));
    message << QStringLiteral("org.mpris.MediaPlayer2.Player") << properties << QStringList();
    m_session.send(message);
}

void MprisPlayer::press(MediaKey key) {
    // From the event loop: the handler may hide the player, whose interface is in the middle of this call.
    QMetaObject::invokeMethod(
        this,
        [this, key] {
            if (isShown() && m_handler) {
                m_handler(key);
            }
        },
        Qt::QueuedConnection);
}

void MprisPlayer::raise() {
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_raise) {
                m_raise();
            }
        },
        Qt::QueuedConnection);
}

} // namespace softfall
