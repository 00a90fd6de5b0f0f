#pragma once

#include "core/byear/MediaControls.h"
#include "core/time/Clock.h"

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

#include <memory>

namespace softfall {

/// A player on the session bus, according to MPRIS 2.2: desktops send it the media keys, headsets theirs, and a phone
/// can show it. It is on the bus from show() to hide(), as org.mpris.MediaPlayer2.softfall, or that followed by the
/// instance if another owns the name.
class MprisPlayer : public QObject, public MediaControls {
    Q_OBJECT

public:
    MprisPlayer(QDBusConnection session, const Clock& clock, QObject* parent = nullptr);
    ~MprisPlayer() override;

    void setHandler(std::function<void(MediaKey)> handler) override;
    void show(const NowPlaying& playing) override;
    void hide() override;

    /// Called from the event loop when the player's window is requested; without it the player has none.
    void setRaiseHandler(std::function<void()> handler);

    // What the bus reads and does, for its two interfaces.
    [[nodiscard]] bool canRaise() const { return m_raise != nullptr; }
    [[nodiscard]] QString playbackStatus() const;
    [[nodiscard]] QVariantMap metadata() const;
    /// The position in the step, in microseconds, accurate to the millisecond.
    [[nodiscard]] qlonglong position() const;
    void press(MediaKey key);
    void raise();

signals:
    /// The position jumped, in microseconds.
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
    QString m_name;                   ///< its name on the bus; empty: none
    std::unique_ptr<QObject> m_onBus; ///< has its interfaces; Qt D-Bus keeps them as long as their object exists
    NowPlaying m_playing;
    MonotonicTime m_shownAt{0};
};

} // namespace softfall
