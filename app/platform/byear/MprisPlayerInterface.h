#pragma once

#include "platform/byear/MprisPlayer.h"

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <QVariantMap>

namespace softfall {

/// org.mpris.MediaPlayer2.Player, on the object that the player registers on the bus.
class MprisPlayerInterface : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ playbackStatus)
    Q_PROPERTY(double Rate READ one WRITE setRate)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(double Volume READ one WRITE setVolume)
    Q_PROPERTY(qlonglong Position READ position)
    Q_PROPERTY(double MinimumRate READ one CONSTANT)
    Q_PROPERTY(double MaximumRate READ one CONSTANT)
    Q_PROPERTY(bool CanGoNext READ yes CONSTANT)
    Q_PROPERTY(bool CanGoPrevious READ yes CONSTANT)
    Q_PROPERTY(bool CanPlay READ yes CONSTANT)
    Q_PROPERTY(bool CanPause READ yes CONSTANT)
    Q_PROPERTY(bool CanSeek READ no CONSTANT)
    Q_PROPERTY(bool CanControl READ yes CONSTANT)

public:
    MprisPlayerInterface(QObject* object, MprisPlayer& player)
        : QDBusAbstractAdaptor(object)
        , m_player(player) {
        connect(&player, &MprisPlayer::seeked, this, &MprisPlayerInterface::Seeked);
    }

    [[nodiscard]] QString playbackStatus() const { return m_player.playbackStatus(); }
    [[nodiscard]] QVariantMap metadata() const { return m_player.metadata(); }
    [[nodiscard]] qlonglong position() const { return m_player.position(); }
    [[nodiscard]] bool yes() const { return true; }
    [[nodiscard]] bool no() const { return false; }
    [[nodiscard]] double one() const { return 1.0; }
    /// There is one rate; 0 means a pause according to the specification.
    void setRate(double rate) {
        if (rate == 0.0) {
            m_player.press(MediaKey::Pause);
        }
    }
    /// The desktop sets the volume.
    void setVolume(double /*volume*/) {}

public slots:
    void Next() { m_player.press(MediaKey::Next); }
    void Previous() { m_player.press(MediaKey::Previous); }
    void Pause() { m_player.press(MediaKey::Pause); }
    void PlayPause() { m_player.press(MediaKey::PlayPause); }
    void Stop() { m_player.press(MediaKey::Pause); }
    void Play() { m_player.press(MediaKey::Play); }
    // CanSeek is false, and there is nothing to open: these do nothing.
    void Seek(qlonglong /*offset*/) {}
    void SetPosition(const QDBusObjectPath& /*track*/, qlonglong /*position*/) {}
    void OpenUri(const QString& /*uri*/) {}

signals:
    void Seeked(qlonglong position);

private:
    MprisPlayer& m_player;
};

} // namespace softfall
