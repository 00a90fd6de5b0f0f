#pragma once

#include "core/byear/MediaControls.h"
#include "core/time/Clock.h"

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

#include <memory>

namespace softfall {

/// A player on the session bus, as MPRIS 2.2 has it: desktops hand it the media keys, headsets theirs, and a phone can
/// show it. It is on the bus from show() to hide(), by the name org.mpris.MediaPlayer2.softfall, or that with the
/// instance behind it where another has the name.
class MprisPlayer : public QObject, public MediaControls {
    Q_OBJECT

public:
    MprisPlayer(QDBusConnection session, const Clock& clock, QObject* parent = nullptr);
    ~MprisPlayer() override;

    void setHandler(std::function<void(MediaKey)> handler) override;
    void show(const NowPlaying& playing) override;
    void hide() override;

    /// Called from the event loop when somebody asks for the player's window; without it there is none to ask for.
    void setRaiseHandler(std::function<void()> handler);

    // What the bus reads and does, for its two interfaces.
    [[nodiscard]] bool canRaise() const { return m_raise != nullptr; }
    [[nodiscard]] QString playbackStatus() const;
    [[nodiscard]] QVariantMap metadata() const;
    /// Where the step is now, in microseconds, true to the millisecond.
    [[nodiscard]] qlonglong position() const;
    void press(MediaKey key);
    void raise();

signals:
    /// The position is another than the passing of time makes it, in microseconds.
    void seeked(qlonglong position);

private:
    [[nodiscard]] bool isShown() const { return !m_name.isEmpty(); }
    [[nodiscard]] MonotonicTime reached() const;
    void enterBus();
    void emitPropertiesChanged(const QVariantMap& properties);

    QDBusConnection m_session;
    const Clock& m_clock;
    std::function<void(MediaKey)> m_handler;
    std::function<void()> m_raise;
    QString m_name;                   ///< that it has on the bus; empty: none
    std::unique_ptr<QObject> m_onBus; ///< has its interfaces; Qt D-Bus keeps them as long as the object they belong to
    NowPlaying m_playing;
    MonotonicTime m_shownAt{0};
};

} // namespace softfall
